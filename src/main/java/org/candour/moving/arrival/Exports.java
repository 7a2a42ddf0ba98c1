package org.candour.moving.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.site.Site;
import org.candour.store.PrivateFiles;

/**
 * Where files that are to be brought in lie: those the keeper put into a folder of the data folder, which are the keeper's to
 * delete, and the one that was sent to the desk, which goes when it is no longer needed, and at the next start after a crash.
 */
@ApplicationScoped
public class Exports {
    /** Bytes of a file that may be sent to the desk; larger ones are put into the folder. */
    public static final long LARGEST = 1_000_000_000;

    /** What the disk must have left when a file has come: the store grows while it is brought in. */
    private static final long SPARE = 100_000_000;

    private static final String PUT = "moving-in";
    private static final String SENT = "moving-sent";
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;

    private final Path data;

    Exports(Site site) {
        this.data = site.data();
    }

    /** The folder into which the keeper puts files; made where it is missing, closed to other accounts. */
    public Path folder() {
        return made(PUT);
    }

    /** What lies in it, by name. Links are passed over: they lead elsewhere. */
    public List<Export> put() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.getFileName().toString().startsWith("."))
                    .sorted().limit(MOST).map(file -> export(String.valueOf(file.getFileName()), file, false)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of that name among them: a name is looked for in the list, never taken as a path. */
    public Optional<Export> put(String name) {
        return put().stream().filter(export -> export.name().equals(name)).findFirst();
    }

    /** The folder that takes a file while it is being sent. */
    public Path receiving() {
        return made(SENT);
    }

    /** Whether the disk can hold a file of that size, and what becomes of it. */
    public boolean fits(long bytes) {
        try {
            return Files.getFileStore(receiving()).getUsableSpace() >= 2 * bytes + SPARE;
        } catch (IOException unknown) {
            return true;
        }
    }

    /** Takes the file that has come. */
    public Export take(Path come, String name) {
        try {
            Path place = Files.move(come, receiving().resolve("export-" + come.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.close(place);
            return export(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, place, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Erases one that was sent; what lies in the folder is its owner's. */
    public void erase(Export done) {
        try {
            if (done.sent()) {
                Files.deleteIfExists(done.place());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Erases all that was sent, whole or in part: only while nothing is on its way. */
    public void wipe() {
        Path folder = data.resolve(SENT);
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path one : left.toList()) {
                    Files.deleteIfExists(one);
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path made(String name) {
        try {
            return PrivateFiles.folder(data.resolve(name)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Export export(String name, Path place, boolean sent) {
        try {
            return new Export(name, Files.size(place), Files.getLastModifiedTime(place), place, sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
