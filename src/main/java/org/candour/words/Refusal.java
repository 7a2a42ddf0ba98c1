package org.candour.words;

/** Why typed text is not taken as it is. */
public enum Refusal {
    /** Nothing was typed, or nothing that can be seen. */
    EMPTY,
    /** More characters than the limit; counted in code points. */
    TOO_LONG,
    /** More links than the limit. */
    TOO_MANY_LINKS,
    /** Quotations or lists inside one another, deeper than the limit. */
    TOO_DEEP,
    /** More brackets, stars or other Markdown marks in one place than the limit. */
    TOO_MANY_MARKS,
    /** So many unreadable characters that the text must have been sent in another encoding. */
    BAD_CHARACTERS
}
