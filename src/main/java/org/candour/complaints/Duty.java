package org.candour.complaints;

/** What has to be done about a complaint by a time or a day. */
public enum Duty {
    /** Tell its sender that it came. */
    ACKNOWLEDGE,
    /** Tell its sender what a notice must contain. */
    SAY_DEFECTIVE,
    /** Write to the poster. */
    ASK_POSTER,
    /** The poster's turn, not the desk's. */
    POSTER_ANSWERS,
    /** Take the words down. */
    REMOVE,
    /** Tell the complainant that they are down. */
    TELL_REMOVED,
    /** Tell the complainant that they stay. */
    TELL_LEFT,
    /** Answer a data request. */
    ANSWER;

    /** True for what is done by a letter that the keeper copies and sends. */
    public boolean letter() {
        return this != POSTER_ANSWERS && this != REMOVE && this != ANSWER;
    }
}
