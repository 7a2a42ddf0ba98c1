package org.candour.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of the index that are spelt nearly like one: that differ by a letter or, where it is long and nothing is nearer,
 * by two. For one question: each of its words is looked for in the dictionaries once, whatever the number of fields.
 */
final class Neighbours {
    /** A shorter word is too near to too many others. */
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    /** The first letter is seldom mistyped, and without it every word of the dictionaries would have to be looked at. */
    private static final int FIRST_LETTERS = 1;
    private static final int NEAREST = 8;
    /** So many words of a question may be mistyped: who pastes a paragraph is not waiting for each of its words. */
    private static final int WORDS = 6;

    private final IndexReader reader;
    private final Map<String, List<Term>> known = new HashMap<>();

    Neighbours(IndexReader reader) {
        this.reader = reader;
    }

    /** Those of that word's field, the most used first, without the word itself. */
    List<Term> of(Term word) {
        String text = word.text();
        if (text.length() < SHORTEST || !known.containsKey(text) && known.size() >= WORDS) {
            return List.of();
        }
        return known.computeIfAbsent(text, this::near).stream().filter(near -> near.field().equals(word.field()))
                .filter(near -> !near.equals(word)).toList();
    }

    private List<Term> near(String word) {
        try {
            Map<Term, Integer> near = spelt(word, 1);
            boolean alone = near.keySet().stream().allMatch(term -> term.text().equals(word));
            return nearest(alone && word.length() >= LONG ? spelt(word, 2) : near);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** With how often each is used. */
    private Map<Term, Integer> spelt(String word, int differences) throws IOException {
        CompiledAutomaton nearly = FuzzyQuery.getFuzzyAutomaton(word, differences, FIRST_LETTERS, true);
        Map<Term, Integer> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : Question.FIELDS) {
                Terms dictionary = leaf.reader().terms(field);
                if (dictionary != null) {
                    TermsEnum some = nearly.getTermsEnum(dictionary);
                    for (BytesRef next = some.next(); next != null; next = some.next()) {
                        Term term = new Term(field, BytesRef.deepCopyOf(next));
                        if (!term.text().contains(Language.BETWEEN)) {
                            found.merge(term, some.docFreq(), Integer::sum);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<Term> nearest(Map<Term, Integer> found) {
        Map<String, Integer> used = new HashMap<>();
        found.forEach((term, times) -> used.merge(term.text(), times, Integer::sum));
        List<String> most = used.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST + 1).map(Map.Entry::getKey).toList();
        return found.keySet().stream().filter(term -> most.contains(term.text()))
                .sorted(Comparator.comparingInt(term -> most.indexOf(term.text()))).toList();
    }
}
