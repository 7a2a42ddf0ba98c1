package org.candour.operating;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.reading.search.Catalogue;
import org.candour.store.Rewrite;
import org.jboss.logging.Logger;

/** The nightly work, on its cron or by command: what has had its time goes, then the search index and the store are written anew. */
@ApplicationScoped
class Nightly implements Errand {
    private static final Logger LOG = Logger.getLogger(Nightly.class);
    private static final long MB = 1024 * 1024;

    private final PastTheirTime past;
    private final Catalogue catalogue;
    private final Rewrite rewrite;

    Nightly(PastTheirTime past, Catalogue catalogue, Rewrite rewrite) {
        this.past = past;
        this.catalogue = catalogue;
        this.rewrite = rewrite;
    }

    @Override
    public String name() {
        return "nightly";
    }

    /** At night nobody reads the terminal; what went wrong is in the log by its class. */
    @Scheduled(cron = "{candour.nightly}", timeZone = "{candour.zone}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void atNight() {
        run(List.of(), line -> { });
    }

    @Override
    public synchronized int run(List<String> arguments, Consumer<String> out) {
        long begun = System.nanoTime();
        past.erase(out);
        boolean indexed = indexed(out);
        Optional<String> refusal = tooLittleDisk(out);
        refusal.ifPresent(out);
        if (refusal.isPresent()) {
            return 1;
        }
        long rewriting = System.nanoTime();
        rewrite.run();
        out.accept(Terminal.say("nightly-done", seconds(begun), seconds(rewriting)));
        return indexed ? 0 : 1;
    }

    /** The index, too, is to hold nothing that is gone; whatever hinders that must not hinder the rewrite. */
    private boolean indexed(Consumer<String> out) {
        try {
            catalogue.makeAnew();
            return true;
        } catch (RuntimeException failure) {
            LOG.error("nightly", failure);
            out.accept(Terminal.say("nightly-no-index"));
            return false;
        }
    }

    private Optional<String> tooLittleDisk(Consumer<String> out) {
        Rewrite.Disk disk = rewrite.disk();
        Long free = disk.free();
        if (free == null) {
            out.accept(Terminal.say("nightly-disk-unknown", megabytes(disk.needed())));
        } else if (disk.enough()) {
            out.accept(Terminal.say("nightly-disk", megabytes(disk.needed()), megabytes(free)));
        } else {
            return Optional.of(Terminal.say("nightly-no-disk", megabytes(disk.needed()), megabytes(free)));
        }
        return Optional.empty();
    }

    private static long megabytes(long bytes) {
        return (bytes + MB - 1) / MB;
    }

    private static String seconds(long since) {
        return "%.1f".formatted(Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0);
    }
}
