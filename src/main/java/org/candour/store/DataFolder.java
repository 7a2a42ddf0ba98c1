package org.candour.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything: made with mode 700, and refused when others could read it. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Makes the folder where it is missing.
     *
     * @throws OpenToOthers when it exists and anyone but its owner may look into it
     */
    public static void prepare(Path folder) {
        try {
            if (Files.notExists(folder)) {
                PrivateFiles.folder(folder);
            }
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
            if (!mode.endsWith("------")) {
                throw new OpenToOthers(folder, mode);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data folder can be read by other accounts of this machine. */
    public static final class OpenToOthers extends IllegalStateException {
        OpenToOthers(Path folder, String mode) {
            super("The data folder " + folder + " is open to other accounts (" + mode
                    + "). Close it with: chmod 700 " + folder);
        }
    }
}
