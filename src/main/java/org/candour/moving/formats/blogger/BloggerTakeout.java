package org.candour.moving.formats.blogger;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.Consumer;
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

/** The feed of one blog as Google Takeout writes it. Its entries come in the order of their numbers: what answers may come first. */
public final class BloggerTakeout implements Format {
    static final String VOCABULARY = "schemas.google.com/blogger/2018";

    private final FormatWords say;

    /** @param say what is wrong with such a file */
    public BloggerTakeout(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "blogger-takeout-2018";
    }

    @Override
    public boolean recognises(String head) {
        return Parts.root(head).endsWith("feed") && head.contains(VOCABULARY);
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        read(file, new Reading(say, zone, found, faults));
    }

    static void read(InputStream file, Reading reading) throws IOException {
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
        switch (entry.word("blogger:type")) {
            case "POST" -> article(entry, key, What.POST, reading, owner);
            case "PAGE" -> article(entry, key, What.PAGE, reading, owner);
            case "COMMENT" -> remark(entry, key, reading);
            default -> reading.passOver(key, What.OTHER, "unknown kind");
        }
    }

    private static void article(Node entry, String key, What what, Reading reading, String owner) {
        if (entry.tooLong()) {
            reading.tooLong(key, what);
            return;
        }
        Standing standing = standing(entry);
        String address = entry.word("blogger:filename");
        reading.pass(new Entry.Article(key, what == What.PAGE, standing, entry.word("atom:title"), byline(entry, owner),
                BloggerFeed.body(entry), moment(entry, key, standing, reading), address.isEmpty() ? null : address,
                BloggerFeed.labels(entry), true), what);
    }

    /** Only where the feed says whose it is: else every post of the owner would bear the name of an account. */
    private static @Nullable String byline(Node entry, String owner) {
        String author = entry.first("atom:author").map(who -> who.word("atom:name")).orElse("");
        return owner.isEmpty() || author.equals(owner) ? null : Reading.name(author);
    }

    private static void remark(Node entry, String key, Reading reading) {
        if (entry.tooLong()) {
            reading.tooLong(key, What.COMMENT);
            return;
        }
        Standing standing = standing(entry);
        String name = entry.first("atom:author").map(who -> who.text("atom:name")).orElse("");
        reading.pass(new Entry.Remark(key, number(entry, "blogger:parent"), number(entry, "blogger:inReplyTo"), standing,
                Reading.name(name), BloggerFeed.body(entry), moment(entry, key, standing, reading)), What.COMMENT);
    }

    private static @Nullable String number(Node entry, String child) {
        String number = BloggerFeed.meant(entry.word(child));
        return number.isEmpty() ? null : number;
    }

    private static Standing standing(Node entry) {
        Standing said = switch (entry.word("blogger:status")) {
            case "LIVE" -> Standing.LIVE;
            case "DRAFT" -> Standing.DRAFT;
            case "SCHEDULED" -> Standing.SCHEDULED;
            case "SOFT_TRASHED" -> Standing.TRASHED;
            case "SPAM_COMMENT" -> Standing.SPAM;
            case "GHOSTED_COMMENT" -> Standing.GHOSTED;
            case "PENDING_COMMENT" -> Standing.PENDING;
            default -> Standing.UNKNOWN;
        };
        return said == Standing.LIVE && !entry.word("blogger:trashed").isEmpty() ? Standing.TRASHED : said;
    }

    private static @Nullable Moment moment(Node entry, String key, Standing standing, Reading reading) {
        return reading.dated(key, standing, Written.instant(entry.word("atom:published"), reading.zone()));
    }
}
