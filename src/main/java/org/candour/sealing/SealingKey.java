package org.candour.sealing;

import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * The public half of a pair: whoever has it can seal, and nobody can open with it. It may lie anywhere in clear.
 *
 * @param text 32 bytes of X25519 as 43 characters of base64url
 */
public record SealingKey(String text) {

    /** Takes exactly 32 bytes so written; anything else is an {@link IllegalArgumentException}. */
    public SealingKey {
        if (Armour.read(text).filter(bytes -> bytes.length == X25519PublicKeyParameters.KEY_SIZE).isEmpty()) {
            throw new IllegalArgumentException("not a sealing key");
        }
    }

    X25519PublicKeyParameters point() {
        return new X25519PublicKeyParameters(Armour.read(text).orElseThrow());
    }
}
