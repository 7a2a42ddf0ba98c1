package org.candour.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.AEAD;

/**
 * A private half wrapped so that a secret opens it: a passphrase, or the token of a session. Which
 * of them it was, what it costs and the salt stand in the text; the secret does not.
 *
 * @param text {@code <way>$<box>} as it lies in a column; whatever is none opens with nothing
 */
public record Wrapped(String text) {
    private static final String BY_TOKEN = "$hkdf$";
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final byte[] NO_SALT = {};
    private static final byte[] NOTHING_BESIDE = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Wraps it by what a person chose; takes about a tenth of a second, on purpose. */
    public static Wrapped byPassphrase(OpeningKey key, String passphrase) {
        Argon2 cost = Argon2.forPassphrase();
        return new Wrapped(cost.written() + '$' + box(key, derived(cost.hash(passphrase), NO_SALT)));
    }

    /** Wraps it by 256 random bits, or what {@link Argon2} made of fewer, as text: that needs no slow way. */
    public static Wrapped byToken(OpeningKey key, String token) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Wrapped(BY_TOKEN + Armour.of(salt) + '$' + box(key, derived(token.getBytes(StandardCharsets.UTF_8), salt)));
    }

    private static String box(OpeningKey key, AEAD lock) {
        try {
            return Armour.of(lock.seal(NOTHING_BESIDE, key.bytes()));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("wrapping never fails so", e);
        }
    }

    /** The private half, if this is the secret it was wrapped by. As slow as the wrapping was. */
    public Optional<OpeningKey> open(String secret) {
        int cut = Math.max(0, text.lastIndexOf('$'));
        return lock(text.substring(0, cut), secret)
                .flatMap(lock -> Armour.read(text.substring(cut + 1)).flatMap(box -> opened(lock, box)));
    }

    private static Optional<AEAD> lock(String way, String secret) {
        return way.startsWith(BY_TOKEN)
                ? Armour.read(way.substring(BY_TOKEN.length())).map(salt -> derived(secret.getBytes(StandardCharsets.UTF_8), salt))
                : Argon2.read(way).filter(cost -> secret.length() <= Argon2.LONGEST).map(cost -> derived(cost.hash(secret), NO_SALT));
    }

    /** Every salt is used for one wrapping, so key and nonce are too. */
    private static AEAD derived(byte[] secret, byte[] salt) {
        byte[] bytes = Suite.hkdf(secret, salt, "wrapped", KEY + NONCE);
        return new AEAD(Suite.AEAD, Arrays.copyOf(bytes, KEY), Arrays.copyOfRange(bytes, KEY, KEY + NONCE));
    }

    private static Optional<OpeningKey> opened(AEAD lock, byte[] box) {
        try {
            return OpeningKey.read(lock.open(NOTHING_BESIDE, box));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException refused) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Wrapped";
    }
}
