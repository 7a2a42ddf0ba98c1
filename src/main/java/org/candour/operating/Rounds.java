package org.candour.operating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Batch;
import org.candour.testimony.Testimonies;

/** What the running site does again and again: bring arrivals to the desk, let out what is due when it is time. */
@ApplicationScoped
class Rounds {
    private final Batch batch;
    private final Testimonies testimonies;
    private final Daybreak daybreak;

    Rounds(Batch batch, Testimonies testimonies, Daybreak daybreak) {
        this.batch = batch;
        this.testimonies = testimonies;
        this.daybreak = daybreak;
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (batch.tick()) {
            QuarkusTransaction.requiringNew().run(testimonies::allReachDesk);
        }
        daybreak.tick();
    }
}
