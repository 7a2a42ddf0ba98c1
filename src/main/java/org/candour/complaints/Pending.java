package org.candour.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An open complaint without its words: when it came and when its next step is due.
 *
 * @param dueAt of a notice; none where it has no step left
 * @param dueOn of everything else; none where the law gives no time
 */
public record Pending(long id, LocalDate receivedOn, @Nullable Instant dueAt, @Nullable LocalDate dueOn) {

    /** When its next step is due; of a day, its end; the end of time where there is none. */
    Instant due(ZoneId zone) {
        return dueAt != null ? dueAt : dueOn != null ? dueOn.plusDays(1).atStartOfDay(zone).toInstant() : Instant.MAX;
    }
}
