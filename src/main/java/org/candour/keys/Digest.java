package org.candour.keys;

import java.util.HexFormat;

/**
 * What the store keeps in place of a return key: HMAC-SHA-256 under the site's secret. Without that secret it cannot be
 * tried against guesses.
 *
 * @param hex 64 lower-case hexadecimal characters
 */
public record Digest(String hex) {

    /** Takes exactly 64 lower-case hexadecimal characters; anything else is an {@link IllegalArgumentException}. */
    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest");
        }
    }

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Never the digest: two equal ones in a log would link two visits. */
    @Override
    public String toString() {
        return "Digest";
    }
}
