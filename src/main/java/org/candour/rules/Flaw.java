package org.candour.rules;

/**
 * What keeps a draft from becoming the rules.
 *
 * @param field where it is
 * @param line which line of a list; 0 where the field is no list
 * @param limit what must not be exceeded; 0 where nothing is
 */
public record Flaw(Field field, Kind kind, int line, int limit) {
    /** The fields of the form. */
    public enum Field { HELD_WORDS, SWEARING, REASONS, MOST_LINKS, MOST_CHARACTERS, QUESTION, ANSWERS }

    /** What is wrong there. */
    public enum Kind { TOO_LONG, NO_WORD, TOO_MANY, NONE, NO_NUMBER, TWICE, NO_ANSWER }
}
