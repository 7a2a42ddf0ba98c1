package org.candour.words;

import org.jspecify.annotations.Nullable;

/**
 * A published post of this site, or a comment in its thread, found from an address.
 *
 * @param path such as "2016/09/relationships-matter"
 * @param number of the comment; null for the post itself
 * @param title of the post, as plain text
 */
public record Place(String path, @Nullable Integer number, String title) {}
