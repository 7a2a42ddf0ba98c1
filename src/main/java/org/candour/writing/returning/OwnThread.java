package org.candour.writing.returning;

import java.util.List;
import org.candour.posts.Posts;

/**
 * What a key's holder said in one thread. Only the key of a pen name has more than one.
 *
 * @param number counts the threads on the page, from 1
 * @param open whether it takes more
 */
record OwnThread(int number, Posts.Place place, boolean open, List<OwnComment> own) {

    /** The id of the box to say more in it. */
    public String box() {
        return number == 1 ? "words" : "words-" + number;
    }
}
