package org.candour.testimony;

/** On whose word a piece may be published, and in which words. */
public enum Agreement {
    /** Its writer agreed to the edition that was laid before them: that one, unchanged. */
    EDITION,
    /** No edition was laid before them: their own words, unchanged. */
    AS_SENT,
    /** They stayed away for 90 days and had chosen publication for that: the keeper's edition. */
    UNANSWERED,
    /** On nobody's: not yet. */
    NONE;

    /** How it stands with a piece, for somebody who can open what was written about it. */
    public static Agreement of(Testimony testimony, Correspondence letters) {
        if (!testimony.state().open() || letters.piece().isEmpty()) {
            return NONE;
        }
        if (testimony.releaseDue()) {
            return UNANSWERED;
        }
        if (letters.edition().isEmpty()) {
            return AS_SENT;
        }
        return testimony.state() == TestimonyState.AGREED ? EDITION : NONE;
    }

    /** Whether it may be published at all. */
    public boolean given() {
        return this != NONE;
    }
}
