package org.candour.words.concerns;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where a text quotes a source: a quotation of two lines or more whose last begins with a dash and says where it is from. */
final class QuotedSources {
    private static final Pattern QUOTED = Pattern.compile("^ {0,3}>");
    private static final Pattern ORIGIN = Pattern.compile("^[> \\t]*(?:[\u2014\u2015]|--(?!-))\\s*\\S");

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private int opened = -1;
    private int lines;
    private String last = "";

    QuotedSources(String words) {
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            end = end < 0 ? words.length() : end;
            read(words.substring(from, end), from);
            from = end + 1;
        }
        close(words.length() + 1);
    }

    private void read(String line, int from) {
        if (!QUOTED.matcher(line).find()) {
            close(from);
            return;
        }
        opened = opened < 0 ? from : opened;
        boolean blank = line.chars().allMatch(c -> c == '>' || Character.isWhitespace(c));
        last = blank ? last : line;
        lines += blank ? 0 : 1;
    }

    private void close(int end) {
        if (opened >= 0 && lines > 1 && ORIGIN.matcher(last).find()) {
            ends.put(opened, end);
        }
        opened = -1;
        lines = 0;
    }

    /** Whether the character at {@code start} stands in one. */
    boolean hold(int start) {
        Map.Entry<Integer, Integer> source = ends.floorEntry(start);
        return source != null && start < source.getValue();
    }
}
