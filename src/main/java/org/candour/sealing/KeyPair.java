package org.candour.sealing;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * The two halves of a pair.
 *
 * @param sealing the public half
 * @param opening the private half
 */
public record KeyPair(SealingKey sealing, OpeningKey opening) {
    private static final int SEED = 32;

    /** A pair that nobody has yet. */
    public static KeyPair fresh() {
        return of(Suite.hpke().generatePrivateKey());
    }

    /**
     * The pair that follows from a secret: the same one each time (DeriveKeyPair of RFC 9180). It is as hard to guess as
     * the secret is.
     *
     * @param purpose what the pair is for: the same secret gives another pair for another purpose
     */
    public static KeyPair derivedFrom(byte[] secret, String purpose) {
        return of(Suite.hpke().deriveKeyPair(Suite.hkdf(secret, new byte[0], "key-pair/" + purpose, SEED)));
    }

    private static KeyPair of(AsymmetricCipherKeyPair pair) {
        OpeningKey opening = OpeningKey.of((X25519PrivateKeyParameters) pair.getPrivate());
        return new KeyPair(opening.sealing(), opening);
    }
}
