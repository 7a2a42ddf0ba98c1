package org.candour.comments;

/** Who brought a comment here. */
public enum CommentKind {
    /** A reader wrote it here. */
    READER,
    /** The writer of the guest post it stands under, with the key they sent that with. */
    AUTHOR,
    /** The keeper answers, under the name the site gives its keeper. */
    KEEPER,
    /** The keeper added it from elsewhere, and it says from where. */
    ELSEWHERE
}
