package org.candour.comments;

import java.util.List;

/**
 * A key speaks in one thread only, also when some of what was said with it was moved to another: in the one where the first of
 * its words stands. Otherwise a moderator's act would let one person be followed from thread to thread.
 */
public record OneThread(List<Comment> own) {

    /** @param own everything written with one key, the earliest first */
    public OneThread {
        own = List.copyOf(own);
    }

    /** Whether the key speaks under that post. */
    public boolean is(long postId) {
        return !own.isEmpty() && own.get(0).postId() == postId;
    }

    /** What it has said there; nothing where it does not speak. */
    public List<Comment> said(long postId) {
        return is(postId) ? own.stream().filter(comment -> comment.postId() == postId).toList() : List.of();
    }
}
