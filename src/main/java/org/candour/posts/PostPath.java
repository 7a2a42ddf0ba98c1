package org.candour.posts;

import java.time.LocalDate;

/** How the addresses of posts are made: {@code 2016/09/relationships-matter}, and {@code topics/slug} for what a reader proposed. */
public final class PostPath {
    /** Stands for the path of a post in the address of any page it has; the page is given it as {@code path}. */
    public static final String PARAMETER = "{path:(?:[0-9]{4}/[0-9]{2}|topics)/[a-z0-9-]{3,120}}";

    private static final String TOPICS = "topics/";

    private PostPath() {}

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
