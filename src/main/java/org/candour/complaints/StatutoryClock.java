package org.candour.complaints;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The times the law gives. The Defamation (Operators of Websites) Regulations 2013 (SI 2013/3028) count 48 hours in which
 * Saturdays, Sundays, Good Friday, Christmas Day and bank holidays of England and Wales do not run; the days of the poster
 * are plain days. Data protection law counts a month and thirty days.
 */
public final class StatutoryClock {
    private static final Duration HOURS = Duration.ofHours(48);
    private static final int POSTER_DAYS = 5;
    private static final int ACKNOWLEDGE_DAYS = 30;

    private final Set<LocalDate> bankHolidays;
    private final ZoneId zone;

    /**
     * @param bankHolidays with Good Friday, which is one in England and Wales
     * @param zone in which a day begins and ends
     */
    public StatutoryClock(Set<LocalDate> bankHolidays, ZoneId zone) {
        this.bankHolidays = Set.copyOf(bankHolidays);
        this.zone = zone;
    }

    /** The end of 48 hours from then, of which no hour on a day that does not count is one. */
    public Instant hours48(Instant from) {
        ZonedDateTime at = from.atZone(zone);
        Duration left = HOURS;
        while (true) {
            ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(zone);
            if (counts(at.toLocalDate())) {
                Duration today = Duration.between(at, midnight);
                if (today.compareTo(left) >= 0) {
                    return at.plus(left).toInstant();
                }
                left = left.minus(today);
            }
            at = midnight;
        }
    }

    /** Whether the hours of that day count. */
    public boolean counts(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !bankHolidays.contains(day)
                && !(day.getMonthValue() == 12 && day.getDayOfMonth() == 25);
    }

    /** Until when a poster may answer: midnight at the end of the fifth day after the day on which they were written to; every day counts. */
    public Instant posterAnswersBy(Instant sent) {
        return sent.atZone(zone).toLocalDate().plusDays(POSTER_DAYS + 1).atStartOfDay(zone).toInstant();
    }

    /**
     * The last day on which a data request may be answered: a month after it came (UK GDPR, article 12(3)); where the next
     * month has no such day its last one, and where that day does not count the next that does.
     */
    public LocalDate month(LocalDate received) {
        LocalDate day = received.plusMonths(1);
        while (!counts(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last day on which a complaint may be acknowledged: thirty days beginning with the day it came (Data Protection
     * Act 2018, section 164A). Of two ways to count, this is the earlier.
     */
    public LocalDate acknowledgeBy(LocalDate received) {
        return received.plusDays(ACKNOWLEDGE_DAYS - 1);
    }
}
