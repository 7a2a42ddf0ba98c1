package org.candour.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that may come from a word processor or a web page, made into Markdown that reads as it did there: its bullets
 * and numbers are lists, its lines are paragraphs, and nothing becomes code because it was indented. Text that is Markdown
 * already stays as it is. Every step goes once over the lines.
 *
 * @param words the Markdown, {@link Clean}
 * @param headings lines that stand like headings, each once, in the order of the text; whether they are, only the writer
 *     knows
 */
public record Pasted(String words, List<String> headings) {
    /** Most lines offered as headings. */
    public static final int MOST_HEADINGS = 40;

    /** A line longer than this was not broken by hand: its end is the end of a paragraph. */
    private static final int UNBROKEN = 100;
    private static final int LONGEST_HEADING = 70;
    private static final int MOST_HEADING_WORDS = 10;
    private static final Pattern MARKDOWN_LINE = Pattern.compile(" {0,3}(#{1,6}( |$)|>|[-*+] |\\d{1,9}[.)] |\\||```|~~~|\\[\\^?[^]]+]:|-{3,}$|={3,}$|\\*{3,}$|_{3,}$).*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.,;:!\u2026][\"')\u201D\u2019]?$");

    /** Keeps its own copy of the list. */
    public Pasted {
        headings = List.copyOf(headings);
    }

    /** Reads a typed or pasted text. */
    public static Pasted read(String typed) {
        String words = Clean.text(String.join("\n", spaced(ListItems.marked(unindented(Clean.text(typed).split("\n", -1))))));
        return new Pasted(words, headings(words.split("\n", -1)));
    }

    /** The Markdown with those of its lines made headings that were chosen; others that were chosen mean nothing. */
    public String headed(Collection<String> chosen) {
        Set<String> wanted = new HashSet<>(chosen);
        wanted.retainAll(headings);
        if (wanted.isEmpty()) {
            return words;
        }
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (standsAlone(lines, i) && wanted.contains(lines[i])) {
                lines[i] = "## " + lines[i];
            }
        }
        return String.join("\n", lines);
    }

    /** A first line set in by a tab or by spaces is no code, unless it goes on with a list or stands in a fence. */
    private static List<String> unindented(String[] lines) {
        List<String> out = new ArrayList<>(lines.length);
        boolean inList = false;
        boolean inFence = false;
        for (String line : lines) {
            String ink = line.stripLeading();
            boolean fence = ink.startsWith("```") || ink.startsWith("~~~");
            boolean deep = line.startsWith("\t") || line.startsWith("    ");
            inList = ListItems.isItem(ink) || inList && (ink.isEmpty() || ink.length() < line.length());
            out.add(deep && !inList && !inFence && !ListItems.isItem(ink) ? ink : line);
            inFence ^= fence;
        }
        return out;
    }

    /** Sets paragraphs apart that follow each other line by line. */
    private static List<String> spaced(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        boolean inFence = false;
        for (String line : lines) {
            boolean fence = line.startsWith("```") || line.startsWith("~~~");
            if (!out.isEmpty() && !inFence && apart(out.get(out.size() - 1), line)) {
                out.add("");
            }
            inFence ^= fence;
            out.add(line);
        }
        return out;
    }

    private static boolean apart(String before, String line) {
        if (before.isBlank() || line.isBlank() || line.startsWith(" ") || line.startsWith("\t")) {
            return false;
        }
        boolean item = ListItems.isItem(before.stripLeading());
        boolean next = ListItems.isItem(line);
        if (item || next) {
            return item != next && (next || !goesOn(before, line));
        }
        boolean plain = !MARKDOWN_LINE.matcher(before).matches() && !MARKDOWN_LINE.matcher(line).matches();
        return plain && (before.length() > UNBROKEN || line.length() > UNBROKEN);
    }

    /** A line of an item that was broken by hand goes on in small letters. */
    private static boolean goesOn(String before, String line) {
        return before.length() >= 50 && before.length() <= UNBROKEN && Character.isLowerCase(line.codePointAt(0));
    }

    private static List<String> headings(String[] lines) {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.length && found.size() < MOST_HEADINGS; i++) {
            if (standsAlone(lines, i) && readsLikeOne(lines[i]) && seen.add(lines[i])) {
                found.add(lines[i]);
            }
        }
        return found;
    }

    /** Empty lines before and after it, and words after those. */
    private static boolean standsAlone(String[] lines, int i) {
        return (i == 0 || lines[i - 1].isBlank()) && i + 2 < lines.length && lines[i + 1].isBlank() && !lines[i].isBlank();
    }

    private static boolean readsLikeOne(String line) {
        if (line.length() > LONGEST_HEADING || MARKDOWN_LINE.matcher(line).matches() || SENTENCE_END.matcher(line).matches()) {
            return false;
        }
        int first = line.codePointAt(0);
        return (Character.isLetter(first) && !Character.isLowerCase(first) || Character.isDigit(first))
                && line.chars().anyMatch(Character::isLetter) && Excerpt.wordCount(line) <= MOST_HEADING_WORDS;
    }
}
