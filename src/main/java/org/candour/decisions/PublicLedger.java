package org.candour.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.candour.site.TheClock;

/**
 * What everybody may know of the ledger: kinds, the keeper's reasons and counts, by the day and the month. The entries
 * themselves, with who made them and what about, do not leave by this door.
 */
@ApplicationScoped
public class PublicLedger {
    /** Retention (promises.md): after that the details are erased, and nothing is left to count. */
    static final int YEARS = 1;

    private final Ledger ledger;
    private final TheClock clock;

    PublicLedger(Ledger ledger, TheClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The months that have one, newest first; this month is always the first. */
    public List<YearMonth> months() {
        LocalDate today = clock.today();
        YearMonth last = YearMonth.from(today);
        YearMonth first = ledger.firstDayFrom(today.minusYears(YEARS)).filter(day -> day.isBefore(today)).map(YearMonth::from).orElse(last);
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1)).toList();
    }

    /** What may be said of a month today. */
    public PublicMonth of(YearMonth month) {
        LocalDate today = clock.today();
        return Reckoning.of(month, ledger.deeds(month.atDay(1), month.atEndOfMonth()), today, today.minusYears(YEARS));
    }
}
