package org.candour.complaints;

/** What somebody can say against words on the site. Each asks for other things and has another clock. */
public enum ComplaintKind {
    /** These words should not be here. */
    REPORT,
    /** About how the site deals with people: a decision, the way it was made. */
    COMPLAINT,
    /** A notice of complaint under section 5 of the Defamation Act 2013. */
    NOTICE,
    /** Somebody asks what is kept about them, or to have it put right or erased. */
    DATA,
    /** A writer asks for another look at a decision about their words. */
    APPEAL;

    /** True for what only a keeper may open: it names somebody. */
    public boolean forKeeper() {
        return this == NOTICE || this == DATA;
    }

    /** True for what somebody else should look at than who decided before. */
    public boolean aboutDecision() {
        return this == COMPLAINT || this == APPEAL;
    }
}
