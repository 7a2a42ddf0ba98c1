package org.candour.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.tree.Escaped;

/**
 * A text of the keeper's in which a few named places, such as {@code {title}}, are left open. It is made ready once; what
 * is filled in stays text, whatever somebody typed, and never becomes part of an address.
 *
 * @param between the HTML around the places; one more than there are places
 * @param places their names, in the order of the text
 */
public record FormLetter(List<SafeHtml> between, List<String> places) {
    /** The longest letter, in characters. */
    public static final int LONGEST = 10_000;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\n]*)}|[{}]");
    private static final Pattern TAG_OR_PLACE = Pattern.compile("<[^>]*>|\\{([a-z]+)}");

    /** Keeps its own copies of the lists. */
    public FormLetter {
        between = List.copyOf(between);
        places = List.copyOf(places);
    }

    /** A letter, or why it is none. */
    public sealed interface Reading {}

    /** It is one. */
    public record Ready(FormLetter letter) implements Reading {}

    /** What can be wrong with braces. */
    public enum Why {
        /** They hold the name of no place of this letter, or do not come in pairs. */
        UNKNOWN,
        /** The place stands where no words can be filled in: in an address, or in the description of a picture. */
        NOT_AMONG_WORDS
    }

    /**
     * Braces that make no place.
     *
     * @param line where, counted from 1
     * @param braces as typed
     */
    public record Misplaced(int line, String braces, Why why) implements Reading {}

    /**
     * Makes a letter ready.
     *
     * @param words in Markdown
     * @param known the names of the places it may leave open, of small letters
     */
    public static Reading read(Markdown markdown, String words, Set<String> known) {
        List<MatchResult> braces = BRACES.matcher(words).results().toList();
        for (MatchResult one : braces) {
            if (one.group(1) == null || !known.contains(one.group(1))) {
                return misplaced(words, one, Why.UNKNOWN);
            }
        }
        FormLetter letter = split(markdown.post(words, Citing.nothing()).html().within("letter").toString(), known);
        List<String> open = new ArrayList<>(letter.places());
        for (MatchResult one : braces) {
            if (!open.remove(one.group(1))) {
                return misplaced(words, one, Why.NOT_AMONG_WORDS);
            }
        }
        return new Ready(letter);
    }

    private static Misplaced misplaced(String words, MatchResult braces, Why why) {
        int before = (int) words.substring(0, braces.start()).chars().filter(c -> c == '\n').count();
        return new Misplaced(1 + before, braces.group(), why);
    }

    /** In an attribute the sanitiser leaves no closing angle bracket, so that a tag ends with its first. */
    private static FormLetter split(String html, Set<String> known) {
        List<SafeHtml> between = new ArrayList<>();
        List<String> places = new ArrayList<>();
        int at = 0;
        for (Matcher next = TAG_OR_PLACE.matcher(html); next.find();) {
            if (next.group(1) != null && known.contains(next.group(1))) {
                between.add(new SafeHtml(html.substring(at, next.start())));
                places.add(next.group(1));
                at = next.end();
            }
        }
        between.add(new SafeHtml(html.substring(at)));
        return new FormLetter(between, places);
    }

    /**
     * The letter with its places filled in, each set apart so that words of another direction turn nothing around them.
     *
     * @param texts by place; a place without one stays empty
     */
    public SafeHtml filled(Map<String, String> texts) {
        if (places.isEmpty()) {
            return between.get(0);
        }
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            html.append(between.get(i)).append("<bdi>")
                    .append(Escaped.text(texts.getOrDefault(places.get(i), ""))).append("</bdi>");
        }
        return new SafeHtml(html.append(between.get(places.size())).toString());
    }
}
