package org.candour.words.foreign;

/** What is left out of words from another system: it is no word, and readers are safer without it. */
public enum Dropped {
    /** What would run, and what would only style. */
    SCRIPT,
    /** Handlers of events on elements that stay. */
    EVENT,
    /** Pictures of one dot, which only count readers. */
    TRACKER,
    /** Players and frames of other sites; their address stays as a link. */
    EMBED,
    /** Links to the profile of somebody's account; their words stay. */
    PROFILE,
    /** Links that lead nowhere a reader may go; their words stay. */
    LINK
}
