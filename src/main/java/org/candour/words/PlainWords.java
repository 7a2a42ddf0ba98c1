package org.candour.words;

/**
 * A Markdown text read as words on one line: a light pass that drops the marks, good enough for a first line. Ten texts are
 * read so for each page of results, so it goes over their characters once.
 */
final class PlainWords {
    private final char[] text;
    private final char[] out;
    private final int most;
    private int length;

    private PlainWords(String text, int most) {
        this.text = text.toCharArray();
        this.out = new char[this.text.length + 1];
        this.most = most;
    }

    static String of(String text, boolean quoted) {
        return of(text, quoted, Integer.MAX_VALUE);
    }

    /** @param most it may end where so many characters are reached */
    static String of(String text, boolean quoted, int most) {
        PlainWords plain = new PlainWords(text, most);
        for (int from = 0, to; from < plain.text.length && plain.length < most; from = to + 1) {
            to = plain.indexOf('\n', from, plain.text.length);
            to = to < 0 ? plain.text.length : to;
            plain.line(from, to, quoted);
        }
        boolean space = plain.length > 0 && plain.out[plain.length - 1] == ' ';
        return new String(plain.out, 0, space ? plain.length - 1 : plain.length);
    }

    private void line(int from, int to, boolean quoted) {
        int i = indent(from, to);
        boolean citation = i + 2 < to && text[i] == '>' && text[i + 1] == '>' && Character.isDigit(text[i + 2]);
        while (!citation && i < to && text[i] == '>') {
            if (!quoted) {
                return;
            }
            i = indent(i + 1, to);
        }
        if (isRule(i, to) || i < to && text[i] == '{' && Quotation.isLine(new String(text, i, to - i))) {
            return;
        }
        put(' ');
        inline(leading(i, to), to);
    }

    private int indent(int from, int to) {
        int i = from;
        while (i < to && (text[i] == ' ' || text[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** A line of nothing but marks: a rule, a fence, an underline, the line under a table's head. */
    private boolean isRule(int from, int to) {
        int i = from;
        while (i < to && "-=_*~`|: \t\r".indexOf(text[i]) >= 0) {
            i++;
        }
        return i == to || startsWith("```", from, to) || startsWith("~~~", from, to);
    }

    /** Where the words begin after the mark of a heading or of an item of a list. */
    private int leading(int from, int to) {
        int i = from;
        if (i < to && "-+*".indexOf(text[i]) >= 0) {
            i++;
        } else if (i < to && text[i] == '#') {
            while (i < to && text[i] == '#' && i - from < 6) {
                i++;
            }
        } else {
            while (i < to && text[i] >= '0' && text[i] <= '9' && i - from < 9) {
                i++;
            }
            i = i > from && i < to && (text[i] == '.' || text[i] == ')') ? i + 1 : from;
        }
        int words = indent(i, to);
        return i > from && words > i ? words : from;
    }

    private void inline(int from, int to) {
        boolean address = false;
        for (int i = from; i < to && length < most; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                out[length++] = c;
                continue;
            }
            char before = i > from ? text[i - 1] : ' ';
            char next = i + 1 < to ? text[i + 1] : ' ';
            if (c == '\\' && isPunctuation(next)) {
                put(next);
                i++;
            } else if (c == ']' && next == '(' && closes(i, to) > 0) {
                i = closes(i, to);
            } else if (c == '<' && startsWith("http", i + 1, to)) {
                address = true;
            } else if (!isMark(c, before, next) && !(c == '>' && address)) {
                put(c);
            }
        }
    }

    /** Where the address of a link ends; 0 where it has no end that is near enough. */
    private int closes(int from, int to) {
        return Math.max(0, indexOf(')', from, Math.min(to, from + 2_000)));
    }

    private static boolean isMark(char c, char before, char next) {
        return switch (c) {
            case '`', '[', ']' -> true;
            case '!' -> next == '[';
            case '*' -> !(before == ' ' && next == ' ');
            case '~' -> next == '~' || before == '~';
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
            default -> false;
        };
    }

    private static boolean isPunctuation(char c) {
        return "\\`*_{}[]()#+-.!~|<>\"'&".indexOf(c) >= 0;
    }

    /** Of any run of space the first. */
    private void put(char c) {
        if (c != ' ' && c != '\t' && c != '\r') {
            out[length++] = c;
        } else if (length > 0 && out[length - 1] != ' ') {
            out[length++] = ' ';
        }
    }

    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(String some, int from, int to) {
        if (from + some.length() > to) {
            return false;
        }
        for (int i = 0; i < some.length(); i++) {
            if (text[from + i] != some.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
