package org.candour.operating;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Batch;

/** What the running site does again and again: bring arrivals to the desk, let the batch out when it is time. */
@ApplicationScoped
class Rounds {
    private final Batch batch;

    Rounds(Batch batch) {
        this.batch = batch;
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        batch.tick();
    }
}
