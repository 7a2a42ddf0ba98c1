package org.candour.content.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is being written under another name, and takes its place when it is whole. What was written is listed in it, so
 * that the next time exactly that can be replaced, and nothing of anybody else's. Files carry the day of what they hold, never
 * the moment at which they were written.
 */
final class Draft implements Beside.Folder, AutoCloseable {
    /** The list, as {@code sha256sum --check} reads it. */
    static final String LIST = "SHA256SUMS";

    /** Of what has no day of its own: the first that a zip can hold in every time zone. */
    private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 2);
    private static final String NAME = ".candour-export";

    private final Path target;
    private final Path folder;
    private final Writer list;

    /** @param target the folder to be; the draft lies in it where it is there already, else beside it */
    Draft(Path target) throws IOException {
        this.target = target;
        this.folder = Files.isDirectory(target) ? target.resolve(NAME) : target.resolveSibling("." + target.getFileName() + NAME);
        delete(folder);
        Files.createDirectories(folder);
        this.list = Files.newBufferedWriter(folder.resolve(LIST));
    }

    /**
     * What stands in a folder that is to be replaced.
     *
     * @param name of the first thing in it that no export wrote; none where all is an export's
     */
    static Optional<String> foreign(Path target) throws IOException {
        try (Stream<Path> inside = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return inside.map(path -> path.getFileName().toString()).filter(name -> !name.equals(NAME)).sorted().findFirst();
        }
    }

    @Override
    public void add(String name, byte[] bytes, @Nullable LocalDate day) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        list.write(Sums.of(bytes) + "  " + name + "\n");
        finish(file, day);
    }

    void add(String name, String text, @Nullable LocalDate day) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8), day);
    }

    @Override
    public boolean has(String name) {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file);
    }

    private static void finish(Path file, @Nullable LocalDate day) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setLastModifiedTime(file, time(day == null ? NO_DAY : day));
    }

    private static FileTime time(LocalDate day) {
        return FileTime.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * Puts it in its place.
     *
     * @throws Taken when something there is not an export's, or was changed since; nothing has been touched then
     */
    void finish() throws IOException {
        list.close();
        finish(folder.resolve(LIST), null);
        dateFolders(folder);
        if (!Files.isDirectory(target)) {
            Files.move(folder, target);
            return;
        }
        Map<String, String> before = before();
        refuseForeign(before);
        replace(before);
        delete(folder);
        dateFolders(target);
    }

    /** Names that an earlier export wrote, and the sums each may have. */
    private Map<String, String> before() throws IOException {
        Path earlier = target.resolve(LIST);
        Map<String, String> before = new HashMap<>();
        if (Files.isRegularFile(earlier)) {
            try (Stream<String> lines = Files.lines(earlier)) {
                lines.filter(line -> line.length() > Sums.LENGTH + 2)
                        .forEach(line -> before.merge(line.substring(Sums.LENGTH + 2), line.substring(0, Sums.LENGTH), (a, b) -> a + " " + b));
            }
        }
        return before;
    }

    private void refuseForeign(Map<String, String> before) throws IOException {
        for (Map.Entry<String, String> one : before.entrySet()) {
            Path file = target.resolve(one.getKey()).normalize();
            if (!file.startsWith(target) || Files.isRegularFile(file) && !one.getValue().contains(Sums.of(file))) {
                throw new Taken(one.getKey());
            }
        }
        eachFile(name -> {
            if (!name.equals(LIST) && !before.containsKey(name) && Files.exists(target.resolve(name))) {
                throw new Taken(name);
            }
        });
    }

    /** While it is under way the list names the old and the new: begun again, it goes on. */
    private void replace(Map<String, String> before) throws IOException {
        Files.write(target.resolve(LIST), Files.readAllBytes(folder.resolve(LIST)),
                Files.exists(target.resolve(LIST)) ? java.nio.file.StandardOpenOption.APPEND : java.nio.file.StandardOpenOption.CREATE);
        for (String name : before.keySet()) {
            if (!Files.exists(folder.resolve(name))) {
                Files.deleteIfExists(target.resolve(name));
                dropEmpty(target.resolve(name).getParent());
            }
        }
        eachFile(name -> {
            if (!name.equals(LIST)) {
                move(name);
            }
        });
        move(LIST);
    }

    private void move(String name) throws IOException {
        Path to = target.resolve(name);
        Files.createDirectories(to.getParent());
        Files.move(folder.resolve(name), to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void dropEmpty(Path place) throws IOException {
        for (Path up = place; !up.equals(target) && Files.isDirectory(up); up = up.getParent()) {
            try (Stream<Path> inside = Files.list(up)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(up);
        }
    }

    private interface Each {
        void file(String name) throws IOException;
    }

    private void eachFile(Each each) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                each.file(folder.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A folder is of the latest day of what is in it. */
    private static void dateFolders(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                try (Stream<Path> inside = Files.list(folder)) {
                    FileTime latest = inside.map(Draft::modified).max(FileTime::compareTo).orElse(time(NO_DAY));
                    Files.setLastModifiedTime(folder, latest);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something stands there that must not be replaced. */
    static final class Taken extends RuntimeException {
        Taken(String name) {
            super(name);
        }
    }

    /** What did not become whole goes. */
    @Override
    public void close() throws IOException {
        list.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) throws IOException {
                    Files.delete(inner);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
