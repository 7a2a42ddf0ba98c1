package org.candour.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One process to a data folder, for as long as it lives: the database's own lock is open while its file is being
 * written anew. The operating system lets go of it however the process ends.
 */
final class StoreLock {
    /** Held until the process ends: a lock that is collected is a lock that is gone. */
    private static final List<FileLock> HELD = new ArrayList<>();

    private StoreLock() {}

    /** False when another process has it. */
    static synchronized boolean take(Path folder) throws IOException {
        Path file = folder.resolve("candour.lock");
        if (Files.notExists(file)) {
            PrivateFiles.create(file);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        lock.ifPresentOrElse(HELD::add, () -> quietly(channel));
        return lock.isPresent();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException taken) {
            return Optional.empty();
        }
    }

    private static void quietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written to it.
        }
    }
}
