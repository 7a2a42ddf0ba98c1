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
    /** What a phrase looks like. */
    public enum Kind {
        /** An e-mail address. */
        EMAIL,
        /** A telephone number that could be called from Great Britain. */
        TELEPHONE,
        /** A full postcode of the Royal Mail. */
        POSTCODE,
        /** A National Insurance number, by the prefixes that HMRC gives out. */
        NATIONAL_INSURANCE,
        /** An NHS number whose check digit is right. */
        NHS_NUMBER
    }
}
