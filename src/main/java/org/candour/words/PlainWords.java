package org.candour.words;

/** A Markdown text read as words: a light pass that drops the marks, good enough for a first line. */
final class PlainWords {
    private final StringBuilder out = new StringBuilder();

    private PlainWords() {}

    static String of(String text, boolean quoted) {
        PlainWords plain = new PlainWords();
        text.lines().forEach(line -> plain.line(line, quoted));
        return plain.out.toString();
    }

    private void line(String line, boolean quoted) {
        int i = indent(line, 0);
        boolean citation = i + 2 < line.length() && line.startsWith(">>", i) && Character.isDigit(line.charAt(i + 2));
        while (!citation && i < line.length() && line.charAt(i) == '>') {
            if (!quoted) {
                return;
            }
            i = indent(line, i + 1);
        }
        String rest = line.substring(i);
        if (isRule(rest)) {
            return;
        }
        out.append(' ');
        inline(rest.replaceFirst("^(#{1,6}|[-+*]|\\d{1,9}[.)])[ \\t]+", ""));
    }

    private static int indent(String line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** A line of nothing but marks: a rule, a fence, an underline, the line under a table's head. */
    private static boolean isRule(String line) {
        return line.chars().noneMatch(c -> "-=_*~`|: \t".indexOf(c) < 0) || line.startsWith("```")
                || line.startsWith("~~~");
    }

    private void inline(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c == '\\' && isPunctuation(next)) {
                out.append(next);
                i++;
            } else if (c == ']' && next == '(' && line.indexOf(')', i) > 0 && line.indexOf(')', i) - i < 2_000) {
                i = line.indexOf(')', i);
            } else if (!isMark(line, i, c, next)) {
                out.append(c);
            }
        }
    }

    private static boolean isMark(String line, int i, char c, char next) {
        char before = i > 0 ? line.charAt(i - 1) : ' ';
        return switch (c) {
            case '`', '[', ']' -> true;
            case '!' -> next == '[';
            case '*' -> !(before == ' ' && next == ' ');
            case '~' -> next == '~' || before == '~';
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
            case '<' -> line.startsWith("http", i + 1);
            case '>' -> line.lastIndexOf("<http", i) >= 0;
            default -> false;
        };
    }

    private static boolean isPunctuation(char c) {
        return "\\`*_{}[]()#+-.!~|<>\"'&".indexOf(c) >= 0;
    }
}
