package org.candour.store;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Keys for every table about people's words: 63 random bits. A counter or a time-based key would keep the
 * order of arrival, in the table and in the database's own pages.
 */
public final class RandomId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomId() {}

    /** A fresh key, never negative, never 0. */
    public static long next() {
        long id = RANDOM.nextLong() >>> 1;
        return id == 0 ? next() : id;
    }

    /**
     * Keys for many rows that come in at once and whose order everybody can see, such as threads with their numbers: they
     * stand beside each other, so that the store writes each of its pages once. Where they begin is random.
     */
    public static LongSupplier row() {
        AtomicLong last = new AtomicLong(next() >>> 1);
        return () -> last.addAndGet(1 + RANDOM.nextInt(1 << 16));
    }
}
