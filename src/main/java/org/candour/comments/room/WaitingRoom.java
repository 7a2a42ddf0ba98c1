package org.candour.comments.room;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.jspecify.annotations.Nullable;

/**
 * The room for comments on which nobody has decided, in bytes of their words. What comes in is added in memory; what is decided
 * or sent through another node is noticed when the store is asked, which is at most once in five minutes, and where the room
 * seems full at most once in ten seconds: no send walks the store. After a restart the first one asks.
 */
@Named
@ApplicationScoped
public class WaitingRoom {
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(5);
    private static final Duration ASKED_WHEN_FULL = Duration.ofSeconds(10);
    private static final int WHOLE = 100;

    private final EntityManager store;
    private final TheClock clock;
    private final long most;
    private long held;
    private @Nullable Instant asked;

    @Inject
    WaitingRoom(EntityManager store, TheClock clock, Site site) {
        this(store, clock, site.waitingBytes());
    }

    WaitingRoom(EntityManager store, TheClock clock, long most) {
        this.store = store;
        this.clock = clock;
        this.most = most;
    }

    /** Whether there is room for these words; then it is taken. */
    public boolean take(String words) {
        return take(words, "");
    }

    /** The same for words that stand in place of others that wait; what does not grow needs no room. */
    public synchronized boolean take(String words, String insteadOf) {
        int bytes = Math.max(0, size(words) - size(insteadOf));
        if (bytes == 0) {
            return true;
        }
        askAfter(ASKED_AGAIN);
        if (held + bytes > most) {
            askAfter(ASKED_WHEN_FULL);
        }
        if (held + bytes > most) {
            return false;
        }
        held += bytes;
        return true;
    }

    /** How full it is, in hundredths, up to 100. */
    public synchronized int percent() {
        askAfter(ASKED_AGAIN);
        return (int) Math.min(WHOLE, (held * WHOLE + most - 1) / most);
    }

    private static int size(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }

    private void askAfter(Duration pause) {
        Instant now = clock.now();
        if (asked == null || now.isBefore(asked) || !asked.plus(pause).isAfter(now)) {
            held = ask();
            asked = now;
        }
    }

    /** Characters of other scripts are several bytes in each database; the index finds what waits. */
    private long ask() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) store.createNativeQuery(
                "select coalesce(sum(octet_length(words) + coalesce(octet_length(answer), 0)), 0) from comments"
                        + " where state in ('WAITING', 'ASKED')").getSingleResult()).longValue());
    }
}
