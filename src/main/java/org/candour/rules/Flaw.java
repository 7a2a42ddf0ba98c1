package org.candour.rules;

/**
 * What keeps a draft from becoming the rules.
 *
 * @param field where it is
 * @param line which line of a list; 0 where the field is no list
 * @param limit what must not be exceeded; 0 where nothing is
 */
public record Flaw(Ruled field, Kind kind, int line, int limit) {
    /** What is wrong there. */
    public enum Kind { TOO_LONG, TOO_MUCH, NO_WORD, TOO_MANY, NONE, NO_NUMBER, TWICE, NO_ANSWER, NO_MODE }
}
