package org.candour.posts;

import java.time.LocalDate;
import java.util.Set;

/**
 * News, heard after the commit: a post appeared, changed or went.
 *
 * @param paths the addresses it had before and has now
 * @param days the days it stood on before and stands on now
 * @param labels slugs of labels before and now
 * @param series slugs of series before and now
 */
public record PostChanged(long postId, Set<String> paths, Set<LocalDate> days, Set<String> labels, Set<String> series) {}
