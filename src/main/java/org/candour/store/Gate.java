package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The gate in front of the store. Writers pass together; while the nightly rewrite has the store to itself they
 * wait outside, and after ten seconds they are told so.
 */
@ApplicationScoped
public class Gate {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Duration patience;

    /** A gate at which a writer waits for ten seconds. */
    public Gate() {
        this(PATIENCE);
    }

    Gate(Duration patience) {
        this.patience = patience;
    }

    /**
     * Goes through; {@link #leave} must follow.
     *
     * @throws StoreResting when it stays closed for longer than a writer waits
     */
    void enter() {
        try {
            if (!lock.readLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreResting();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreResting();
        }
    }

    void leave() {
        lock.readLock().unlock();
    }

    /** Lets those inside end, keeps new ones out, and does it. */
    void whileClosed(Runnable act) {
        lock.writeLock().lock();
        try {
            act.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
