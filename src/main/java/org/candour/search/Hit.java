package org.candour.search;

import java.util.List;

/**
 * A text that was found.
 *
 * @param id of the text
 * @param of id of what it belongs to
 * @param kind as it was put in
 * @param version of the text as it was put in
 * @param excerpt passages with what was looked for marked; empty where its words have changed since
 */
public record Hit(long id, long of, String kind, long version, List<Piece> excerpt) {

    Hit with(List<Piece> passages) {
        return new Hit(id, of, kind, version, passages);
    }

    /** A run of words. @param marked whether it was looked for */
    public record Piece(String text, boolean marked) {}
}
