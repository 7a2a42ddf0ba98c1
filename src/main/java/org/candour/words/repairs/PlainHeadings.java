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

    private static final Pattern PARAGRAPH = Pattern.compile("(?m)(?:^[^\\n]*\\S[^\\n]*(?:\\n|\\z))+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*|__([^_\\n]+)__");
    private static final Pattern PLAIN = Pattern.compile("[\\p{Lu}\\p{N}][^\\[\\]<>|`*_\\n]*[^\\s.,;:!?\u2026\\\\\"'\u2019\u201D\\[\\]<>|`*_\\n]");
    private static final Pattern NO_PROSE = Pattern.compile("(?:[#>*+|`<{!-]|\\d{1,3}[.)] |    )[\\s\\S]*");

    private PlainHeadings() {}

    static List<Repair> in(String words) {
        List<Repair> repairs = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(words);
        int start = 0;
        String before = "";
        while (paragraph.find()) {
            String heading = heading(before.stripTrailing(), paragraph.group().strip());
            if (!heading.isEmpty()) {
                repairs.add(new Repair(start, start + before.stripTrailing().length(), "## " + heading));
            }
            start = paragraph.start();
            before = paragraph.group();
        }
        return repairs;
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
