package org.candour.moving.formats;

/** How an entry stood in its own system. Only {@link #LIVE} was public; a state that is not known never was. */
public enum Standing {
    LIVE,
    /** Taken down there, its place in the thread kept: the place stays here too, without words. */
    REMOVED,
    DRAFT, SCHEDULED, PRIVATE, PROTECTED, TRASHED, SPAM, PENDING, GHOSTED,
    /** A state this version has not seen. */
    UNKNOWN
}
