package org.candour.moving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.content.ContentFile;
import org.candour.content.ContentFolder;
import org.candour.content.ContentWords;
import org.candour.content.Fault;
import org.candour.content.MovedFile;
import org.candour.content.MovedPictures;
import org.candour.posts.Arriving.Led;

/**
 * Moves in what another site of this kind wrote as plain files. They are read by the readers of the content folder, and what they hold
 * stands in the store like everything that is moved in: under its numbers, at its addresses, without its files.
 */
@ApplicationScoped
class PlainFiles {
    /** Its name in reports. */
    private static final String FORMAT = "candour";

    private final PlainRooms rooms;
    private final MovedPictures pictures;
    private final ContentWords say;
    private final MovingWords words;

    PlainFiles(PlainRooms rooms, MovedPictures pictures, ContentWords say, MovingWords words) {
        this.rooms = rooms;
        this.pictures = pictures;
        this.say = say;
        this.words = words;
    }

    /** Reads one folder; the report says what came of it. */
    void bring(Path root, Orders orders, Report report, Import.Progress progress) {
        report.format(FORMAT);
        ContentFolder folder = new ContentFolder(root);
        if (folder.posts().isEmpty() && folder.pages().isEmpty()) {
            report.fault(String.valueOf(root.getFileName()), words.noPlainFiles());
            return;
        }
        String fingerprint = fingerprint(folder, orders);
        long unfinished = rooms.memory().unfinished(fingerprint);
        long run = unfinished != 0 || orders.dryRun() ? unfinished : rooms.durably(() -> rooms.memory().begin(fingerprint));
        if (!orders.dryRun()) {
            pictures.bring(folder).forEach(fault -> report.fault(fault.file(), fault.reason()));
        }
        Source source = new Source(folder, say, report);
        PlainPosts posts = new PlainPosts(source, rooms, orders, run);
        posts.read();
        PlainThreads threads = new PlainThreads(source, posts, rooms, orders, run, progress);
        threads.read();
        if (!orders.dryRun()) {
            threads.settle();
            posts.settle();
        }
        posts.readPages();
        end(source, orders);
    }

    /** The old addresses come last, and with them the import ends: one that broke off before finds none of them. */
    private void end(Source source, Orders orders) {
        Optional<MovedFile> moved = source.folder().has(MovedFile.NAME) ? source.read(MovedFile.NAME, file -> MovedFile.read(say, file)) : Optional.empty();
        if (orders.dryRun()) {
            return;
        }
        rooms.durably(() -> {
            moved.ifPresent(file -> {
                Led led = rooms.arriving().lead(file.redirects());
                source.report().redirects(led.fresh());
                led.lost().forEach(lost -> source.report().fault(MovedFile.NAME, say.leadsNowhere(lost.from(), lost.to())));
                rooms.arriving().remember(file.gone());
            });
            rooms.memory().end();
            return true;
        });
    }

    /** Of what is read, and of how. */
    private String fingerprint(ContentFolder folder, Orders orders) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update((byte) (orders.replace() ? 1 : 0));
        Stream.of(folder.posts(), folder.threads().values().stream().flatMap(List::stream).toList(), folder.pages(), List.of(MovedFile.NAME))
                .flatMap(Collection::stream).forEach(name -> digest.update((name + " " + hash(folder, name) + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private String hash(ContentFolder folder, String name) {
        try {
            return ContentFile.read(say, name, folder.at(name)).hash();
        } catch (Fault.Found unreadable) {
            return "";
        }
    }

    /** The files, each read by its reader; what cannot be read is said, and the rest goes on. */
    record Source(ContentFolder folder, ContentWords say, Report report) {

        <T> Optional<T> read(String name, Function<ContentFile, T> reader) {
            try {
                return Optional.of(reader.apply(ContentFile.read(say, name, folder.at(name))));
            } catch (Fault.Found found) {
                report.fault(name + ":" + found.line(), found.getMessage());
                return Optional.empty();
            }
        }

        /** Asks the store. */
        static <T> T asked(java.util.function.Supplier<T> question) {
            return QuarkusTransaction.requiringNew().call(question::get);
        }
    }
}
