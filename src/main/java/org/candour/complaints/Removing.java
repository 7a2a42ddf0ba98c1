package org.candour.complaints;

/** How the words a complaint is about can come down. */
public enum Removing {
    /** A comment that stands, or is hidden: here. */
    COMMENT,
    /** A post that stands: in the studio, which knows what hangs on it. */
    POST,
    /** They are down already. */
    DOWN,
    /** Nothing was found where its sender said they are: whoever deals with it looks for them and says so. */
    UNKNOWN
}
