package org.candour.desk.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.candour.complaints.Step;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.jspecify.annotations.Nullable;

/** When something is due, in words: "due on Tuesday at 14:05, in 6 hours". */
@ApplicationScoped
class DueWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int WEEK = 6;

    private final Site site;
    private final TheClock clock;
    private final ComplaintWords words;

    DueWords(Site site, TheClock clock, ComplaintWords words) {
        this.site = site;
        this.clock = clock;
        this.words = words;
    }

    /** When that step is due, or when it was done. */
    String of(Step step) {
        if (step.isDone()) {
            return words.done(step.sentAt().map(this::time).orElseGet(() -> day(step.sentOn().orElseThrow())));
        }
        return first(step.dueAt().orElse(null), step.dueOn().orElse(null));
    }

    /** When the first of a time and a day is due; empty where there is neither. */
    String first(@Nullable Instant at, @Nullable LocalDate on) {
        if (at != null && (on == null || !at.isAfter(on.plusDays(1).atStartOfDay(site.zone()).toInstant()))) {
            return due(at);
        }
        return on == null ? "" : due(on);
    }

    private String due(Instant at) {
        Duration left = Duration.between(clock.now(), at);
        return left.isNegative() ? words.overdue(time(at)) : words.dueAt(time(at), left(left));
    }

    private String due(LocalDate day) {
        int left = (int) ChronoUnit.DAYS.between(clock.today(), day);
        return left < 0 ? words.overdue(day(day)) : left == 0 ? words.dueToday() : words.dueAt(day(day), words.days(left));
    }

    private String left(Duration left) {
        return left.toMinutes() < 120 ? words.minutes((int) left.toMinutes())
                : left.toHours() < 72 ? words.hours((int) left.toHours()) : words.days((int) left.toDays());
    }

    /** Whether it is not done and should be. */
    boolean isPast(Step step) {
        return !step.isDone() && isPast(step.dueAt().orElse(null), step.dueOn().orElse(null));
    }

    /** Whether that time, or that day, is over. */
    boolean isPast(@Nullable Instant at, @Nullable LocalDate on) {
        return at != null && at.isBefore(clock.now()) || on != null && on.isBefore(clock.today());
    }

    /** A midnight is the end of the day before. */
    String time(Instant at) {
        ZonedDateTime local = at.atZone(site.zone());
        return local.toLocalTime().toSecondOfDay() == 0 ? words.midnight(day(local.toLocalDate().minusDays(1)))
                : words.dayAt(day(local.toLocalDate()), TIME.format(local));
    }

    private String day(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(clock.today(), day)) <= WEEK ? WEEKDAY.format(day) : DAY.format(day);
    }
}
