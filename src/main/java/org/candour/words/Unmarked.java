package org.candour.words;

/**
 * Whether a comment holds words and line ends alone, so that a parser would find nothing in it: most do, and need none.
 * What is in doubt is parsed.
 */
final class Unmarked {
    private Unmarked() {}

    /** @param words clean, as {@link Clean#visible} leaves them */
    static boolean is(String words) {
        boolean start = true;
        int length = words.length();
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                if (i > 0 && words.charAt(i - 1) == ' ') {
                    return false;
                }
                start = true;
                continue;
            }
            if (start && !startsLine(words, i) || !isOrdinary(c) || c == '/' && i > 0 && words.charAt(i - 1) == '/'
                    || c == '.' && i >= 3 && isWww(words, i)) {
                return false;
            }
            start = false;
        }
        return length > 0 && words.charAt(length - 1) != ' ';
    }

    /** Neither space nor a list's mark nor a rule. */
    private static boolean startsLine(String words, int i) {
        char c = words.charAt(i);
        if (c == ' ' || c == '-' || c == '=' || c == '+') {
            return false;
        }
        int end = i;
        while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end == i || end < words.length() && words.charAt(end) != '.' && words.charAt(end) != ')';
    }

    private static boolean isWww(String words, int dot) {
        return words.regionMatches(true, dot - 3, "www", 0, 3);
    }

    private static boolean isOrdinary(char c) {
        return c >= ' ' && "*_`[]<>&\\~|#{}@^$\u007f".indexOf(c) < 0 && (c < 0xD800 || c > 0xF8FF) && c < 0xFE00;
    }
}
