package org.candour.moving.formats;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.text.Letters;
import org.candour.moving.formats.xml.Node;
import org.candour.moving.formats.xml.Parts;
import org.candour.words.PlainTitle;
import org.jspecify.annotations.Nullable;

/** Disqus's export: threads, which are somebody else's posts by their address, and what was said in them. */
final class DisqusXml implements Format {
    private final FormatWords say;

    DisqusXml(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "disqus";
    }

    @Override
    public boolean recognises(String head) {
        return Parts.root(head).replaceFirst(".*:", "").equals("disqus");
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        Reading reading = new Reading(say, zone, found, faults);
        Letters letters = Letters.of(file);
        boolean whole = Parts.read(letters, "disqus", (depth, name) -> depth == 2
                && (name.equals("disqus:thread") || name.equals("disqus:post")), part -> {
            if (part.name().equals("disqus:thread")) {
                thread(part, reading);
            } else {
                comment(part, reading);
            }
        });
        reading.ended(letters, whole);
    }

    /** A thread that says neither where it stands nor since when is only spoken of. */
    private static void thread(Node thread, Reading reading) {
        String key = key("t", thread.attribute("dsq:id"));
        if (thread.first("disqus:link").isEmpty() && thread.first("disqus:createdAt").isEmpty()) {
            reading.passOver(key, What.OTHER, "reference");
            return;
        }
        if (thread.tooLong()) {
            reading.tooLong(key, What.POST);
            return;
        }
        Standing standing = yes(thread, "disqus:isDeleted") ? Standing.TRASHED : Standing.LIVE;
        String address = thread.word("disqus:link");
        reading.pass(new Entry.Article(key, false, standing, PlainTitle.of(thread.text("disqus:title")), null,
                new Body(Body.Form.HTML, thread.text("disqus:message")), reading.dated(key, standing, moment(thread, reading.zone())),
                address.isEmpty() ? null : address, List.of(), !yes(thread, "disqus:isClosed")), What.POST);
    }

    private static void comment(Node post, Reading reading) {
        String key = key("d", post.attribute("dsq:id"));
        if (post.tooLong()) {
            reading.tooLong(key, What.COMMENT);
            return;
        }
        Standing standing = yes(post, "disqus:isSpam") ? Standing.SPAM : yes(post, "disqus:isDeleted") ? Standing.TRASHED
                : post.word("disqus:isApproved").equals("false") ? Standing.PENDING : Standing.LIVE;
        String name = post.first("disqus:author").map(author -> author.text("disqus:name")).orElse("");
        reading.pass(new Entry.Remark(key, meant(post, "disqus:thread", "t"), meant(post, "disqus:parent", "d"), standing,
                Reading.name(name), new Body(Body.Form.HTML, post.text("disqus:message")),
                reading.dated(key, standing, moment(post, reading.zone()))), What.COMMENT);
    }

    private static String key(String kind, String id) {
        return id.isBlank() ? "" : kind + id.strip();
    }

    private static @Nullable String meant(Node post, String child, String kind) {
        return post.first(child).map(other -> key(kind, other.attribute("dsq:id"))).filter(key -> !key.isEmpty()).orElse(null);
    }

    private static boolean yes(Node node, String child) {
        return node.word(child).equals("true");
    }

    private static @Nullable Moment moment(Node node, ZoneId zone) {
        String date = node.word("disqus:createdAt");
        @Nullable Moment said = Written.instant(date, zone);
        return said == null ? Written.universal(date, zone) : said;
    }
}
