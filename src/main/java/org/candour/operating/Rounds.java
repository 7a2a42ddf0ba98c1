package org.candour.operating;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Batch;

/** What the running site does again and again: bring arrivals to the desk, let out what is due when it is time. */
@ApplicationScoped
class Rounds {
    private final Batch batch;
    private final Daybreak daybreak;

    Rounds(Batch batch, Daybreak daybreak) {
        this.batch = batch;
        this.daybreak = daybreak;
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        batch.tick();
        daybreak.tick();
    }
}
