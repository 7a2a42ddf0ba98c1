package org.candour.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what other programs set before the items of a list into what Markdown does. */
final class ListItems {
        private static final Pattern BULLET = Pattern.compile("[ \t]*([\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2023\u2043\u27A2\u2756\u2713\uFFED])[ \t]*(?=\\S)|[ \t]*([o\u00A7])\t\\s*|[ \t]*[-*+]\t\\s*");
    /** Counts only beside another: a dash can begin a line of talk. */
    private static final Pattern DASH = Pattern.compile("[ \t]*\u2013[ \t]+");
    private static final Pattern NUMBER = Pattern.compile("[ \t]*(?:\\((\\d{1,3})\\)|(\\d{1,3})(?:[.)]\t|\\)))\\s*(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("[ \t]*\\(([a-z]|[ivx]{2,5})\\)\\s+");
    private static final Pattern MARKDOWN = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \t].*");
    private static final String INNER = "o\u25CB\u25E6";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
            "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    private ListItems() {}

    static boolean isItem(String line) {
        return MARKDOWN.matcher(line).matches();
    }

    static List<String> marked(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        boolean underBullet = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String item = bullet(line, underBullet);
            if (item == null && DASH.matcher(line).lookingAt() && (near(lines, i, -1) || near(lines, i, 1))) {
                item = DASH.matcher(line).replaceFirst("- ");
            }
            underBullet = item == null ? underBullet && line.isBlank() : underBullet || outer(line);
            out.add(item == null ? line : item);
        }
        return lettered(numbered(out));
    }

    private static boolean outer(String line) {
        String ink = line.strip();
        return !ink.isEmpty() && INNER.indexOf(ink.charAt(0)) < 0;
    }

    private static @Nullable String bullet(String line, boolean underBullet) {
        Matcher matcher = BULLET.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        String sign = matcher.group(2) != null ? matcher.group(2) : String.valueOf(matcher.group(1));
        return (underBullet && INNER.contains(sign) ? "  - " : "- ") + line.substring(matcher.end());
    }

    /** Whether the line beside it, across one empty line at most, begins with such a dash too. */
    private static boolean near(List<String> lines, int i, int step) {
        int beside = i + step;
        if (beside >= 0 && beside < lines.size() && lines.get(beside).isBlank()) {
            beside += step;
        }
        return beside >= 0 && beside < lines.size() && DASH.matcher(lines.get(beside)).lookingAt();
    }

    private static List<String> numbered(List<String> lines) {
        return lines.stream().map(line -> {
            Matcher matcher = NUMBER.matcher(line);
            return matcher.lookingAt()
                    ? (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)) + ". " + line.substring(matcher.end()) : line;
        }).toList();
    }

    /** Letters count only where (a) is followed by (b), and (i) by (ii). */
    private static List<String> lettered(List<String> lines) {
        List<String> out = new ArrayList<>(lines);
        int i = 0;
        while (i < lines.size()) {
            List<Integer> run = run(lines, i);
            for (int n = 0; n < run.size() && run.size() > 1; n++) {
                String line = lines.get(run.get(n));
                Matcher matcher = LETTER.matcher(line);
                out.set(run.get(n), matcher.lookingAt() ? (n + 1) + ". " + line.substring(matcher.end()) : line);
            }
            i = run.isEmpty() ? i + 1 : run.get(run.size() - 1) + 1;
        }
        return out;
    }

    private static List<Integer> run(List<String> lines, int from) {
        boolean roman = "i".equals(letter(lines.get(from)));
        List<Integer> run = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            String wanted = roman ? run.size() < ROMAN.size() ? ROMAN.get(run.size()) : "" : String.valueOf((char) ('a' + run.size()));
            if (wanted.equals(letter(lines.get(i)))) {
                run.add(i);
            } else if (run.isEmpty() || !lines.get(i).isBlank()) {
                return run;
            }
        }
        return run;
    }

    private static String letter(String line) {
        Matcher matcher = LETTER.matcher(line);
        return matcher.lookingAt() ? matcher.group(1) : "";
    }
}
