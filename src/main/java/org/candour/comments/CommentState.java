package org.candour.comments;

/** Where a comment stands. What is decided takes effect when the batch goes out; until then it can be undone whole. */
public enum CommentState {
    /** Nobody has decided. */
    WAITING,
    /** The desk asked its writer something; it waits for the answer. */
    ASKED,
    /** Decided: it appears with the next batch. */
    TO_PUBLISH,
    /** Decided: its writer is told with the next batch that it does not appear. */
    TO_DECLINE,
    /** On the page under its number. */
    PUBLISHED,
    /** Off the page while a notice of complaint about it is looked at; the place stays. */
    HIDDEN,
    /** Brought in from elsewhere under a post that nobody sees yet: it appears under its number when the post does. */
    WITH_POST,
    /** Not published; kept some days for an appeal. */
    DECLINED,
    /** Taken back by its writer; the place stays where it had a number. */
    WITHDRAWN,
    /** Taken down by a moderator; the place stays. */
    REMOVED,
    /** No comment: the line at the place of one that was moved to another post. */
    MOVED,
    /** No comment and no line: the number of one that was moved along with the comment it answers. */
    MOVED_ALONG;

    /** True for a comment that holds a place in the thread. */
    public boolean hasPlace() {
        return this == PUBLISHED || this == HIDDEN || this == WITHDRAWN || this == REMOVED;
    }
}
