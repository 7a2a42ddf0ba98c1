package org.candour.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Acts that count something (the numbers of a thread, the entries of the ledger) take turns, each in one
 * transaction. An act inside another's turn joins it. Nodes that share a PostgreSQL are kept apart by its
 * unique constraints.
 */
@ApplicationScoped
public class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);

    /** Runs the act in its turn; when it throws, nothing of it is kept. */
    public <T> T take(Supplier<T> act) {
        if (lock.isHeldByCurrentThread()) {
            return act.get();
        }
        lock.lock();
        try {
            return QuarkusTransaction.requiringNew().call(act::get);
        } finally {
            lock.unlock();
        }
    }
}
