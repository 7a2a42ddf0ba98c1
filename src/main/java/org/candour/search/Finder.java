package org.candour.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.candour.search.Index.Text;
import org.candour.search.Index.Texts;
import org.jspecify.annotations.Nullable;

/** Answers one question from an index as it stands at that moment. Nothing of it is remembered. */
final class Finder {
    /** With fewer than this spelt so, words that are nearly the same are looked for too. */
    private static final int FEW = 5;
    /** In this order texts lie in the index, so that without words the first that pass the filters are those that are shown. */
    static final Sort LATEST = new Sort(new SortField(Index.DAY, SortField.Type.LONG, true), new SortField(Question.ID, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final Question question;

    Finder(IndexSearcher searcher, Question question) {
        this.searcher = searcher;
        this.question = question;
    }

    Found find(int from, int most, Texts texts) throws IOException {
        Query words = question.exact();
        TopDocs top = top(words, from + most);
        boolean nearly = false;
        if (question.hasWords() && top.totalHits.value < FEW) {
            Query tolerant = question.tolerant(new Neighbours(searcher.getIndexReader()));
            TopDocs more = tolerant.equals(words) ? top : top(tolerant, from + most);
            nearly = more.totalHits.value > top.totalHits.value;
            top = nearly ? more : top;
            words = nearly ? tolerant : words;
        }
        List<ScoreDoc> page = List.of(top.scoreDocs).subList(Math.min(from, top.scoreDocs.length), top.scoreDocs.length);
        return new Found((int) Math.min(Index.MOST, top.totalHits.value), nearly, hits(question.hasWords() ? words : null, page, texts));
    }

    /** The engine stops counting where nobody leafs through any more, and from there on looks only at what may be among the best. */
    private TopDocs top(Query words, int most) throws IOException {
        Query query = question.filtered(words);
        return question.hasWords() ? searcher.search(query, new TopScoreDocCollectorManager(most, Index.MOST))
                : searcher.search(query, new TopFieldCollectorManager(LATEST, most, Index.MOST));
    }

    private List<Hit> hits(@Nullable Query words, List<ScoreDoc> page, Texts texts) throws IOException {
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        for (ScoreDoc found : page) {
            hits.put(found.doc, hit(found.doc));
        }
        Map<Long, Text> now = texts.apply(List.copyOf(hits.values()));
        Excerpts excerpts = words == null ? null : new Excerpts(searcher, words, hits.keySet());
        List<Hit> shown = new ArrayList<>();
        for (Map.Entry<Integer, Hit> one : hits.entrySet()) {
            Text text = now.get(one.getValue().id());
            if (text != null) {
                shown.add(excerpts == null || !text.asPutIn() ? one.getValue() : one.getValue().with(excerpts.of(one.getKey(), text.words())));
            }
        }
        return shown;
    }

    private Hit hit(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        int doc = document - leaf.docBase;
        return new Hit(value(leaf, Question.ID, doc), value(leaf, Question.OF, doc), value(leaf, Question.KIND, doc) == 0 ? Index.POST : Index.COMMENT,
                value(leaf, Index.VERSION, doc), List.of());
    }

    private static long value(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        return values != null && values.advanceExact(doc) ? values.longValue() : 0;
    }
}
