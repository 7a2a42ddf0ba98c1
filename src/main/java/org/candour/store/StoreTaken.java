package org.candour.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Another process has this data folder. */
public final class StoreTaken extends SQLException {
    StoreTaken(Path folder) {
        super("another process has " + folder, "90020");
    }
}
