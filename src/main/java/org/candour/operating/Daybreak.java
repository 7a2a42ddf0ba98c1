package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.candour.posts.Forthcoming;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/** When a day begins, what was scheduled for it goes out; after a start, what went by meanwhile. */
@ApplicationScoped
class Daybreak {
    private final Forthcoming forthcoming;
    private final Turn turn;
    private final Durable durable;
    private final TheClock clock;
    private volatile @Nullable LocalDate done;

    Daybreak(Forthcoming forthcoming, Turn turn, Durable durable, TheClock clock) {
        this.forthcoming = forthcoming;
        this.turn = turn;
        this.durable = durable;
        this.clock = clock;
    }

    /** Asked again and again; does something once a day. A day that failed is tried again. */
    void tick() {
        LocalDate today = clock.today();
        if (!today.equals(done)) {
            durable.write(() -> turn.take(() -> forthcoming.bringOut(today)));
            done = today;
        }
    }
}
