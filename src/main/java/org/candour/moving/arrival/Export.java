package org.candour.moving.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file of another system that can be brought in.
 *
 * @param name as its owner called it
 * @param changed when it was last changed, as the folder said when it was chosen
 * @param sent whether it was sent to the desk; then it goes as soon as it is no longer needed
 */
public record Export(String name, long bytes, FileTime changed, Path place, boolean sent) {

    /** Whether the file is the one that was chosen: nobody has put another in its place. */
    public boolean asChosen() {
        try {
            return Files.size(place) == bytes && Files.getLastModifiedTime(place).equals(changed);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Its size, for people. */
    public long megabytes() {
        return Math.max(1, (bytes + 999_999) / 1_000_000);
    }
}
