package org.candour.testimony;

/** What one sealed text about a piece is. */
public enum LetterKind {
    /** The piece as its writer sent or last amended it. */
    PIECE,
    /** What the keeper is making of it; sealed to the desk alone. */
    DRAFT,
    /** The keeper's edition as it was laid before the writer. */
    EDITION,
    /** From the keeper to the writer. */
    QUESTION,
    /** From the writer to the keeper. */
    ANSWER
}
