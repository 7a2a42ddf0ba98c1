package org.candour.posts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a thread takes comments. */
public enum ThreadMode {
    /** They come out as they are decided. */
    OPEN,
    /** They come out once a day. */
    SLOW,
    /** It takes none. */
    CLOSED;

    /** As it is written in files and forms; none for anything else. */
    public static Optional<ThreadMode> read(String word) {
        return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }

    /** How it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
