package org.candour.words;

import java.util.Optional;

/**
 * A comment that holds words and line ends alone, so that a parser would find nothing in it: most do, and need none. What is
 * in doubt is parsed.
 */
final class Unmarked {
    private static final String MARKS = "*_`[]~|#{}@^$\u007f";
    /** Characters below 128 that are words wherever they stand: all but the marks, and those that depend on their neighbours. */
    private static final boolean[] ALWAYS = new boolean[128];

    static {
        for (char c = ' '; c < 128; c++) {
            ALWAYS[c] = MARKS.indexOf(c) < 0 && "\\/.><&".indexOf(c) < 0;
        }
    }

    private Unmarked() {}

    /**
     * The words as readers see them; none where a parser must look.
     *
     * @param words clean, as {@link Clean#visible} leaves them
     */
    static Optional<String> words(String words) {
        int length = words.length();
        if (length == 0 || words.charAt(length - 1) == ' ') {
            return Optional.empty();
        }
        StringBuilder bare = words.indexOf('\\') < 0 ? null : new StringBuilder(length);
        boolean start = true;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c == '\\' && i + 1 < length && isPunctuation(words.charAt(i + 1))) {
                c = words.charAt(++i);
                start = false;
            } else if (c == '\n') {
                if (i > 0 && words.charAt(i - 1) == ' ') {
                    return Optional.empty();
                }
                start = true;
            } else if (start && !startsLine(words, i) || !isOrdinary(words, i, c)) {
                return Optional.empty();
            } else {
                start = false;
            }
            if (bare != null) {
                bare.append(c);
            }
        }
        return Optional.of(bare == null ? words : bare.toString());
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < '\u007f' && !Character.isLetterOrDigit(c);
    }

    /** Neither space nor a list's mark nor a rule. */
    private static boolean startsLine(String words, int i) {
        char c = words.charAt(i);
        if (c == ' ' || c == '-' || c == '=' || c == '+' || c == '>') {
            return false;
        }
        int end = i;
        while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end == i || end < words.length() && words.charAt(end) != '.' && words.charAt(end) != ')' && words.charAt(end) != '\\';
    }

    private static boolean isOrdinary(String words, int i, char c) {
        if (c < 128 && ALWAYS[c]) {
            return true;
        }
        char last = i > 0 ? words.charAt(i - 1) : '\n';
        char next = i + 1 < words.length() ? words.charAt(i + 1) : '\n';
        return switch (c) {
            case '\\' -> false;
            case '/' -> last != '/';
            case '.' -> last != 'w' && last != 'W' || i < 3 || !words.regionMatches(true, i - 3, "www", 0, 3);
            case '>' -> last != '>' && next != '>';
            case '<' -> next == ' ' || next >= '0' && next <= '9';
            case '&' -> !isEntity(words, i + 1);
            default -> c >= ' ' && (c > '\u007f' || MARKS.indexOf(c) < 0) && (c < 0xD800 || c > 0xF8FF) && c < 0xFE00;
        };
    }

    private static boolean isEntity(String words, int from) {
        int end = from;
        while (end < words.length() && (Character.isLetterOrDigit(words.charAt(end)) || words.charAt(end) == '#')) {
            end++;
        }
        return end < words.length() && words.charAt(end) == ';';
    }
}
