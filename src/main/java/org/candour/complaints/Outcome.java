package org.candour.complaints;

/** What became of a complaint. */
public enum Outcome {
    /** The words were taken down. */
    REMOVED,
    /** The words stay. */
    LEFT,
    /** A decision was changed. */
    PUT_RIGHT,
    /** A decision was wrong, and cannot be taken back: the words are destroyed. */
    WORDS_GONE,
    /** A decision stands. */
    STANDS,
    /** A data request was answered. */
    ANSWERED
}
