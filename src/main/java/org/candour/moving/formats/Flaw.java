package org.candour.moving.formats;

/**
 * Something in a file that cannot be read as it should be.
 *
 * @param where the entry's key, or a place in the file: never words of the file
 * @param what is wrong, in a sentence of the site's own
 */
public record Flaw(String where, String what) {}
