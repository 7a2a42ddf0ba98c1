package org.candour.posts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Quotation;

/** How the addresses of posts are made: {@code 2016/09/relationships-matter}, and {@code topics/slug} for what a reader proposed. */
public final class PostPath {
    /** Stands for the path of a post in the address of any page it has; the page is given it as {@code path}. */
    public static final String PARAMETER = "{path:" + Quotation.PATH + "}";

    /** Where topics stand. */
    public static final String TOPICS = "topics/";

    private static final Pattern TYPED = Pattern.compile("(" + Quotation.PATH + ")(?:(?:/|#c?| #)([1-9]\\d{0,8})(?!\\d))?");

    private PostPath() {}

    /**
     * What somebody typed names.
     *
     * @param number of the comment, from 1; 0 where it names the post only
     */
    public record Typed(String path, int number) {}

    /** The first address of a post or comment in what somebody typed, whatever stands around it; nothing says that it is there. */
    public static Optional<Typed> typed(String text) {
        Matcher place = TYPED.matcher(text);
        return place.find() ? Optional.of(new Typed(place.group(1), place.group(2) == null ? 0 : Integer.parseInt(place.group(2)))) : Optional.empty();
    }

    /** The path of a post of that day with that slug. */
    public static String on(LocalDate day, Slug slug) {
        return "%04d/%02d/%s".formatted(day.getYear(), day.getMonthValue(), slug.text());
    }

    /** The path of a topic with that slug, whatever its day. */
    public static String ofTopic(Slug slug) {
        return TOPICS + slug.text();
    }

    static boolean leadsToTopic(String path) {
        return path.startsWith(TOPICS);
    }
}
