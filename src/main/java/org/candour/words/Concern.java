package org.candour.words;

/**
 * A phrase that could point to someone.
 *
 * @param kind what it looks like
 * @param phrase the characters as typed
 * @param start where it begins in the text, in chars
 * @param end where it ends, exclusive
 */
public record Concern(Kind kind, String phrase, int start, int end) {
    /** What a phrase looks like; where two overlap, the one that stands first here is kept. */
    public enum Kind {
        /** An address on the web that carries a mark of who was given it. */
        TRACKED_ADDRESS,
        /** An e-mail address. */
        EMAIL,
        /** A National Insurance number, by the prefixes that HMRC gives out. */
        NATIONAL_INSURANCE,
        /** A number of the Police National Computer whose check letter is right. */
        PNC_NUMBER,
        /** A prison number such as A1234AA. */
        PRISON_NUMBER,
        /** A full postcode of the Royal Mail. */
        POSTCODE,
        /** An NHS number whose check digit is right. */
        NHS_NUMBER,
        /** A telephone number that could be called from Great Britain. */
        TELEPHONE,
        /** The number of a file, a case, a complaint or a member of staff. */
        REFERENCE,
        /** The name of a person a few words away from an accusation. */
        ACCUSED_PERSON,
        /** The name of a person who is not on the keeper's list of public figures. */
        PERSON,
        /** An office or unit on the keeper's list. */
        OFFICE,
        /** One person's job and the place where they do it. */
        JOB_AND_PLACE,
        /** Somebody's age beside what they did. */
        AGE_AND_OFFENCE,
        /** A single day beside a place. */
        DAY_AND_PLACE,
        /** A name under the words that its writer may use elsewhere. */
        SIGN_OFF,
        /** What only a copy of a document or an e-mail carries: its marking, its page, its headings. */
        COPIED_DOCUMENT
    }
}
