package org.candour.testimony;

/** Where a writer works, in bands too broad to find anyone by. */
public enum WorkRole {
    COURT, PRISON, COMMUNITY, OFFICE, OTHER
}
