package org.candour.moving.formats.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures in a folder and the folders in it. */
final class FolderPictures implements Pictures {
    private static final int DEEPEST = 20;

    private final Map<String, List<Path>> named = new HashMap<>();

    FolderPictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Pictures.isOne(file.getFileName().toString()))
                    .forEach(file -> named.computeIfAbsent(Pictures.last(file.getFileName().toString()), name -> new ArrayList<>(1)).add(file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        List<Path> files = named.getOrDefault(Pictures.last(name), List.of());
        for (Path other : files.subList(Math.min(1, files.size()), files.size())) {
            if (Files.mismatch(files.get(0), other) >= 0) {
                return Optional.empty();
            }
        }
        return files.isEmpty() || Files.size(files.get(0)) > LONGEST ? Optional.empty()
                : Optional.of(new Limited(Files.newInputStream(files.get(0)), LONGEST));
    }

    @Override
    public void close() {}
}
