package org.candour.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the ledger from its beginning, row by row, and names each row that was altered and each that is missing. It
 * sees a row whose detail, digest or link was changed, also one that was made sound again by itself: the next row still
 * carries what stood there. It cannot see that the newest rows were cut off, nor that every row since some day was
 * written anew: who can do that holds the whole store.
 */
final class Chain {
    static final String BEGINNING = "0".repeat(64);

    private final Set<Breach> breaches = new LinkedHashSet<>();
    private long last;
    private String before = BEGINNING;

    /** The next row, in the order of their numbers. */
    void follow(LedgerEntry row) {
        if (row.entry() > last + 1) {
            breaches.add(Breach.missing(last + 1, row.entry() - 1));
        } else if (row.sound() && !row.follows(before)) {
            breaches.add(Breach.altered(last == 0 ? row.entry() : last));
        }
        if (!row.sound()) {
            breaches.add(Breach.altered(row.entry()));
        }
        last = row.entry();
        before = row.chain();
    }

    /** What was found so far, in the order of the rows. */
    List<Breach> breaches() {
        return List.copyOf(breaches);
    }
}
