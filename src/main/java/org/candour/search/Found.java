package org.candour.search;

import java.util.List;

/**
 * One page of what was found, the best first.
 *
 * @param total how many there are; at {@link Index#MOST} or above it is not counted further
 * @param nearly whether texts are among them in which the words are spelt a little differently
 */
public record Found(int total, boolean nearly, List<Hit> hits) {}
