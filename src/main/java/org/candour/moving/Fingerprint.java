package org.candour.moving;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What stands for a number or a text of another system, without being it. */
final class Fingerprint {
    private Fingerprint() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 63 bits of SHA-256, never 0: with a million of them the chance that any two are alike is below one in ten million. */
    static long of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        long bits = ByteBuffer.wrap(digest.digest()).getLong() >>> 1;
        return bits == 0 ? 1 : bits;
    }
}
