package org.candour.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    /** Within one line. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\n]{1,3}");
    private static final Pattern LINE_ENDS = Pattern.compile("\n+");

    /** Keeps its own copy of the list. */
    public Difference {
        segments = List.copyOf(segments);
    }

    /** What became of some words. */
    public enum Kind { SAME, TAKEN, ADDED }

    /** Words next to each other that fared alike. */
    public record Segment(Kind kind, String words) {

        /** True for words that stood only in the one before. */
        public boolean taken() {
            return kind == Kind.TAKEN;
        }

        /** True for words that stand only in the one after. */
        public boolean added() {
            return kind == Kind.ADDED;
        }
    }

    /** From the one text to the other, each with its title above it. */
    public static Difference between(String titleBefore, String before, String titleAfter, String after) {
        return between(titleBefore + "\n\n" + before, titleAfter + "\n\n" + after);
    }

    /** From the one text to the other. */
    public static Difference between(String before, String after) {
        Joining joining = new Joining();
        compare(pieces(LINE, before), pieces(LINE, after), joining, (taken, added) ->
                compare(pieces(WORD, String.join("", taken)), pieces(WORD, String.join("", added)), joining, joining::replaced));
        return new Difference(readable(joining.done()));
    }

    /**
     * Where single words of a sentence alternate, neither text can be read: what stands between two changes and is only
     * space or a sign is taken out and added with them, so that the one stands whole before the other.
     */
    private static List<Segment> readable(List<Segment> segments) {
        List<Segment> readable = new ArrayList<>();
        StringBuilder taken = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean changing = taken.length() + added.length() > 0;
            boolean bridge = segment.kind() == Kind.SAME && changing && i + 1 < segments.size() && BETWEEN.matcher(segment.words()).matches();
            if (segment.kind() == Kind.SAME && !bridge) {
                close(taken, added, readable);
                readable.add(segment);
            }
            if (segment.taken() || bridge) {
                taken.append(segment.words());
            }
            if (segment.added() || bridge) {
                added.append(segment.words());
            }
        }
        close(taken, added, readable);
        return readable;
    }

    private static void close(StringBuilder taken, StringBuilder added, List<Segment> readable) {
        if (taken.length() > 0) {
            readable.add(new Segment(Kind.TAKEN, taken.toString()));
        }
        if (added.length() > 0) {
            readable.add(new Segment(Kind.ADDED, added.toString()));
        }
        taken.setLength(0);
        added.setLength(0);
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

    /**
     * The same with only so many signs of what stays on each side of a change; where more stood there, an ellipsis says so.
     */
    public Difference around(int signs) {
        if (!any()) {
            return new Difference(segments.stream().map(segment -> new Segment(Kind.SAME, shortened(segment.words(), signs, signs))).toList());
        }
        List<Segment> shorter = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            shorter.add(segment.kind() == Kind.SAME ? new Segment(Kind.SAME, shortened(segment.words(), i == 0 ? 0 : signs, i == segments.size() - 1 ? 0 : signs)) : segment);
        }
        return new Difference(shorter);
    }

    /** Cut between words. */
    private static String shortened(String words, int front, int back) {
        if (words.length() <= front + back + 2) {
            return words;
        }
        int end = front == 0 ? 0 : Math.max(0, words.lastIndexOf(' ', front));
        int space = back == 0 ? words.length() : words.indexOf(' ', words.length() - back);
        int start = space < 0 ? words.length() - back : space;
        if (start < words.length() && Character.isLowSurrogate(words.charAt(start))) {
            start++;
        }
        return words.substring(0, end) + "\u2026" + words.substring(start);
    }

    /** Whether the texts differ at all. */
    public boolean any() {
        return segments.stream().anyMatch(segment -> segment.kind() != Kind.SAME);
    }

    /** The same for a page: paragraph by paragraph, without the line ends between them. Where only space went or came, nothing did. */
    public List<List<Segment>> paragraphs() {
        List<List<Segment>> paragraphs = new ArrayList<>();
        List<Segment> paragraph = new ArrayList<>();
        for (Segment segment : segments) {
            String[] lines = LINE_ENDS.split(segment.words(), -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    end(paragraph, paragraphs);
                }
                if (!lines[i].isEmpty()) {
                    paragraph.add(new Segment(lines[i].isBlank() ? Kind.SAME : segment.kind(), lines[i]));
                }
            }
        }
        end(paragraph, paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void end(List<Segment> paragraph, List<List<Segment>> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
            paragraph.clear();
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
