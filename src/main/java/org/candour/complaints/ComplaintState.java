package org.candour.complaints;

/** Where a complaint stands. What is open is never deleted. */
public enum ComplaintState {
    /** Somebody has something to do. */
    OPEN,
    /** Decided, and everything that was to be sent is sent. */
    CLOSED,
    /** Its sender took it back; its words are gone. */
    WITHDRAWN
}
