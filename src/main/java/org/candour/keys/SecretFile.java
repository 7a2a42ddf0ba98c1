package org.candour.keys;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The file {@code site-secret} in the data folder: made once, whole on disk before it is used, closed to others. */
record SecretFile(Path file) {

    private static final int LENGTH = 32;

    static SecretFile in(Path data) {
        return new SecretFile(data.resolve("site-secret"));
    }

    byte[] read() {
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                make();
            }
            refuseIfOpen();
            return bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != LENGTH) {
            throw new UnsafeSecret(file, UnsafeSecret.Reason.DAMAGED);
        }
        return Files.readAllBytes(file);
    }

    private void refuseIfOpen() throws IOException {
        if (!knowsModes(file)) {
            return;
        }
        Set<PosixFilePermission> modes = Files.getPosixFilePermissions(file);
        if (modes.contains(PosixFilePermission.OTHERS_READ) || modes.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new UnsafeSecret(file, UnsafeSecret.Reason.OPEN_TO_EVERYBODY);
        }
    }

    /** Written beside and then moved: a start cut short leaves no half secret behind. */
    private void make() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, mode("rwx------", folder));
        Path draft = folder.resolve("site-secret.new");
        Files.deleteIfExists(draft);
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        try (FileChannel channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), mode("rw-------", folder))) {
            ByteBuffer left = ByteBuffer.wrap(fresh);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        keepEntry(folder);
    }

    /** Without this a power cut may forget the file's name, and with it every return key given out since. */
    private static void keepEntry(Path folder) throws IOException {
        if (knowsModes(folder)) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] mode(String mode, Path where) {
        return knowsModes(where)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
