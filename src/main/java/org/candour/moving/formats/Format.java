package org.candour.moving.formats;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.Consumer;

/** A format of export files: how it is recognised, and how it is read as a stream. */
public interface Format {

    /** Its name in reports: {@code blogger-atom}, {@code wxr}, … */
    String name();

    /**
     * Whether a file that begins so is of this format.
     *
     * @param head at most the first 64 kB, decoded leniently, without a byte order mark and leading space
     */
    boolean recognises(String head);

    /** Whether pictures lie in such a file beside what is read. */
    default boolean bringsPictures() {
        return false;
    }

    /**
     * Reads a file from its first byte to its last and passes on what it holds, in the file's order. What is broken is said
     * as a fault and skipped where the rest can still be read; a file that breaks off gives what was whole before.
     *
     * @param file the bytes; read once, never held
     * @param zone the blog's zone, for instants and times without one
     * @param found takes each entry
     * @param faults takes each fault
     * @throws IOException when the file cannot be read at all
     */
    void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException;
}
