package org.candour.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.h2.mvstore.MVStoreTool;

/**
 * The embedded store's file. While nobody has it open it can be written anew, without what was deleted and without
 * the marks of when each change was made. What a rewrite cut short leaves behind is swept away at the next start.
 */
public record StoreFile(Path path) {
    private static final String PREFIX = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";

    /** The file behind an embedded store's URL. */
    static StoreFile of(String url) {
        int end = url.indexOf(';') < 0 ? url.length() : url.indexOf(';');
        return new StoreFile(Path.of(url.substring(PREFIX.length(), end) + SUFFIX).toAbsolutePath().normalize());
    }

    /** Its URL, with the settings of the one it came from. */
    String url(String from) {
        String name = path.toString();
        int settings = from.indexOf(';') < 0 ? from.length() : from.indexOf(';');
        return PREFIX + name.substring(0, name.length() - SUFFIX.length()) + from.substring(settings);
    }

    /** Makes sure that it exists and only its owner may open it, before the database opens it; no other process may have it. */
    void prepare() throws IOException, StoreTaken {
        DataFolder.prepare(path.getParent());
        if (!StoreLock.take(path.getParent())) {
            throw new StoreTaken(path.getParent());
        }
        if (Files.notExists(path)) {
            PrivateFiles.create(path);
        }
        PrivateFiles.close(path);
        for (Path left : workings()) {
            Files.deleteIfExists(left);
        }
    }

    /** Writes it anew. Until the one step that puts the new file in its place, the old one is untouched. */
    void rewrite() throws IOException {
        Path work = beside(".rewrite");
        for (Path left : workings()) {
            Files.deleteIfExists(left);
        }
        // A second name for the old file: the tool replaces the file under the name it is given.
        Files.createLink(work, path);
        compact(work);
        Files.move(work, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.sync(path.getParent());
    }

    /** Writes a file anew in its own place; only for copies, which can be made again. */
    static void compact(Path file) throws IOException {
        MVStoreTool.compact(file.toString(), false);
        PrivateFiles.close(file);
        PrivateFiles.sync(file);
    }

    private List<Path> workings() {
        return List.of(beside(".rewrite"), beside(".rewrite.tempFile"), beside(".rewrite.newFile"));
    }

    private Path beside(String end) {
        return path.resolveSibling(path.getFileName() + end);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    long free() throws IOException {
        return Files.getFileStore(path.getParent()).getUsableSpace();
    }
}
