package org.candour.site;

import java.util.List;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a page's head and frame.
 *
 * @param title of the page, without the site's name
 * @param description one sentence for search engines and previews; may be empty
 * @param canonical its path, with the first slash; empty for pages that have no address of their own
 * @param indexed whether search engines may keep it
 * @param previous path of the page before, in a series of pages
 * @param next path of the page after
 * @param article the JSON-LD of a post; none elsewhere
 * @param feeds feeds of this page beside the site's own
 * @param desk true on the desk's pages, which are wider and have a frame of their own
 * @param leavable true on the pages of somebody who writes or comes back: where the keeper has set an address to leave for,
 *     the link stands first
 */
public record Head(String title, String description, String canonical, boolean indexed, @Nullable String previous,
        @Nullable String next, @Nullable SafeHtml article, List<Feed> feeds, boolean desk,
        boolean leavable) {

    /** A feed of a page: its path and title. */
    public record Feed(String path, String title) {}

    /** A page for readers that search engines may keep. */
    public static Head page(String title, String description, String canonical) {
        return new Head(title, description, canonical, true, null, null, null, List.of(), false, false);
    }

    /** A page for one writer, an answer to a form or an error: nobody keeps it. */
    public static Head passing(String title) {
        return new Head(title, "", "", false, null, null, null, List.of(), false, false);
    }

    /** The same with the quick way out: on the way through a guest post or to a pen name, or back to what was written. */
    public static Head leavable(String title) {
        return passing(title).withWayOut();
    }

    /** A page of the desk. */
    public static Head desk(String title) {
        return new Head(title, "", "", false, null, null, null, List.of(), true, false);
    }

    /** The same with the quick way out. */
    public Head withWayOut() {
        return new Head(title, description, canonical, indexed, previous, next, article, feeds, desk, true);
    }

    public Head between(@Nullable String earlier, @Nullable String later) {
        return new Head(title, description, canonical, indexed, earlier, later, article, feeds, desk, leavable);
    }

    public Head withArticle(SafeHtml jsonLd) {
        return new Head(title, description, canonical, indexed, previous, next, jsonLd, feeds, desk, leavable);
    }

    public Head withFeed(String path, String feedTitle) {
        return new Head(title, description, canonical, indexed, previous, next, article, List.of(new Feed(path, feedTitle)), desk, leavable);
    }
}
