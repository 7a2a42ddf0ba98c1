package org.candour.store;

import java.security.SecureRandom;

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
}
