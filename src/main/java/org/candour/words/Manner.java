package org.candour.words;

/** In which way one text points to another of this site. */
public enum Manner {
    /** By a link. */
    LINKED,
    /** By showing its words as they are now. */
    QUOTED,
    /** By showing a whole earlier post as it is now. */
    REPOSTED
}
