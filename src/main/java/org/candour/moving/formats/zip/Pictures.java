package org.candour.moving.formats.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures that came with an export, by the last part of their names, which is all a post says of them. */
public interface Pictures extends Closeable {
    /** The most bytes of one picture. */
    long LONGEST = 50L << 20;

    /**
     * The picture of that name.
     *
     * @param name without folders, in any case
     * @return none where there is none, or where several bear that name and differ
     * @throws IOException also from the stream, when it is longer than a picture may be
     */
    Optional<InputStream> open(String name) throws IOException;

    /** What lies under {@code Albums/} in a zip of Takeout. */
    static Pictures in(Path zip) throws IOException {
        return new ZipPictures(zip);
    }

    /** What lies in a folder and the folders in it; links out of it are not followed. */
    static Pictures inFolder(Path folder) throws IOException {
        return new FolderPictures(folder);
    }

    /** Whether a file is a picture, by the end of its name. */
    static boolean isOne(String name) {
        return ENDING.matcher(name).matches();
    }

    /** A name as it is looked up. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** The kinds of pictures posts show. */
    Pattern ENDING = Pattern.compile("(?i)(?s).*\\.(?:jpe?g|png|gif|webp|avif)");
}
