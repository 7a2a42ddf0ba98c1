package org.candour.words;

/**
 * A comment that {@code #12} means, where it stands now: it may have been moved to another thread since.
 *
 * @param path of the thread it stands in
 * @param number it has there
 * @param words what the link says of it
 */
public record Opening(String path, int number, String words) {}
