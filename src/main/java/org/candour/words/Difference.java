package org.candour.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.tree.Escaped;

/**
 * What was taken out of a text and what was added, word by word: lines are compared first, and only in lines that differ
 * their words. What differs so much that comparing it would be slow is shown as taken out and added whole.
 *
 * @param segments the two texts in one: without {@link Kind#ADDED} it is the one before, without {@link Kind#TAKEN} the
 *     one after
 */
public record Difference(List<Segment> segments) {
    /** Comparing takes at most the square of this in steps. */
    private static final int MOST = 2_500;

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'\u2019]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINE_ENDS = Pattern.compile("\n+");

    /** Keeps its own copy of the list. */
    public Difference {
        segments = List.copyOf(segments);
    }

    /** What became of some words. */
    public enum Kind { SAME, TAKEN, ADDED }

    /** Words next to each other that fared alike. */
    public record Segment(Kind kind, String words) {}

    /** From the one text to the other. */
    public static Difference between(String before, String after) {
        Joining joining = new Joining();
        compare(pieces(LINE, before), pieces(LINE, after), joining, (taken, added) ->
                compare(pieces(WORD, String.join("", taken)), pieces(WORD, String.join("", added)), joining, joining::replaced));
        return new Difference(joining.done());
    }

    /** From the one text to the other, each with its title above it. */
    public static Difference between(String titleBefore, String before, String titleAfter, String after) {
        return between(titleBefore + "\n\n" + before, titleAfter + "\n\n" + after);
    }

    private static void compare(List<String> before, List<String> after, Joining joining, Replacing replacing) {
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            joining.add(Kind.SAME, before.get(start++));
        }
        int end = 0;
        while (end < before.size() - start && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), joining, replacing);
        before.subList(before.size() - end, before.size()).forEach(piece -> joining.add(Kind.SAME, piece));
    }

    private static void middle(List<String> before, List<String> after, Joining joining, Replacing replacing) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > (long) MOST * MOST) {
            joining.replaced(before, after);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> taken = delta.getSource().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                taken.forEach(piece -> joining.add(Kind.SAME, piece));
            } else {
                replacing.replace(taken, delta.getTarget().getLines());
            }
        }
    }

    private static List<String> pieces(Pattern piece, String text) {
        List<String> pieces = new ArrayList<>();
        for (Matcher matcher = piece.matcher(text); matcher.find();) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    /** Whether the texts differ at all. */
    public boolean any() {
        return segments.stream().anyMatch(segment -> segment.kind() != Kind.SAME);
    }

    /** Both texts in one, in paragraphs: what was taken out as {@code <del>}, what was added as {@code <ins>}. */
    public SafeHtml marked() {
        StringBuilder html = new StringBuilder("<p>");
        for (Segment segment : segments) {
            int at = 0;
            Matcher ends = LINE_ENDS.matcher(segment.words());
            while (ends.find()) {
                mark(html, segment.kind(), segment.words().substring(at, ends.start()));
                html.append(ends.end() - ends.start() > 1 ? "</p>\n<p>" : "<br>\n");
                at = ends.end();
            }
            mark(html, segment.kind(), segment.words().substring(at));
        }
        return new SafeHtml(html.append("</p>").toString());
    }

    private static void mark(StringBuilder html, Kind kind, String words) {
        String tag = kind == Kind.TAKEN ? "del" : "ins";
        if (kind == Kind.SAME || words.isBlank()) {
            html.append(Escaped.text(words));
        } else {
            html.append('<').append(tag).append('>').append(Escaped.text(words)).append("</").append(tag).append('>');
        }
    }

    /** What is done with pieces in whose place others stand. */
    private interface Replacing {
        void replace(List<String> taken, List<String> added);
    }

    /** Makes one segment of neighbours that fared alike. */
    private static final class Joining {
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Kind kind = Kind.SAME;

        void add(Kind next, String piece) {
            if (next != kind) {
                close();
                kind = next;
            }
            words.append(piece);
        }

        void replaced(List<String> taken, List<String> added) {
            taken.forEach(piece -> add(Kind.TAKEN, piece));
            added.forEach(piece -> add(Kind.ADDED, piece));
        }

        private void close() {
            if (words.length() > 0) {
                segments.add(new Segment(kind, words.toString()));
                words.setLength(0);
            }
        }

        List<Segment> done() {
            close();
            return segments;
        }
    }
}
