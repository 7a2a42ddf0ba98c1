package org.candour.desk.figures;

import java.time.LocalDate;

/**
 * What was decided in one week.
 *
 * @param from its Monday
 */
record Week(LocalDate from, long published, long declined, long asked, long undone) {

    static Week empty(LocalDate from) {
        return new Week(from, 0, 0, 0, 0);
    }

    /** All that was decided, whatever way. */
    long decided() {
        return published + declined + asked;
    }

    Week and(Week other) {
        return new Week(from, published + other.published, declined + other.declined, asked + other.asked, undone + other.undone);
    }
}
