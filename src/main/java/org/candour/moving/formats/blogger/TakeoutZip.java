package org.candour.moving.formats.blogger;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Flaw;
import org.candour.moving.formats.Format;
import org.candour.moving.formats.FormatWords;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.zip.ZipParts;

/**
 * The whole zip of Google Takeout. Only the feeds of blogs are read: the owner's own comments lie in it once more, beside
 * themes and what a Mac adds.
 */
public final class TakeoutZip implements Format {
    private static final Pattern FEED = Pattern.compile("(?:[^/]+/)?Blogger/Blogs/[^/]+/feed\\.atom");

    private final FormatWords say;

    /** @param say what is wrong with such a file */
    public TakeoutZip(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "blogger-takeout-2018";
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith("PK\u0003\u0004");
    }

    @Override
    public boolean bringsPictures() {
        return true;
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        Reading reading = new Reading(say, zone, found, faults);
        try {
            int feeds = ZipParts.read(file, name -> FEED.matcher(name).matches() && !name.startsWith("__MACOSX"),
                    feed -> BloggerTakeout.read(feed, reading));
            if (feeds == 0) {
                faults.accept(new Flaw(say.file(), say.noFeed()));
            }
        } catch (IOException broken) {
            faults.accept(new Flaw(say.file(), say.brokenZip()));
        }
    }
}
