package org.candour.words;

/**
 * A comment that a text points to.
 *
 * @param path of the thread, such as "2016/09/relationships-matter"
 * @param number of the comment in it, from 1
 */
public record Cited(String path, int number) {}
