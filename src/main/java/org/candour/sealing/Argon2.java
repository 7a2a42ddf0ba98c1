package org.candour.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The slow way from something a person types to bytes that cannot be guessed quickly: Argon2id (RFC 9106). Cost and salt
 * are written down beside what is made with them, so that the cost can be raised later without shutting anyone out.
 *
 * @param kibibytes of memory
 * @param passes over that memory
 * @param salt 16 random bytes in base64
 */
public record Argon2(int kibibytes, int passes, String salt) {
    /** The most characters that are read: what is longer is never hashed. */
    public static final int LONGEST = 1_000;

    private static final int HASH = 32;
    private static final int SALT = 16;
    private static final int MOST_KIBIBYTES = 1 << 20;
    private static final int MOST_PASSES = 100;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]{22})");

    /** Takes a cost between nothing and far too much; anything else is an {@link IllegalArgumentException}. */
    public Argon2 {
        if (kibibytes < 8 || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES || Base64.getDecoder().decode(salt).length != SALT) {
            throw new IllegalArgumentException("not a cost of Argon2id");
        }
    }

    /** For what a person chose, and others may guess: about a tenth of a second of one processor. */
    public static Argon2 forPassphrase() {
        return new Argon2(32 * 1024, 2, freshSalt());
    }

    /** For a code of 80 random bits, where a sixteenth of that is plenty. */
    public static Argon2 forCode() {
        return new Argon2(4 * 1024, 1, freshSalt());
    }

    private static String freshSalt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return Base64.getEncoder().withoutPadding().encodeToString(salt);
    }

    /** Reads what {@link #written} wrote; none for anything else. */
    public static Optional<Argon2> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        try {
            return matcher.matches() ? Optional.of(new Argon2(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException tooDear) {
            return Optional.empty();
        }
    }

    /** {@code $argon2id$v=19$m=<kibibytes>,t=<passes>,p=1$<salt>}. */
    public String written() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s".formatted(kibibytes, passes, salt);
    }

    /**
     * The 32 bytes. The same text typed on another keyboard gives the same.
     *
     * @throws IllegalArgumentException for more than {@link #LONGEST} characters
     */
    public byte[] hash(String typed) {
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("too long to be hashed");
        }
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes).withIterations(passes).withParallelism(1).withSalt(Base64.getDecoder().decode(salt)).build());
        byte[] hash = new byte[HASH];
        argon2.generateBytes(Normalizer.normalize(typed, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
