package org.candour.desk.tray;

import java.time.LocalDate;

/** Where the desk's own view of a day stands. */
public final class Days {
    private Days() {}

    /** Its address, with the first slash. */
    public static String address(LocalDate day) {
        return "/desk/%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
