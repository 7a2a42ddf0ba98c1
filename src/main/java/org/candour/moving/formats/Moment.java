package org.candour.moving.formats;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * When something was published. It orders and numbers a thread and resolves citations by clock time while an import runs;
 * of it only the day is kept.
 *
 * @param local the day and clock time that stood on the old page, in the blog's own zone
 * @param order milliseconds of the instant, to order what the whole file holds
 */
public record Moment(LocalDateTime local, long order) {

    /** A moment with the offset the blog had on that day, as Blogger's archive gives it: no zone is needed. */
    public static Moment of(OffsetDateTime there) {
        return new Moment(there.toLocalDateTime(), order(there.toInstant()));
    }

    /** An instant, shown in the blog's zone. */
    public static Moment of(Instant instant, ZoneId blog) {
        return new Moment(LocalDateTime.ofInstant(instant, blog), order(instant));
    }

    /** A clock time without a zone: taken for the blog's own. */
    public static Moment of(LocalDateTime local, ZoneId blog) {
        return new Moment(local, order(local.atZone(blog).toInstant()));
    }

    /** Of an instant further away than milliseconds can count, the end of all of them: a file may say what it likes. */
    private static long order(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException faraway) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
