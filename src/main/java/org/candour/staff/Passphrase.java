package org.candour.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A passphrase as the store keeps it: Argon2id (RFC 9106), its cost written into the text so that it can be raised
 * later without shutting anyone out. Printing one reveals nothing.
 *
 * @param encoded {@code $argon2id$v=19$m=<kibibytes>,t=<passes>,p=1$<salt>$<hash>}
 */
record Passphrase(String encoded) {
    /** The fewest characters. */
    static final int SHORTEST = 12;
    /** The most characters: what is longer is refused, not cut. */
    static final int LONGEST = 500;

    private static final int KIBIBYTES = 32 * 1024;
    private static final int PASSES = 2;
    private static final int HASH = 32;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nobody's: tried where no such name exists, so that it takes as long. */
    static final Passphrase NOBODYS = of(Token.fresh());

    /** The form to keep of a passphrase as typed. Takes about a tenth of a second, on purpose. */
    static Passphrase of(String typed) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(typed, salt, KIBIBYTES, PASSES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new Passphrase("$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(KIBIBYTES, PASSES,
                base64.encodeToString(salt), base64.encodeToString(hash)));
    }

    /** Whether this is it. Takes as long for a wrong one. */
    boolean is(String typed) {
        String[] parts = encoded.split("\\$");
        String[] cost = parts[3].split("[=,]");
        byte[] kept = Base64.getDecoder().decode(parts[5]);
        byte[] tried = hash(typed, Base64.getDecoder().decode(parts[4]), Integer.parseInt(cost[1]), Integer.parseInt(cost[3]));
        return MessageDigest.isEqual(kept, tried);
    }

    /** Whether it is long enough, and no longer than is read. */
    static boolean acceptable(String typed) {
        int length = typed.codePointCount(0, typed.length());
        return length >= SHORTEST && length <= LONGEST && !typed.isBlank();
    }

    /** The same passphrase typed on another keyboard gives the same bytes. What is over the limit is never hashed. */
    private static byte[] hash(String typed, byte[] salt, int kibibytes, int passes) {
        String read = typed.length() > 2 * LONGEST ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes).withIterations(passes).withParallelism(1).withSalt(salt).build());
        byte[] hash = new byte[HASH];
        argon2.generateBytes(read.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
