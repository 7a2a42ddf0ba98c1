package org.candour.words;

/** Lines drawn across a text with hundreds of dashes, stars or underscores: a hundred mean the same, and the parser fails on more. */
final class LongRules {
    private static final int LONGEST = 100;

    private LongRules() {}

    /** The text with every such line cut to a hundred characters. */
    static String shortened(String words) {
        StringBuilder out = new StringBuilder(words.length());
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            end = end < 0 ? words.length() : end;
            out.append(words, from, end - from > LONGEST && isRule(words, from, end) ? from + LONGEST : end);
            if (end < words.length()) {
                out.append('\n');
            }
            from = end + 1;
        }
        return out.toString();
    }

    private static boolean isRule(String words, int from, int end) {
        char mark = ' ';
        for (int i = from; i < end; i++) {
            char c = words.charAt(i);
            if (c != ' ' && mark == ' ' && (c == '-' || c == '*' || c == '_' || c == '=')) {
                mark = c;
            } else if (c != ' ' && c != mark) {
                return false;
            }
        }
        return mark != ' ';
    }
}
