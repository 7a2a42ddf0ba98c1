package org.candour.testimony;

/** How far a piece has come. */
public enum TestimonyState {
    /** It is the keeper's turn. */
    WAITING,
    /** The keeper asked something; it is the writer's turn. */
    ASKED,
    /** The keeper's edition lies before the writer; it is the writer's turn. */
    OFFERED,
    /** The writer agreed to the edition as it stands. */
    AGREED,
    /** It is a post now. */
    PUBLISHED,
    /** It will not be published; the reason is there to read. */
    DECLINED,
    /** Its writer took it back; nothing of it is left but the row that says so. */
    WITHDRAWN;

    /** Whether anything can still be said or changed. */
    public boolean open() {
        return this == WAITING || this == ASKED || this == OFFERED || this == AGREED;
    }
}
