package org.candour.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month of the public record.
 *
 * @param days     the days of which something can be said, newest first
 * @param together what was too rare on its day, counted over the month; empty until the month is over
 */
public record PublicMonth(YearMonth month, List<PublicDay> days, List<Tally> together) {

    /** A day of it, with its figures. */
    public record PublicDay(LocalDate day, List<Tally> tallies) {}

    /** True when not one figure can be given. */
    public boolean silent() {
        return days.isEmpty() && together.isEmpty();
    }
}
