package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.HotCopy;
import org.candour.store.PrivateFiles;

/** A dated folder that can be put in the data folder's place: the store, the site's secret, and how to restore them. */
@ApplicationScoped
class Backup implements Errand {
    private final HotCopy copy;
    private final Site site;
    private final TheClock clock;

    Backup(HotCopy copy, Site site, TheClock clock) {
        this.copy = copy;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        Path place = Path.of(arguments.get(0));
        if (Files.notExists(place) && !place.toFile().mkdirs()) {
            out.accept(Terminal.say("backup-no-dir", place));
            return 1;
        }
        try {
            Path folder = whole(place, out);
            out.accept(Terminal.say("backup-done", folder));
            new OldBackups(place, site.backupDays()).expire(clock.today(), out);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made under another name and given its own at the end: a folder with a day in its name is whole. */
    private Path whole(Path place, Consumer<String> out) throws IOException {
        Path folder = free(place, clock.today());
        Path draft = PrivateFiles.folder(Files.createTempDirectory(place, ".candour-"));
        if (copy.possible()) {
            copy.into(draft);
        } else {
            out.accept(Terminal.say("backup-postgresql", folder));
        }
        PrivateFiles.write(draft.resolve("site-secret"), Files.readAllBytes(site.data().resolve("site-secret")));
        PrivateFiles.write(draft.resolve("README.txt"), restoreText());
        PrivateFiles.write(draft.resolve("content.sha256"), Fingerprints.of(site.content()).getBytes(StandardCharsets.UTF_8));
        PrivateFiles.write(draft.resolve("SHA256SUMS"), Fingerprints.of(draft).getBytes(StandardCharsets.UTF_8));
        PrivateFiles.sync(draft);
        Files.move(draft, folder);
        PrivateFiles.sync(place);
        return folder;
    }

    private static byte[] restoreText() throws IOException {
        try (var text = Backup.class.getResourceAsStream("restore.txt")) {
            return text.readAllBytes();
        }
    }

    private static Path free(Path place, LocalDate today) {
        Path folder = place.resolve(OldBackups.PREFIX + today);
        for (int again = 2; Files.exists(folder); again++) {
            folder = place.resolve(OldBackups.PREFIX + today + "-" + again);
        }
        return folder;
    }
}
