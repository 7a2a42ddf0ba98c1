package org.candour.complaints.notices;

/** Whether a complainant's name and e-mail address may be passed on to the poster. */
public enum Consent {
    GIVEN, REFUSED, UNSAID
}
