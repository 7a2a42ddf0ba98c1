package org.candour.moving.formats;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.text.Letters;
import org.candour.moving.formats.xml.Node;
import org.candour.moving.formats.xml.Parts;
import org.candour.words.PlainTitle;
import org.jspecify.annotations.Nullable;

/**
 * WordPress's export. Comments stand inside their post and are passed on one by one, before it: a post with ten thousand
 * of them is never held. Whose account wrote a post is not read; a comment's name is the one its page showed.
 */
final class Wxr implements Format {
    private static final Set<String> LABELS = Set.of("category", "post_tag", "tag", "");

    private final FormatWords say;

    Wxr(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "wxr";
    }

    @Override
    public boolean recognises(String head) {
        return Parts.root(head).equals("rss");
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        Reading reading = new Reading(say, zone, found, faults);
        Letters letters = Letters.of(file);
        boolean whole = Parts.read(letters, "", (depth, name) -> depth > 1 && (depth < 4 && name.equals("item")
                || depth < 5 && name.equals("wp:comment")), part -> {
            if (part.name().equals("item")) {
                item(part, reading);
            } else {
                comment(part, reading);
            }
        });
        reading.ended(letters, whole);
    }

    private static void item(Node item, Reading reading) {
        switch (type(item)) {
            case "post" -> article(item, What.POST, reading);
            case "page" -> article(item, What.PAGE, reading);
            case "attachment" -> other(item, "attachment", reading);
            case "nav_menu_item" -> other(item, "menu", reading);
            case "revision" -> other(item, "revision", reading);
            default -> other(item, "unknown kind", reading);
        }
    }

    /** Older exports leave it out: what has a date or comments is a post. */
    private static String type(Node item) {
        String said = item.word("wp:post_type");
        return said.isEmpty() && (item.first("pubDate").isPresent() || item.handedOn()) ? "post" : said;
    }

    private static void other(Node item, String reason, Reading reading) {
        reading.claim(key(item));
        reading.passOver(key(item), What.OTHER, reason);
    }

    private static String key(Node item) {
        String id = item.word("wp:post_id");
        String named = id.isEmpty() ? item.word("link") : id;
        return named.isEmpty() ? "" : "p" + named;
    }

    private static void article(Node item, What what, Reading reading) {
        String key = key(item);
        if (item.tooLong()) {
            reading.tooLong(key, what);
            return;
        }
        Standing standing = standing(item);
        String address = item.word("link");
        reading.pass(new Entry.Article(key, what == What.PAGE, standing, PlainTitle.of(item.text("title")), null,
                new Body(Body.Form.HTML_LINES, item.text("content:encoded")), reading.dated(key, standing, published(item, reading.zone())),
                address.isEmpty() ? null : address, labels(item), !item.word("wp:comment_status").equals("closed")), what);
    }

    private static Standing standing(Node item) {
        Standing said = switch (item.word("wp:status")) {
            case "publish", "" -> Standing.LIVE;
            case "draft", "auto-draft", "pending" -> Standing.DRAFT;
            case "private" -> Standing.PRIVATE;
            case "future" -> Standing.SCHEDULED;
            case "trash" -> Standing.TRASHED;
            default -> Standing.UNKNOWN;
        };
        return said == Standing.LIVE && !item.word("wp:post_password").isEmpty() ? Standing.PROTECTED : said;
    }

    private static List<String> labels(Node item) {
        return item.all("category").filter(label -> LABELS.contains(label.attribute("domain")))
                .map(label -> PlainTitle.of(label.text())).filter(label -> !label.isEmpty()).distinct().toList();
    }

    private static @Nullable Moment published(Node item, ZoneId zone) {
        @Nullable Moment said = moment(item.word("wp:post_date"), item.word("wp:post_date_gmt"), zone);
        return said == null ? mailed(item.word("pubDate"), zone) : said;
    }

    /** The page showed the local time, and the other one orders; either alone will do, and neither may be one of zeros. */
    private static @Nullable Moment moment(String local, String universal, ZoneId zone) {
        @Nullable Moment there = Written.local(local, zone);
        @Nullable Moment instant = Written.universal(universal, zone);
        if (instant == null) {
            return there;
        }
        return there == null ? instant : new Moment(there.local(), instant.order());
    }

    private static @Nullable Moment mailed(String date, ZoneId zone) {
        try {
            return Written.inOurTime(Moment.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(), zone));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void comment(Node comment, Reading reading) {
        String id = comment.word("wp:comment_id");
        String key = id.isEmpty() ? "" : "c" + id;
        if (Set.of("pingback", "trackback").contains(comment.word("wp:comment_type"))) {
            reading.passOver(key, What.COMMENT, "pingback");
        } else if (comment.tooLong()) {
            reading.tooLong(key, What.COMMENT);
        } else {
            Standing standing = standing(comment.first("wp:comment_approved").map(said -> said.text().strip()).orElse("1"));
            reading.pass(new Entry.Remark(key, comment.around().map(Wxr::key).filter(post -> !post.isEmpty()).orElse(null),
                    parent(comment.word("wp:comment_parent")), standing, Reading.name(comment.text("wp:comment_author")),
                    new Body(Body.Form.HTML_LINES, comment.text("wp:comment_content")), reading.dated(key, standing,
                    moment(comment.word("wp:comment_date"), comment.word("wp:comment_date_gmt"), reading.zone()))), What.COMMENT);
        }
    }

    private static Standing standing(String approved) {
        return switch (approved) {
            case "1", "approved" -> Standing.LIVE;
            case "0", "hold" -> Standing.PENDING;
            case "spam" -> Standing.SPAM;
            case "trash", "post-trashed" -> Standing.TRASHED;
            default -> Standing.UNKNOWN;
        };
    }

    private static @Nullable String parent(String id) {
        return id.isEmpty() || id.equals("0") ? null : "c" + id;
    }
}
