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
        return "/" + month.toString().replace('-', '/');
    }

    /** "/2016/09/18". */
    public static String address(LocalDate day) {
        return "/" + day.toString().replace('-', '/');
    }
}
