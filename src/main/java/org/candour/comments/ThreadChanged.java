package org.candour.comments;

import java.time.LocalDate;
import java.util.Set;

/**
 * News, heard after the commit: something readers can see changed in a thread.
 *
 * @param postId whose thread
 * @param days the days of the comments that appeared or changed
 */
public record ThreadChanged(long postId, Set<LocalDate> days) {}
