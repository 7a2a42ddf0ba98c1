package org.candour.moving.formats;

/** What a file is, as far as its beginning tells. */
public sealed interface Recognised {

    /** A file this program can read. */
    record As(Format format) implements Recognised {}

    /** @param why a sentence for whoever gave the file */
    record Not(String why) implements Recognised {}
}
