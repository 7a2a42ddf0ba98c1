package org.candour.moving;

/**
 * How an import is to go.
 *
 * @param dryRun whether nothing is to be changed
 * @param replace whether words that were changed there replace those here, where nobody decided about them here
 * @param threadsAsPosts whether comments on posts that are not here bring a post of their own
 */
public record Orders(boolean dryRun, boolean replace, boolean threadsAsPosts) {}
