package org.candour.sealing;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The methods this room uses: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and ChaCha20-Poly1305, and the same
 * HKDF (RFC 5869) where a key is made from a secret. ChaCha20 and not AES, because in plain Java its time tells nothing
 * of the key.
 */
final class Suite {
    static final short AEAD = HPKE.aead_CHACHA20_POLY1305;

    private Suite() {}

    /** A new one each time: it keeps state while it works. */
    static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, AEAD);
    }

    /** So many bytes from a secret, for one purpose. */
    static byte[] hkdf(byte[] secret, byte[] salt, String purpose, int bytes) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(secret, salt, label(purpose)));
        byte[] derived = new byte[bytes];
        hkdf.generateBytes(derived, 0, bytes);
        return derived;
    }

    /** The name of a purpose, apart from every other program's. */
    static byte[] label(String purpose) {
        return ("candour/sealing/1/" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
