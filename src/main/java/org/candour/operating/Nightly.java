package org.candour.operating;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.store.Rewrite;

/** The nightly work, on its cron or by command: what has had its time goes, then the store is written anew. */
@ApplicationScoped
class Nightly implements Errand {
    private static final long MB = 1024 * 1024;

    private final PastTheirTime past;
    private final Rewrite rewrite;

    Nightly(PastTheirTime past, Rewrite rewrite) {
        this.past = past;
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
        Optional<String> refusal = tooLittleDisk(out);
        refusal.ifPresent(out);
        if (refusal.isPresent()) {
            return 1;
        }
        long rewriting = System.nanoTime();
        rewrite.run();
        out.accept(Terminal.say("nightly-done", seconds(begun), seconds(rewriting)));
        return 0;
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
