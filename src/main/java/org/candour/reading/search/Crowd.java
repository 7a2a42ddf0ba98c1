package org.candour.reading.search;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** So many look for something at once and so many wait their turn; whoever comes then is asked to come again. */
final class Crowd {
    private static final long PATIENCE_MS = 1_000;

    private final Semaphore places;
    private final int waiting;

    Crowd(int atOnce, int waiting) {
        this.places = new Semaphore(atOnce, true);
        this.waiting = waiting;
    }

    /** Does it when it is one's turn; empty when that would take too long. */
    <T> Optional<T> inTurn(Supplier<T> act) {
        try {
            if (places.getQueueLength() >= waiting || !places.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(act.get());
        } finally {
            places.release();
        }
    }
}
