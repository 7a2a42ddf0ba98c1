package org.candour.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.content.MovedPictures;
import org.candour.content.MovedPictures.Put;
import org.candour.moving.formats.zip.Pictures;
import org.candour.pictures.Gallery;
import org.candour.words.Clean;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that came along with an import. One is looked for when a public post shows it, by the last part of its address, and put among
 * the site's own; what is not shown is never taken out.
 */
final class Supply implements AutoCloseable {
    /** More than any blog has shown; and more bytes than are taken out of anything. */
    private static final int MOST = 50_000;
    private static final long MOST_BYTES = 16L << 30;

    private static final int LONGEST_NAME = 100;

    private final List<Pictures> sources = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final MovedPictures pictures;
    private final Report report;
    private final MovingWords say;
    private final boolean trial;
    private long bytes;
    private int brought;

    /** @param trial whether nothing is to be written */
    Supply(MovedPictures pictures, Report report, MovingWords say, boolean trial) {
        this.pictures = pictures;
        this.report = report;
        this.say = say;
        this.trial = trial;
    }

    /** Pictures to look among; the first that has one gives it. */
    void add(Pictures source) {
        sources.add(source);
    }

    /** The address here of the picture that stood at that address; none where it did not come along, or cannot be shown. */
    synchronized Optional<String> picture(String address) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        String name = OldAddress.of(address).map(OldAddress::lastPart).orElse("");
        String key = Pictures.last(name);
        if (key.isBlank() || !known.containsKey(key) && (known.size() == MOST || bytes > MOST_BYTES)) {
            return Optional.empty();
        }
        if (!known.containsKey(key)) {
            known.put(key, found(name));
        }
        return Optional.of(known.get(key)).filter(here -> !here.isEmpty());
    }

    /** Its address; empty where there is none. */
    private String found(String name) {
        for (Pictures source : sources) {
            try (InputStream file = open(source, name)) {
                if (file != null) {
                    return put(name, file.readNBytes(Gallery.LARGEST + 1));
                }
            } catch (IOException broken) {
                report.fault(shown(name), say.pictureUnreadable());
                return "";
            }
        }
        return "";
    }

    /** An address has plus signs where a name has spaces. */
    private static @Nullable InputStream open(Pictures source, String name) throws IOException {
        Optional<InputStream> file = source.open(name);
        return file.isPresent() || name.indexOf('+') < 0 ? file.orElse(null) : source.open(name.replace('+', ' ')).orElse(null);
    }

    private String put(String name, byte[] file) throws IOException {
        bytes += file.length;
        Put put = pictures.put(name, file, trial);
        if (put instanceof Put.Not not) {
            report.fault(shown(name), not.why());
            return "";
        }
        brought++;
        report.repaired("picture-brought", 1);
        return ((Put.At) put).address();
    }

    private static String shown(String name) {
        String line = Clean.line(name);
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    /** All posts are here: the pictures stay as those they are made with. */
    void settle() {
        if (brought > 0 && !trial) {
            pictures.settle();
        }
    }

    @Override
    public void close() {
        for (Pictures source : sources) {
            try {
                source.close();
            } catch (IOException e) {
                // Nothing was written to it.
            }
        }
    }
}
