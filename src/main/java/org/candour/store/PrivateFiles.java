package org.candour.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only their owner may open, from the moment they exist. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFiles() {}

    /** A new folder, its parents made where they are missing. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, FOLDER);
    }

    /** A new empty file, mode 600. */
    public static Path create(Path file) throws IOException {
        return Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
    }

    /** A new file with these bytes, mode 600, on the disk when this returns. */
    public static Path write(Path file, byte[] bytes) throws IOException {
        create(file);
        Files.write(file, bytes);
        sync(file);
        return file;
    }

    /** Closes a file to others that somebody else made. */
    public static void close(Path file) throws IOException {
        Files.setPosixFilePermissions(file, FILE);
    }

    /** True when nobody but the owner may do anything with it. */
    public static boolean closed(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).endsWith("------");
    }

    /** Has the disk keep a file, or a folder's list of names. */
    public static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel = FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
