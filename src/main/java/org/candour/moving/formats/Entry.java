package org.candour.moving.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a file of another system, as it stands there and without anything about people but the name they chose to
 * show. Files give their entries in any order: a reply may come long before what it answers.
 */
public sealed interface Entry {

    /** Its key in its own system, the same in every export of that site, and of no other entry of the same file. */
    String key();

    /**
     * A post or a page.
     *
     * @param page whether it is a page, outside the order of days
     * @param title as it stands, without markup; may be empty
     * @param byline who wrote it, where the site shows that beside the title; none for the owner's own
     * @param moment when it was published; none where the file gives no day that can be one
     * @param address where it stood, as the file gives it: a whole link or a path; none for most drafts
     * @param commentsOpen whether it took comments when it was exported
     */
    record Article(String key, boolean page, Standing standing, String title, @Nullable String byline, Body body,
            @Nullable Moment moment, @Nullable String address, List<String> labels, boolean commentsOpen) implements Entry {}

    /**
     * A comment.
     *
     * @param article key of the post or page it stands under; of Disqus, whose threads are somebody else's posts, the
     *     thread's key; none where the file does not say
     * @param parent key of the comment it answers; none where it answers the post
     * @param name as shown; none for "Anonymous" in any spelling, and for an empty one
     */
    record Remark(String key, @Nullable String article, @Nullable String parent, Standing standing, @Nullable String name,
            Body body, @Nullable Moment moment) implements Entry {}

    /**
     * What is no post, page or comment, or cannot be one: settings, templates, menus, pings, a second entry with the same key.
     *
     * @param what it would have been
     * @param reason in a word or two, for the report's counts: {@code "settings"}, {@code "pingback"}, {@code "duplicate"}
     */
    record PassedOver(String key, What what, String reason) implements Entry {}

    /** Which of the report's columns an entry belongs to. */
    enum What {
        POST, PAGE, COMMENT,
        /** Nobody's words: settings, templates, menus. No figure of a report counts it. */
        OTHER
    }
}
