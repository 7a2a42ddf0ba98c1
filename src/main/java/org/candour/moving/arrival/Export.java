package org.candour.moving.arrival;

import java.nio.file.Path;

/**
 * A file of another system that can be brought in.
 *
 * @param name as its owner called it
 * @param sent whether it was sent to the desk; then it goes as soon as it is no longer needed
 */
public record Export(String name, long bytes, Path place, boolean sent) {

    /** Its size, for people. */
    public long megabytes() {
        return Math.max(1, (bytes + 999_999) / 1_000_000);
    }
}
