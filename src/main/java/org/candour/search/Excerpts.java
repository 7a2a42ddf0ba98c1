package org.candour.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.candour.search.Hit.Piece;

/**
 * Passages around what was looked for. The index knows where in a text each word stands, but not the text: that comes from
 * whoever keeps it.
 */
final class Excerpts extends UnifiedHighlighter {
    private static final int PASSAGES = 2;
    /** The most characters of a passage; a text without a full stop would be one. */
    private static final int LONGEST = 280;
    private static final int BEFORE_FIRST = 60;
    private static final String LEFT_OUT = "… ";

    private final Map<Integer, String> texts;

    private Excerpts(IndexSearcher searcher, Language language, Map<Integer, String> texts) {
        super(UnifiedHighlighter.builder(searcher, language)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.UK))
                .withFormatter(new Pieces())
                .withMaxNoHighlightPassages(0)
                .withMaxLength(Integer.MAX_VALUE - 1));
        this.texts = texts;
    }

    /**
     * The passages of these texts, by the engine's own number for each.
     *
     * @param texts exactly as they were put in
     */
    static Map<Integer, List<Piece>> of(IndexSearcher searcher, Language language, Query words, Map<Integer, String> texts)
            throws IOException {
        try {
            return passages(searcher, language, words, texts);
        } catch (RuntimeException oddQuestion) {
            // Then what was found stands there without passages: a page is better than none.
            return Map.of();
        }
    }

    private static Map<Integer, List<Piece>> passages(IndexSearcher searcher, Language language, Query words, Map<Integer, String> texts)
            throws IOException {
        int[] documents = texts.keySet().stream().mapToInt(Integer::intValue).toArray();
        Object[] passages = new Excerpts(searcher, language, texts)
                .highlightFieldsAsObjects(new String[] {Question.WORDS}, words, documents, new int[] {PASSAGES}).get(Question.WORDS);
        Map<Integer, List<Piece>> excerpts = new TreeMap<>();
        for (int i = 0; i < documents.length; i++) {
            if (passages[i] instanceof Pieces.Made made) {
                excerpts.put(documents[i], made.pieces());
            }
        }
        return excerpts;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int atOnce) throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int next = documents.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = documents.nextDoc()) {
            values.add(new CharSequence[] {texts.get(next)});
        }
        return values;
    }

    /** Passages as runs of words, marked or not. */
    private static final class Pieces extends PassageFormatter {
        private record Made(List<Piece> pieces) {}

        @Override
        public Object format(Passage[] passages, String text) {
            List<Piece> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.getNumMatches() > 0) {
                    add(pieces, passage, text);
                }
            }
            return new Made(pieces);
        }

        private static void add(List<Piece> pieces, Passage passage, String text) {
            int from = Math.max(passage.getStartOffset(), atWord(text, passage.getMatchStarts()[0] - BEFORE_FIRST, passage.getStartOffset()));
            int to = Math.min(passage.getEndOffset(), from + LONGEST);
            plain(pieces, from > 0 && !leftOut(pieces) ? LEFT_OUT : "");
            int at = from;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = passage.getMatchEnds()[i];
                if (end > start && end <= to) {
                    plain(pieces, text.substring(at, start));
                    pieces.add(new Piece(text.substring(start, end), true));
                    at = end;
                }
            }
            int end = to < passage.getEndOffset() ? Math.max(at, text.lastIndexOf(' ', to)) : to;
            plain(pieces, text.substring(at, end) + (end < text.length() ? LEFT_OUT : ""));
        }

        /** Whether the passage before has said already that words are left out here. */
        private static boolean leftOut(List<Piece> pieces) {
            return !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().endsWith(LEFT_OUT);
        }

        private static int atWord(String text, int from, int least) {
            return from <= least ? least : text.lastIndexOf(' ', from) + 1;
        }

        private static void plain(List<Piece> pieces, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, false));
            }
        }
    }
}
