package org.candour.moving.formats.blogger;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Flaw;
import org.candour.moving.formats.Format;
import org.candour.moving.formats.FormatWords;
import org.candour.moving.formats.Moment;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.Standing;
import org.candour.moving.formats.Written;
import org.candour.moving.formats.xml.Node;
import org.candour.moving.formats.xml.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Blogger's own archive, as "Back up content" wrote it until 2025. Of a comment's writer only the name that was shown is
 * taken: the archive also marks the comments of one anonymous writer with one number, which goes no further than here.
 */
public final class BloggerArchive implements Format {
    private static final Pattern ANSWERED = Pattern.compile("/comments/default/(\\d+)");

    private final FormatWords say;

    /** @param say what is wrong with such a file */
    public BloggerArchive(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "blogger-atom";
    }

    @Override
    public boolean recognises(String head) {
        return Parts.root(head).endsWith("feed") && !head.contains(BloggerTakeout.VOCABULARY)
                && (head.contains("2005#kind") || head.contains("blogger.com"));
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        Reading reading = new Reading(say, zone, found, faults);
        String[] owner = {""};
        BloggerFeed.read(file, reading, part -> {
            if (part.name().equals("atom:author")) {
                owner[0] = part.word("atom:name");
            } else {
                entry(part, reading, owner[0]);
            }
        });
    }

    private static void entry(Node entry, Reading reading, String owner) {
        String key = BloggerFeed.key(entry);
        switch (kind(entry)) {
            case "post" -> article(entry, key, What.POST, reading, owner);
            case "page" -> article(entry, key, What.PAGE, reading, owner);
            case "comment" -> remark(entry, key, reading);
            case "settings" -> reading.passOver(key, What.OTHER, "settings");
            case "template" -> reading.passOver(key, What.OTHER, "template");
            default -> reading.passOver(key, What.OTHER, "unknown kind");
        }
    }

    private static String kind(Node entry) {
        return entry.all("atom:category").filter(category -> category.attribute("scheme").endsWith("2005#kind")).findFirst()
                .map(category -> category.attribute("term")).map(term -> term.substring(term.lastIndexOf('#') + 1)).orElse("");
    }

    private static void article(Node entry, String key, What what, Reading reading, String owner) {
        if (entry.tooLong()) {
            reading.tooLong(key, what);
            return;
        }
        Standing standing = draft(entry) ? Standing.DRAFT : Standing.LIVE;
        String author = entry.first("atom:author").map(who -> who.word("atom:name")).orElse("");
        reading.pass(new Entry.Article(key, what == What.PAGE, standing, entry.word("atom:title"),
                author.equals(owner) ? null : Reading.name(author), BloggerFeed.body(entry), moment(entry, key, standing, reading),
                address(entry), BloggerFeed.labels(entry), true), what);
    }

    private static boolean draft(Node entry) {
        return entry.word("app:draft").equals("yes")
                || entry.all("app:control").anyMatch(control -> control.word("app:draft").equals("yes"));
    }

    /** When it was published; the day of the last change is never taken for it. */
    private static @Nullable Moment moment(Node entry, String key, Standing standing, Reading reading) {
        return reading.dated(key, standing, Written.withOffset(entry.word("atom:published"), reading.zone()));
    }

    private static @Nullable String address(Node entry) {
        return entry.all("atom:link").filter(link -> link.attribute("rel").equals("alternate"))
                .map(link -> link.attribute("href").strip()).filter(href -> !href.isEmpty()).findFirst().orElse(null);
    }

    private static void remark(Node entry, String key, Reading reading) {
        if (entry.tooLong()) {
            reading.tooLong(key, What.COMMENT);
            return;
        }
        boolean removed = entry.all("gd:extendedProperty").anyMatch(about -> about.attribute("name").equals("blogger.contentRemoved"));
        Standing standing = removed ? Standing.REMOVED : draft(entry) ? Standing.PENDING : Standing.LIVE;
        String name = entry.first("atom:author").map(who -> who.text("atom:name")).orElse("");
        reading.pass(new Entry.Remark(key, under(entry), answered(entry), standing, removed ? null : Reading.name(name),
                removed ? new Body(Body.Form.HTML, "") : BloggerFeed.body(entry), moment(entry, key, standing, reading)), What.COMMENT);
    }

    private static @Nullable String under(Node entry) {
        return entry.first("thr:in-reply-to").map(reply -> BloggerFeed.meant(reply.attribute("ref")))
                .filter(number -> !number.isEmpty()).orElse(null);
    }

    private static @Nullable String answered(Node entry) {
        return entry.all("atom:link").filter(link -> link.attribute("rel").equals("related"))
                .map(link -> ANSWERED.matcher(link.attribute("href"))).filter(Matcher::find).map(found -> found.group(1))
                .reduce((first, last) -> last).orElse(null);
    }
}
