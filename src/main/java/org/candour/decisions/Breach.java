package org.candour.decisions;

/**
 * A place at which the ledger is not as it was written.
 *
 * @param kind  what happened there
 * @param first the first entry it happened to
 * @param last  the last of them; the same where it was one
 */
public record Breach(Kind kind, long first, long last) {

    /** What can be seen to have happened. */
    public enum Kind { ALTERED, MISSING }

    static Breach altered(long entry) {
        return new Breach(Kind.ALTERED, entry, entry);
    }

    static Breach missing(long first, long last) {
        return new Breach(Kind.MISSING, first, last);
    }
}
