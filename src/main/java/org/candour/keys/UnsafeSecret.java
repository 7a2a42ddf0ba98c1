package org.candour.keys;

import java.nio.file.Path;

/** The site's secret cannot be relied on: the start must be refused and the operator told which file and why. */
public class UnsafeSecret extends RuntimeException {

    /** What is wrong with the file. */
    public enum Reason {
        /** Others than its owner and group may read or write it: mode 600 is wanted. */
        OPEN_TO_EVERYBODY,
        /** It is not a plain file of exactly 32 bytes. */
        DAMAGED
    }

    private final transient Path file;
    private final Reason reason;

    UnsafeSecret(Path file, Reason reason) {
        super(reason + " " + file);
        this.file = file;
        this.reason = reason;
    }

    /** The file that cannot be relied on. */
    public Path file() {
        return file;
    }

    /** Why it cannot be. */
    public Reason reason() {
        return reason;
    }
}
