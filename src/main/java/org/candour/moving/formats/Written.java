package org.candour.moving.formats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as other systems write them. What is no date, or in no year in which there were blogs, is none. */
public final class Written {
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd().optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
            .toFormatter(Locale.ROOT);

    /** Beyond that year a time zone may lead out of all time. */
    private static final int FARTHEST = 9_999;

    private Written() {}

    /** With the blog's own offset on that day, as Blogger's archive has it; one in {@code Z} is shown in the blog's zone. */
    public static @Nullable Moment withOffset(String date, ZoneId blog) {
        try {
            OffsetDateTime there = OffsetDateTime.parse(date.strip(), OFFSET);
            boolean universal = date.strip().endsWith("Z");
            return inOurTime(universal ? Moment.of(there.toInstant(), blog) : Moment.of(there));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** An instant, whatever offset it is written in. */
    public static @Nullable Moment instant(String date, ZoneId blog) {
        try {
            return inOurTime(Moment.of(OffsetDateTime.parse(date.strip(), OFFSET).toInstant(), blog));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date and time in universal time that does not say so. */
    public static @Nullable Moment universal(String date, ZoneId blog) {
        @Nullable LocalDateTime time = time(date);
        return time == null ? null : inOurTime(Moment.of(time.toInstant(ZoneOffset.UTC), blog));
    }

    /** A date and time of the blog's own clock. */
    public static @Nullable Moment local(String date, ZoneId blog) {
        @Nullable LocalDateTime time = time(date);
        return time == null ? null : inOurTime(Moment.of(time, blog));
    }

    private static @Nullable LocalDateTime time(String date) {
        try {
            LocalDateTime time = LocalDateTime.parse(date.strip().replace(' ', 'T'));
            return Math.abs(time.getYear()) > FARTHEST ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment; none where there were no blogs in its year, nor will there be. */
    public static @Nullable Moment inOurTime(Moment moment) {
        int year = moment.local().getYear();
        return year < 1980 || year > 2200 ? null : moment;
    }
}
