package org.candour.comments;

/** A removal was taken back, in the transaction that is under way; readers have not seen it yet. */
public record Restored(Comment comment) {

    /** It comes back to its place, but its words stay off the page: a notice of complaint about it is open. */
    public void butHidden() {
        comment.hide();
    }
}
