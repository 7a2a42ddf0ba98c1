package org.candour.moving.formats.ghost;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Moment;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.Standing;
import org.candour.moving.formats.Written;
import org.jspecify.annotations.Nullable;

/** The rows of Ghost's tables that are posts, their labels and comments. Labels come last in the file: posts wait for them. */
final class GhostTables {
    /** What is read of each table; nothing else of a file ever is. */
    static final Map<String, Set<String>> FIELDS = Map.of(
            "posts", Set.of("id", "title", "slug", "html", "markdown", "mobiledoc", "lexical", "status", "visibility", "page", "type",
                    "published_at", "created_at"),
            "tags", Set.of("id", "name"),
            "posts_tags", Set.of("post_id", "tag_id"),
            "comments", Set.of("id", "post_id", "parent_id", "status", "html", "created_at"));

    /** The most characters of posts that wait for their labels; those after them go without. */
    private static final long MOST_WAITING = 40_000_000;
    private static final int MOST_LINKS = 2_000_000;

    private final Reading reading;
    private final List<Entry.Article> waiting = new ArrayList<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, List<String>> tagged = new HashMap<>();
    private long held;
    private int links;

    GhostTables(Reading reading) {
        this.reading = reading;
    }

    void row(String table, Map<String, String> row) {
        switch (table) {
            case "posts" -> post(row);
            case "comments" -> comment(row);
            case "tags" -> {
                if (links++ < MOST_LINKS) {
                    tags.put(row.getOrDefault("id", ""), row.getOrDefault("name", "").strip());
                }
            }
            default -> {
                if (links++ < MOST_LINKS) {
                    tagged.computeIfAbsent(row.getOrDefault("post_id", ""), post -> new ArrayList<>(2)).add(row.getOrDefault("tag_id", ""));
                }
            }
        }
    }

    private void post(Map<String, String> row) {
        String id = row.getOrDefault("id", "").strip();
        String key = id.isEmpty() ? "" : "g" + id;
        boolean page = Set.of("1", "true").contains(row.getOrDefault("page", "")) || row.getOrDefault("type", "").equals("page");
        Standing standing = standing(row);
        String slug = row.getOrDefault("slug", "").strip();
        String date = row.containsKey("published_at") ? row.get("published_at") : row.getOrDefault("created_at", "");
        Entry.Article post = new Entry.Article(key, page, standing, row.getOrDefault("title", "").strip(), null, GhostWords.body(row),
                moment(date, reading.zone()), slug.isEmpty() ? null : '/' + slug + '/', List.of(), true);
        held += post.body().text().length();
        if (held > MOST_WAITING) {
            reading.fault(key, reading.say().noLabels());
            pass(post);
        } else {
            waiting.add(post);
        }
    }

    /** What only members or subscribers could read was not public, published or not. */
    private static Standing standing(Map<String, String> row) {
        boolean open = row.getOrDefault("visibility", "public").equals("public");
        return switch (row.getOrDefault("status", "published")) {
            case "published" -> open ? Standing.LIVE : Standing.PROTECTED;
            case "draft" -> Standing.DRAFT;
            case "scheduled" -> Standing.SCHEDULED;
            case "sent" -> Standing.PRIVATE;
            default -> Standing.UNKNOWN;
        };
    }

    private void comment(Map<String, String> row) {
        String id = row.getOrDefault("id", "").strip();
        String key = id.isEmpty() ? "" : "gc" + id;
        Standing standing = switch (row.getOrDefault("status", "")) {
            case "published" -> Standing.LIVE;
            case "hidden" -> Standing.PENDING;
            case "deleted" -> Standing.TRASHED;
            default -> Standing.UNKNOWN;
        };
        reading.pass(new Entry.Remark(key, meant("g", row.get("post_id")), meant("gc", row.get("parent_id")), standing, null,
                new Body(Body.Form.HTML, row.getOrDefault("html", "")),
                reading.dated(key, standing, moment(row.getOrDefault("created_at", ""), reading.zone()))), What.COMMENT);
    }

    private static @Nullable String meant(String kind, @Nullable String id) {
        return id == null || id.isBlank() ? null : kind + id.strip();
    }

    /** As text in universal time, with or without saying so, or as milliseconds. */
    private static @Nullable Moment moment(String date, ZoneId zone) {
        if (date.matches("-?\\d{9,15}")) {
            try {
                return Written.inOurTime(Moment.of(Instant.ofEpochMilli(Long.parseLong(date)), zone));
            } catch (DateTimeException e) {
                return null;
            }
        }
        @Nullable Moment said = Written.instant(date, zone);
        return said == null ? Written.universal(date, zone) : said;
    }

    /** Passes on what waited: nothing more is known of labels. */
    void end() {
        waiting.forEach(this::pass);
        waiting.clear();
    }

    private void pass(Entry.Article post) {
        List<String> labels = tagged.getOrDefault(post.key().isEmpty() ? "" : post.key().substring(1), List.of()).stream().map(tags::get)
                .filter(Objects::nonNull).filter(name -> !name.isEmpty() && !name.startsWith("#")).distinct().toList();
        reading.pass(new Entry.Article(post.key(), post.page(), post.standing(), post.title(), null, post.body(),
                reading.dated(post.key(), post.standing(), post.moment()), post.address(), labels, true),
                post.page() ? What.PAGE : What.POST);
    }
}
