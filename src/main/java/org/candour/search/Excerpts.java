package org.candour.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.candour.search.Hit.Piece;
import org.candour.search.Marks.Mark;

/**
 * Passages around what was looked for. The index knows where in a text each word stands, but not the text: that comes from
 * whoever keeps it, and is only cut here, never taken apart again.
 */
final class Excerpts {
    private static final int PASSAGES = 2;
    /** The most characters of a passage; a text without a full stop would be one. */
    private static final int LONGEST = 280;
    private static final int BEFORE_FIRST = 60;
    private static final String LEFT_OUT = "… ";
    private static final String ENDS = ".!?…";
    private static final String AFTER_AN_END = "\"'”’)]";

    private final Marks marks;

    /** @param documents the engine's own numbers of the texts from which passages are cut */
    Excerpts(IndexSearcher searcher, Query words, Collection<Integer> documents) throws IOException {
        this.marks = new Marks(searcher, words, documents);
    }

    /**
     * The passages of a text; none where nothing in its words was looked for.
     *
     * @param document one of them
     * @param words so many characters, from the first, of the text exactly as it was put in
     */
    List<Piece> of(int document, IntFunction<String> words) {
        List<Mark> all = marks.in(document);
        if (all.isEmpty()) {
            return List.of();
        }
        String text = words.apply(all.stream().mapToInt(Mark::end).max().orElse(0) + 2 * LONGEST);
        List<Passage> passages = new ArrayList<>();
        for (Mark mark : all) {
            if (mark.end() <= text.length()) {
                passage(passages, mark, text).marks().add(mark);
            }
        }
        // Of those that say as much the first: sorting leaves them in their order.
        List<Passage> best = passages.stream().sorted(Comparator.comparingDouble(this::weight).reversed()).limit(PASSAGES)
                .sorted(Comparator.comparingInt(Passage::from)).toList();
        List<Piece> pieces = new ArrayList<>();
        best.forEach(passage -> add(pieces, passage, text));
        return pieces;
    }

    /** A sentence or, of an endless one, a part. */
    private record Passage(int from, int to, List<Mark> marks) {}

    /** The one that was begun, where the mark stands in it as well. */
    private static Passage passage(List<Passage> passages, Mark mark, String text) {
        Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
        if (last == null || mark.end() > last.to()) {
            int from = begins(text, mark.start(), last == null ? 0 : last.to());
            last = new Passage(from, ends(text, mark.end(), from), new ArrayList<>());
            passages.add(last);
        }
        return last;
    }

    private static int begins(String text, int mark, int least) {
        for (int i = mark; i > Math.max(least, mark - LONGEST); i--) {
            if (isEnd(text, i)) {
                return i;
            }
        }
        return Math.max(least, mark - LONGEST);
    }

    private static int ends(String text, int mark, int from) {
        int most = Math.min(text.length(), Math.max(mark, from) + LONGEST);
        for (int i = mark; i < most; i++) {
            if (isEnd(text, i)) {
                return i;
            }
        }
        return most;
    }

    /** Whether a sentence begins there: after a full stop, whatever closes behind it, and a space. */
    private static boolean isEnd(String text, int at) {
        int i = at - 1;
        if (i < 1 || text.charAt(i) != ' ') {
            return false;
        }
        i--;
        while (i > 0 && AFTER_AN_END.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /** The more of what was looked for, and the rarer it is, the better: no word counts twice. */
    private double weight(Passage passage) {
        return passage.marks().stream().mapToInt(Mark::word).distinct().mapToDouble(marks::rarity).sum();
    }

    private static void add(List<Piece> pieces, Passage passage, String text) {
        int from = Math.max(passage.from(), atWord(text, passage.marks().get(0).start() - BEFORE_FIRST, passage.from()));
        int to = Math.min(passage.to(), from + LONGEST);
        plain(pieces, from > 0 && !leftOut(pieces) ? LEFT_OUT : "");
        int at = from;
        for (Mark mark : passage.marks()) {
            int start = Math.max(at, mark.start());
            int end = Math.min(mark.end(), to);
            if (end > start) {
                plain(pieces, text.substring(at, start));
                pieces.add(new Piece(text.substring(start, end), true));
                at = end;
            }
        }
        int end = to < passage.to() ? Math.max(at, text.lastIndexOf(' ', to)) : to;
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
