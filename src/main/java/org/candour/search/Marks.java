package org.candour.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Where in a text stands what was looked for: read from the index, in which each word lies with its places. What a question
 * leaves out by a minus is not among it, and a word of a phrase only where the whole phrase stands.
 */
final class Marks {
    /** More of one word in one text are not needed for two passages of it, and the text is not read further than to them. */
    private static final int OF_ONE_WORD = 24;
    /** Of a word that is looked for in a phrase only some of the places are the phrase's. */
    private static final int IN_A_PHRASE = 1_000;

    private final IndexSearcher searcher;
    private final Set<Term> words = new LinkedHashSet<>();
    private final List<PhraseQuery> phrases = new ArrayList<>();
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Double> rarities = new ArrayList<>();
    private final Map<Integer, List<Mark>> marks = new HashMap<>();

    /** @param documents the engine's own numbers of some texts, in any order */
    Marks(IndexSearcher searcher, Query question, Collection<Integer> documents) throws IOException {
        this.searcher = searcher;
        question.visit(new Gathering());
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<Integer, List<Integer>> byLeaf = documents.stream().sorted().collect(Collectors.groupingBy(document -> ReaderUtil.subIndex(document, leaves)));
        for (Map.Entry<Integer, List<Integer>> some : byLeaf.entrySet()) {
            find(leaves.get(some.getKey()), some.getValue());
        }
        marks.values().forEach(all -> all.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed())));
    }

    /**
     * A place in a text.
     *
     * @param start of its first character
     * @param end after its last
     * @param word the number of the word it is
     */
    record Mark(int start, int end, int word) {}

    /** All in that text, the first first. */
    List<Mark> in(int document) {
        return marks.getOrDefault(document, List.of());
    }

    /** How much a word says: the fewer texts have it, the more. */
    double rarity(int word) {
        return rarities.get(word);
    }

    private void find(LeafReaderContext leaf, List<Integer> documents) throws IOException {
        for (Term word : words) {
            places(leaf, documents, word, OF_ONE_WORD).forEach((document, places) -> add(document, places.values()));
        }
        for (PhraseQuery phrase : phrases) {
            List<Map<Integer, Map<Integer, Mark>>> places = new ArrayList<>();
            for (Term word : phrase.getTerms()) {
                places.add(places(leaf, documents, word, IN_A_PHRASE));
            }
            for (int document : documents) {
                add(document, whole(phrase, places.stream().map(all -> all.getOrDefault(document, Map.of())).toList()));
            }
        }
    }

    private void add(int document, Collection<Mark> some) {
        marks.computeIfAbsent(document, none -> new ArrayList<>()).addAll(some);
    }

    /** Of each text by the word's place among its words: the dictionary is opened once for all of them. */
    private Map<Integer, Map<Integer, Mark>> places(LeafReaderContext leaf, List<Integer> documents, Term word, int most) throws IOException {
        PostingsEnum places = leaf.reader().postings(word, PostingsEnum.OFFSETS);
        Map<Integer, Map<Integer, Mark>> all = new HashMap<>();
        if (places == null) {
            return all;
        }
        int number = number(word);
        for (int document : documents) {
            int own = document - leaf.docBase;
            if ((places.docID() < own ? places.advance(own) : places.docID()) == own) {
                Map<Integer, Mark> marks = new LinkedHashMap<>();
                for (int i = Math.min(places.freq(), most); i > 0; i--) {
                    int place = places.nextPosition();
                    marks.put(place, new Mark(places.startOffset(), places.endOffset(), number));
                }
                all.put(document, marks);
            }
        }
        return all;
    }

    /** Where all words of a phrase stand one after the other: one mark for all of them, as rare as the rarest. */
    private List<Mark> whole(PhraseQuery phrase, List<Map<Integer, Mark>> places) {
        List<Mark> marks = new ArrayList<>();
        for (int first : places.get(0).keySet()) {
            List<Mark> whole = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                Mark mark = places.get(i).get(first + phrase.getPositions()[i] - phrase.getPositions()[0]);
                if (mark != null) {
                    whole.add(mark);
                }
            }
            if (whole.size() == places.size() && marks.size() < OF_ONE_WORD) {
                int rarest = whole.stream().map(Mark::word).max(Comparator.comparingDouble(this::rarity)).orElseThrow();
                marks.add(new Mark(whole.get(0).start(), whole.get(whole.size() - 1).end(), rarest));
            }
        }
        return marks;
    }

    private int number(Term word) throws IOException {
        Integer known = numbers.get(word);
        if (known == null) {
            known = rarities.size();
            numbers.put(word, known);
            rarities.add(Math.log(1 + searcher.getIndexReader().maxDoc() / (1.0 + searcher.getIndexReader().docFreq(word))));
        }
        return known;
    }

    private final class Gathering extends QueryVisitor {
        @Override
        public boolean acceptField(String field) {
            return field.equals(Question.WORDS);
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            if (query instanceof PhraseQuery phrase) {
                phrases.add(phrase);
            } else {
                words.addAll(List.of(terms));
            }
        }
    }
}
