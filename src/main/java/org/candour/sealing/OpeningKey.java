package org.candour.sealing;

import java.security.MessageDigest;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * The private half of a pair. It is never stored as it is: only {@link Wrapped}, or in a {@link SealedBox} for another's
 * key. Its bytes leave this room in no other way, and printing one reveals nothing.
 */
public final class OpeningKey {
    private final byte[] bytes;

    private OpeningKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static OpeningKey of(X25519PrivateKeyParameters key) {
        return new OpeningKey(key.getEncoded());
    }

    static Optional<OpeningKey> read(byte[] bytes) {
        return bytes.length == X25519PrivateKeyParameters.KEY_SIZE ? Optional.of(new OpeningKey(bytes.clone())) : Optional.empty();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    AsymmetricCipherKeyPair pair() {
        X25519PrivateKeyParameters key = new X25519PrivateKeyParameters(bytes);
        return new AsymmetricCipherKeyPair(key.generatePublicKey(), key);
    }

    /** The public half it belongs to. */
    public SealingKey sealing() {
        return new SealingKey(Armour.of(new X25519PrivateKeyParameters(bytes).generatePublicKey().getEncoded()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpeningKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    /** Made from the public half, so that it tells nothing of this one. */
    @Override
    public int hashCode() {
        return sealing().hashCode();
    }

    /** Never the key: what is printed may end in a log. */
    @Override
    public String toString() {
        return "OpeningKey";
    }
}
