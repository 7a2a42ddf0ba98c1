package org.candour.operating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Backups keep withdrawn words until they expire, after the days the privacy page names. Only folders that are
 * plainly backups of this site are touched: by their name and by the secret in them.
 *
 * @param place where backups are made
 * @param days how long one is kept
 */
record OldBackups(Path place, int days) {
    static final String PREFIX = "candour-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{4}-[0-9]{2}-[0-9]{2})(-[0-9]+)?");

    void expire(LocalDate today, Consumer<String> out) throws IOException {
        for (Path folder : list()) {
            Matcher name = NAME.matcher(folder.getFileName().toString());
            if (name.matches() && Files.exists(folder.resolve("site-secret"))
                    && LocalDate.parse(name.group(1)).isBefore(today.minusDays(days))) {
                delete(folder);
                out.accept(Terminal.say("backup-expired", folder));
            }
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> folders = Files.list(place)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
