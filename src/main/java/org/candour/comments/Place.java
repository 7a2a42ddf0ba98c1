package org.candour.comments;

import org.jspecify.annotations.Nullable;

/** A place in a thread, without its words: enough to set a thread of any length in order. */
public record Place(long id, @Nullable Long parentId, int number, CommentState state) {

    /** Whether it is a line of the thread. */
    boolean hasLine() {
        return state != CommentState.MOVED_ALONG;
    }
}
