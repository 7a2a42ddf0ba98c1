package org.candour.reading.feeds;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/**
 * A feed in each of the three formats.
 *
 * @param id never changes
 * @param title of the feed
 * @param self its own address
 * @param page the page it belongs to
 * @param author who speaks where an item does not say: the site
 * @param items the newest first
 */
record Feed(String id, String title, String self, String page, String author, List<FeedItem> items) {

    /** Before anything was published a feed still has to name a day. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    /** Atom (RFC 4287). */
    String atom() {
        return Xml.document("feed", xml -> {
            xml.text("id", id).text("title", title).text("updated", FeedItem.date(latest()))
                    .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                    .empty("link", "rel", "alternate", "type", "text/html", "href", page)
                    .in("author", who -> who.text("name", author));
            items.forEach(item -> xml.in("entry", entry -> atom(entry, item)));
        }, "xmlns", "http://www.w3.org/2005/Atom");
    }

    private static void atom(Xml xml, FeedItem item) {
        xml.text("id", item.id()).text("title", item.title())
                .text("published", item.date()).text("updated", item.date())
                .empty("link", "rel", "alternate", "type", "text/html", "href", item.address())
                .in("author", who -> who.text("name", item.author()));
        item.labels().forEach(label -> xml.empty("category", "term", label));
        if (!item.summary().isEmpty()) {
            xml.text("summary", item.summary());
        }
        xml.text("content", item.html().toString(), "type", "html");
    }

    /** RSS 2.0, with the modules that make it say what Atom says. */
    String rss() {
        return Xml.document("rss", rss -> rss.in("channel", xml -> {
            xml.text("title", title).text("link", page).text("description", title)
                    .empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
            items.forEach(item -> xml.in("item", entry -> rss(entry, item)));
        }), "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:content", "http://purl.org/rss/1.0/modules/content/");
    }

    private static void rss(Xml xml, FeedItem item) {
        xml.text("title", item.title()).text("link", item.address())
                .text("guid", item.id(), "isPermaLink", "false")
                .text("pubDate", item.oldDate())
                .text("dc:creator", item.author());
        item.labels().forEach(label -> xml.text("category", label));
        if (!item.summary().isEmpty()) {
            xml.text("description", item.summary());
        }
        xml.text("content:encoded", item.html().toString());
    }

    /** JSON Feed 1.1. */
    String json() {
        JsonArray list = new JsonArray();
        items.forEach(item -> list.add(json(item)));
        return new JsonObject()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", title)
                .put("home_page_url", page)
                .put("feed_url", self)
                .put("language", "en")
                .put("authors", authors(author))
                .put("items", list)
                .encode();
    }

    private static JsonObject json(FeedItem item) {
        JsonObject entry = new JsonObject()
                .put("id", item.id())
                .put("url", item.address())
                .put("title", item.title())
                .put("content_html", item.html().toString())
                .put("date_published", item.date())
                .put("authors", authors(item.author()))
                .put("tags", new JsonArray(item.labels()));
        return item.summary().isEmpty() ? entry : entry.put("summary", item.summary());
    }

    private static JsonArray authors(String name) {
        return new JsonArray().add(new JsonObject().put("name", name));
    }

    private LocalDate latest() {
        return items.stream().map(FeedItem::day).max(LocalDate::compareTo).orElse(NEVER);
    }
}
