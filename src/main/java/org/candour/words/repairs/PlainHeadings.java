package org.candour.words.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that are only short lines: in bold, or in plain letters without a full stop above a paragraph of some length. */
final class PlainHeadings {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;
    /** Below it stands something worth a heading. */
    private static final int BELOW_BOLD = 80;
    private static final int BELOW_PLAIN = 160;

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*|__([^_\\n]+)__");
    private static final Pattern PLAIN = Pattern.compile("[\\p{Lu}\\p{N}][^\\[\\]<>|`*_\\n]*[^\\s.,;:!?\u2026\\\\\"'\u2019\u201D\\[\\]<>|`*_\\n]");
    private static final Pattern NO_PROSE = Pattern.compile("(?:[#>*+|`<{!-]|\\d{1,3}[.)] |    )[\\s\\S]*");

    private PlainHeadings() {}

    private record Paragraph(int start, String words) {}

    static List<Repair> in(String words) {
        List<Paragraph> paragraphs = paragraphs(words);
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph one = paragraphs.get(i);
            String heading = heading(one.words(), paragraphs.get(i + 1).words());
            if (!heading.isEmpty()) {
                repairs.add(new Repair(one.start(), one.start() + one.words().length(), "## " + heading));
            }
        }
        return repairs;
    }

    /** Lines between blank ones, a line at a time: an expression for as many lines as somebody wrote would go as deep. */
    private static List<Paragraph> paragraphs(String words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int begun = -1;
        for (int from = 0; from <= words.length();) {
            int end = words.indexOf('\n', from) < 0 ? words.length() : words.indexOf('\n', from);
            boolean blank = words.substring(from, end).isBlank();
            if (begun >= 0 && (blank || end == words.length())) {
                paragraphs.add(new Paragraph(begun, words.substring(begun, blank ? from : end).stripTrailing()));
                begun = -1;
            } else if (begun < 0 && !blank) {
                begun = from;
                if (end == words.length()) {
                    paragraphs.add(new Paragraph(from, words.substring(from).stripTrailing()));
                }
            }
            from = end + 1;
        }
        return paragraphs;
    }

    /** What the heading says; empty where the line is none. */
    private static String heading(String line, String below) {
        if (line.isEmpty() || line.length() > LONGEST || line.indexOf('\n') >= 0 || line.split("\\s+").length > MOST_WORDS || NO_PROSE.matcher(below).matches()) {
            return "";
        }
        Matcher bold = BOLD.matcher(line);
        if (bold.matches() && below.length() >= BELOW_BOLD) {
            return (bold.group(1) == null ? bold.group(2) : bold.group(1)).strip();
        }
        return PLAIN.matcher(line).matches() && !NO_PROSE.matcher(line).matches() && below.length() >= BELOW_PLAIN ? line : "";
    }
}
