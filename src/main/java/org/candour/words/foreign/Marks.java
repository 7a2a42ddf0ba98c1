package org.candour.words.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a backslash before whatever Markdown would take for a mark, and before nothing else. */
final class Marks {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>]*[^\\s<>.,;:!?'\"()\\[\\]*_~]", Pattern.CASE_INSENSITIVE);
    /** Characters of which {@link #isMark} is asked; all others are none. */
    private static final boolean[] COULD_BE = new boolean[128];

    static {
        "`[]|~\\*_<&!".chars().forEach(c -> COULD_BE[c] = true);
    }

    private static final String UNSAFE_IN_ADDRESS = "*_`[]\\~|&";

    private Marks() {}

    /**
     * Words that stand inside a line.
     *
     * @param before the character in front of them; a line end where they begin a line
     */
    static void write(String words, char before, StringBuilder out) {
        if (words.indexOf("://") < 0 && !words.regionMatches(true, 0, "www.", 0, 4) && words.indexOf("www.") < 0) {
            plain(words, 0, words.length(), before, out);
            return;
        }
        Matcher address = ADDRESS.matcher(words);
        int from = 0;
        char last = before;
        while (address.find()) {
            plain(words, from, address.start(), last, out);
            address(address.group(), out);
            from = address.end();
            last = words.charAt(from - 1);
        }
        plain(words, from, words.length(), last, out);
    }

    /** A bare address becomes a link by itself; one with marks in it only between angle brackets. */
    private static void address(String address, StringBuilder out) {
        boolean plain = address.chars().noneMatch(c -> UNSAFE_IN_ADDRESS.indexOf(c) >= 0);
        boolean whole = address.regionMatches(true, 0, "http", 0, 4);
        if (plain) {
            out.append(address);
        } else if (whole) {
            out.append('<').append(address).append('>');
        } else {
            plain(address, 0, address.length(), ' ', out);
        }
    }

    private static void plain(String words, int from, int end, char before, StringBuilder out) {
        int i = from;
        if (before == '\n') {
            i = lineStart(words, from, end, out);
        }
        int written = i;
        for (; i < end; i++) {
            char c = words.charAt(i);
            if (c < COULD_BE.length && COULD_BE[c] && isMark(c, i > from ? words.charAt(i - 1) : before, i + 1 < end ? words.charAt(i + 1) : '\0')) {
                out.append(words, written, i).append('\\');
                written = i;
            }
        }
        out.append(words, written, end);
    }

    /** '\0' as the next character means that something else follows, or nothing. */
    private static boolean isMark(char c, char last, char next) {
        return switch (c) {
            case '`', '[', ']', '|', '~' -> true;
            case '\\' -> next == '\0' || isPunctuation(next);
            case '*' -> !(isSpace(last) && next == ' ');
            case '_' -> !(Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next)) && !(isSpace(last) && next == ' ');
            case '<' -> next == '\0' || Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> next == '\0' || next == '#' || Character.isLetter(next);
            case '!' -> next == '\0';
            default -> false;
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** What begins a line may be taken for a list, a heading, a quotation, a rule or a line that shows other words. */
    private static int lineStart(String words, int from, int end, StringBuilder out) {
        if (from >= end) {
            return from;
        }
        char c = words.charAt(from);
        if (c == '#' || c == '>' || c == '=' || c == '{' || c == '-' || c == '+' || c == '*' || c == '_') {
            out.append('\\').append(c);
            return from + 1;
        }
        int digits = from;
        while (digits < end && digits - from < 10 && words.charAt(digits) >= '0' && words.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > from && digits < end && (words.charAt(digits) == '.' || words.charAt(digits) == ')')
                && (digits + 1 == end || isSpace(words.charAt(digits + 1)))) {
            out.append(words, from, digits).append('\\').append(words.charAt(digits));
            return digits + 1;
        }
        return from;
    }
}
