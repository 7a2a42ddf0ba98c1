package org.candour.store;

import java.util.concurrent.atomic.AtomicLong;

/**
 * One sync for all who wait. Whoever finds none running begins one; whoever comes while one runs cannot know
 * that it covers them, and shares the next.
 */
final class SharedSync {
    private final Runnable sync;
    private final AtomicLong done = new AtomicLong();
    private long begun;
    private long ended;
    private boolean running;

    SharedSync(Runnable sync) {
        this.sync = sync;
    }

    /** Returns after a sync that began later than this call; when that one fails, tries itself and throws what it threw. */
    void await() {
        long wanted;
        synchronized (this) {
            wanted = begun + 1;
        }
        while (!endedBy(wanted)) {
            lead();
        }
    }

    /** True when that sync is over; false when it is for the caller to begin it. */
    private synchronized boolean endedBy(long wanted) {
        while (ended < wanted && running) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted before the words were safe on the disk", e);
            }
        }
        if (ended < wanted) {
            running = true;
            begun++;
        }
        return ended >= wanted;
    }

    private void lead() {
        boolean good = false;
        try {
            sync.run();
            done.incrementAndGet();
            good = true;
        } finally {
            end(good);
        }
    }

    private synchronized void end(boolean good) {
        running = false;
        if (good) {
            ended = begun;
        }
        notifyAll();
    }

    /** How many syncs there were. */
    long count() {
        return done.get();
    }
}
