package org.candour.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line in the words of a post that stands for the words of a comment, or of an earlier post, as they are now:
 * {@code {quote /2016/09/relationships-matter/12}}, {@code {quote /2016/09/relationships-matter/12 without words 3-9 of 40}},
 * {@code {repost /2012/03/relationships-matter}}. The words themselves are never copied.
 *
 * @param path of the post, such as "2016/09/relationships-matter"
 * @param number of the comment, from 1; 0 for the post itself
 * @param cut what is left out of it
 */
public record Quotation(String path, int number, Cut cut) {
    /** How the path of a post of this site looks. */
    public static final String PATH = "(?:[0-9]{4}/[0-9]{2}|topics)/[a-z0-9-]{3,120}";

    private static final String POST = "/(" + PATH + ")";
    private static final Pattern QUOTE = Pattern.compile("\\{quote " + POST
            + "/([1-9][0-9]{0,6})(?: without words? ([0-9][0-9 -]{0,2000}) of ([1-9][0-9]{0,5}))?}");
    private static final Pattern REPOST = Pattern.compile("\\{repost " + POST + "}");
    private static final Pattern ANY_LINE = Pattern.compile("(?m)^[ \\t]*\\{(?:quote|repost) /[^{}\\n]{3,3000}}[ \\t]*$");

    /** A comment, whole. */
    public static Quotation of(String path, int number) {
        return new Quotation(path, number, Cut.NONE);
    }

    /** An earlier post, whole. */
    public static Quotation repost(String path) {
        return new Quotation(path, 0, Cut.NONE);
    }

    /** What a line says, where it is such a line and nothing else. */
    public static Optional<Quotation> read(String line) {
        Matcher quote = QUOTE.matcher(line.strip());
        if (quote.matches()) {
            Optional<Cut> cut = quote.group(3) == null ? Optional.of(Cut.NONE) : Cut.read(quote.group(3), Integer.parseInt(quote.group(4)));
            return cut.map(one -> new Quotation(quote.group(1), Integer.parseInt(quote.group(2)), one));
        }
        Matcher repost = REPOST.matcher(line.strip());
        return repost.matches() ? Optional.of(repost(repost.group(1))) : Optional.empty();
    }

    /** The earlier post that a text brings back; the first, where it names several. */
    public static Optional<String> repostedIn(String words) {
        return words.contains("{repost /") ? words.lines().map(Quotation::read).flatMap(Optional::stream)
                .filter(Quotation::reposts).map(Quotation::path).findFirst() : Optional.empty();
    }

    /** Whether a text shows words that stand elsewhere on this site. */
    public static boolean standsIn(String words) {
        return words.contains("{") && words.lines().anyMatch(line -> read(line).isPresent());
    }

    /** The text without such lines. */
    static String without(String words) {
        return words.contains("{") ? ANY_LINE.matcher(words).replaceAll("") : words;
    }

    /** Whether a line looks like such a line, whether or not it leads anywhere. */
    static boolean isLine(String line) {
        return ANY_LINE.matcher(line).matches();
    }

    /** Whether it stands for a whole post. */
    public boolean reposts() {
        return number == 0;
    }

    /** The line. */
    public String line() {
        return reposts() ? "{repost /" + path + "}" : "{quote /" + path + "/" + number
                + (cut.out().isEmpty() ? "" : " without words " + cut.places() + " of " + cut.of()) + "}";
    }
}
