package org.candour.operating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Batch;
import org.candour.testimony.Testimonies;

/** What the running site does again and again: bring arrivals to the desk, let the batch out when it is time. */
@ApplicationScoped
class Rounds {
    private final Batch batch;
    private final Testimonies testimonies;

    Rounds(Batch batch, Testimonies testimonies) {
        this.batch = batch;
        this.testimonies = testimonies;
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (batch.tick()) {
            QuarkusTransaction.requiringNew().run(testimonies::allReachDesk);
        }
    }
}
