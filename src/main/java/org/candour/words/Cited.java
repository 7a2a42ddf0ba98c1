package org.candour.words;

/**
 * A comment or a post that a text points to.
 *
 * @param path of the thread, such as "2016/09/relationships-matter"
 * @param number of the comment in it, from 1; 0 for the post itself
 * @param manner in which way
 */
public record Cited(String path, int number, Manner manner) {

    /** By a link to a comment. */
    public Cited(String path, int number) {
        this(path, number, Manner.LINKED);
    }
}
