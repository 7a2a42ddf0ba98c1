package org.candour.complaints.notices;

/** What a notice must contain: section 5(6) of the Defamation Act 2013 and regulation 2 of SI 2013/3028. */
public enum Part {
    /** Who complains. */
    COMPLAINANT,
    /** An e-mail address at which they can be reached. */
    EMAIL,
    /** Which words, and why they are defamatory of the complainant. */
    STATEMENT,
    /** Where on this site they stand. */
    PLACE,
    /** The meaning the complainant finds in them. */
    MEANING,
    /** What is factually inaccurate, or opinion that facts do not support. */
    FACTS,
    /** That the complainant does not know enough about the poster to bring proceedings. */
    LACKS,
    /** Whether name and e-mail address may be passed on to the poster: either answer will do. */
    CONSENT
}
