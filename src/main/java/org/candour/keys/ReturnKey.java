package org.candour.keys;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a writer keeps to come back to their words: 80 random bits, written as 16 characters of Crockford's base 32.
 * It is shown once and never stored; the store holds only its {@link Digest}. Printing one reveals nothing, so that a
 * key cannot reach a log by accident.
 *
 * @param letters the 16 characters, upper case, without separators
 */
public record ReturnKey(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int LONGEST_TYPED = 200;

    /** Takes exactly 16 characters of the alphabet; anything else is an {@link IllegalArgumentException}. */
    public ReturnKey {
        if (letters.length() != LENGTH || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("not a return key");
        }
    }

    /** A new key that nobody holds yet. */
    public static ReturnKey fresh(SecureRandom random) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReturnKey(letters.toString());
    }

    /**
     * Reads a key as a person typed it: case, spaces, invisible characters and every kind of hyphen are ignored, the
     * letter O counts as 0, I and L as 1. Empty for anything that is not a whole key after that.
     */
    public static Optional<ReturnKey> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (separates(c)) {
                continue;
            }
            char letter = folded(c);
            if (ALPHABET.indexOf(letter) < 0 || letters.length() == LENGTH) {
                return Optional.empty();
            }
            letters.append(letter);
        }
        return letters.length() == LENGTH ? Optional.of(new ReturnKey(letters.toString())) : Optional.empty();
    }

    /** Phones turn hyphens into dashes and paste non-breaking or zero-width spaces: none of these is part of a key. */
    private static boolean separates(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT
                || c == '\u2212';
    }

    /** By hand, not by {@code toUpperCase}: a dotless i or a long s of another script is no letter of a key. */
    private static char folded(char c) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    /** The key as it is shown to its holder: four groups of four, joined by hyphens. */
    public String shown() {
        return letters.substring(0, 4) + '-' + letters.substring(4, 8) + '-'
                + letters.substring(8, 12) + '-' + letters.substring(12);
    }

    /** Never the key: what is printed may end in a log. */
    @Override
    public String toString() {
        return "ReturnKey";
    }
}
