package org.candour.sealing;

import java.util.Base64;
import java.util.Optional;

/** Bytes as text for a column: base64url without padding, in the one spelling there is for them. */
final class Armour {
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private Armour() {}

    static String of(byte[] bytes) {
        return TO_TEXT.encodeToString(bytes);
    }

    /** The bytes; none for anything that {@link #of} would not have written, down to the last spare bit. */
    static Optional<byte[]> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return of(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
