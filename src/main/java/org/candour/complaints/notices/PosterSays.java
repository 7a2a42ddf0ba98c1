package org.candour.complaints.notices;

/**
 * What a poster answers to a notice. There is no room here for the name and postal address the law would have them give to
 * keep their words up: this site stores none.
 */
public enum PosterSays {
    /** They agree to removal. */
    AGREES,
    /** They stand by their words, without saying who they are: the law has them removed all the same. */
    STANDS_BY
}
