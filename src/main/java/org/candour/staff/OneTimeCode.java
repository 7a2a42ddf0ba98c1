package org.candour.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The six figures an authenticator shows (RFC 6238): SHA-1, thirty seconds, and one step of patience before and after
 * for clocks that differ.
 *
 * @param secret 32 characters of base 32, which the authenticator holds too
 */
public record OneTimeCode(String secret) {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = CODES.getTimeStep();

    /** Nobody's: tried where no such name exists. */
    static final OneTimeCode NOBODYS = of(Token.fresh().getBytes(StandardCharsets.US_ASCII));

    /** The code whose secret is made of the first 20 of these bytes. */
    static OneTimeCode of(byte[] random) {
        return new OneTimeCode(Base32.toBase32String(random, 0, 20));
    }

    /**
     * The step in which this was the code: now, just before or just after.
     *
     * @param typed as typed; spaces do not matter
     */
    Optional<Long> step(String typed, Instant now) {
        byte[] tried = typed.replaceAll("[\\s\\u00a0-]", "").getBytes(StandardCharsets.UTF_8);
        Long found = null;
        for (int away = -1; away <= 1; away++) {
            Instant then = now.plus(STEP.multipliedBy(away));
            if (MessageDigest.isEqual(at(then).getBytes(StandardCharsets.UTF_8), tried)) {
                found = stepOf(then);
            }
        }
        return Optional.ofNullable(found);
    }

    /** The code at that moment: what an authenticator shows. */
    public String at(Instant then) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"), then, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static long stepOf(Instant then) {
        return Math.floorDiv(then.getEpochSecond(), STEP.toSeconds());
    }

    /** The address an authenticator reads, for this site and that name. */
    public String address(String site, String name) {
        return "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30".formatted(
                encoded(name.isEmpty() ? site : site + ":" + name), secret, encoded(site));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
