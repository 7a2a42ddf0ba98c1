package org.candour.complaints;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many complaints are open, and by when the first step of any is due.
 *
 * @param dueAt of notices
 * @param dueOn of everything else
 */
public record Backlog(long count, @Nullable Instant dueAt, @Nullable LocalDate dueOn) {}
