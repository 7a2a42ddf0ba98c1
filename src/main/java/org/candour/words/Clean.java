package org.candour.words;

import java.text.Normalizer;

/**
 * Text as it is stored: composed (NFC), with plain line ends and spaces and nothing that cannot be seen. Cleaning what
 * is clean changes nothing.
 */
public final class Clean {
    private Clean() {}

    /**
     * A text of many lines. Spaces at line ends go, save two, which Markdown takes for a line break; so do empty lines
     * before and after.
     */
    public static String text(String words) {
        return edges(visible(words));
    }

    /** A text of one line, such as a title or a pen name: every run of space becomes one space. */
    public static String line(String words) {
        String clean = visible(words);
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return visible(out.toString().strip());
    }

    /**
     * Typed text: a {@link #text} whose quotation marks are straight, because which device curls them tells of the
     * device. They are set curly again in the HTML.
     */
    static String typed(String words) {
        String clean = text(words);
        StringBuilder out = new StringBuilder(clean);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\u2018' || c == '\u2019' || c == '\u201B') {
                out.setCharAt(i, '\'');
            } else if (c == '\u201C' || c == '\u201D' || c == '\u201F') {
                out.setCharAt(i, '"');
            }
        }
        return out.toString();
    }

    /** How many characters that cannot be seen cleaning takes out of a typed text, line ends and spaces not counted. */
    public static int unseen(String typed) {
        String lines = typed.replace("\r\n", "\n");
        String seen = Invisible.removed(lines);
        return lines.codePointCount(0, lines.length()) - seen.codePointCount(0, seen.length());
    }

    /** Composed and without what cannot be seen; space is left where it is. */
    public static String visible(String words) {
        // What is left after a mark has gone may compose, and what is composed may then be too many marks: until both
        // agree. Each round but the last shortens the text or settles its order, so it ends after two or three.
        String now = words;
        while (!Invisible.isPlain(now)) {
            String next = Normalizer.normalize(Invisible.removed(now), Normalizer.Form.NFC);
            if (next.equals(now)) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private static String edges(String words) {
        StringBuilder out = new StringBuilder(words.length());
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            end = end < 0 ? words.length() : end;
            int ink = end;
            while (ink > from && (words.charAt(ink - 1) == ' ' || words.charAt(ink - 1) == '\t')) {
                ink--;
            }
            boolean hardBreak = ink > from && words.substring(ink, end).endsWith("  ") && end < words.length();
            out.append(words, from, ink).append(hardBreak ? "  " : "").append('\n');
            from = end + 1;
        }
        int first = 0;
        while (first < out.length() && out.charAt(first) == '\n') {
            first++;
        }
        int last = out.length();
        while (last > first && (out.charAt(last - 1) == '\n' || out.charAt(last - 1) == ' ')) {
            last--;
        }
        return out.substring(first, last);
    }
}
