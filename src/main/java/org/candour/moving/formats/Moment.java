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
        return new Moment(there.toLocalDateTime(), there.toInstant().toEpochMilli());
    }

    /** An instant, shown in the blog's zone. */
    public static Moment of(Instant instant, ZoneId blog) {
        return new Moment(LocalDateTime.ofInstant(instant, blog), instant.toEpochMilli());
    }

    /** A clock time without a zone: taken for the blog's own. */
    public static Moment of(LocalDateTime local, ZoneId blog) {
        return new Moment(local, local.atZone(blog).toInstant().toEpochMilli());
    }
}
