package org.candour.reading;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where a day and a month have their pages. */
@TemplateExtension
public final class Addresses {
    private Addresses() {}

    /** "/2016". */
    public static String year(int year) {
        return "/%04d".formatted(year);
    }

    /** "/2016/09". */
    public static String address(YearMonth month) {
        return "/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    /** "/2016/09/18". */
    public static String address(LocalDate day) {
        return "/%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
