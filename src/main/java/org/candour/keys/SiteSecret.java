package org.candour.keys;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The 32 bytes that only this site holds: they turn return keys into digests and sign what the site hands out and wants
 * to know again. Each purpose signs with a key of its own, derived from the secret, so that a signature made for one
 * can never be passed off as another's. Printing it reveals nothing.
 */
@Singleton
public class SiteSecret {

    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;
    private final Map<String, Mac> ready = new ConcurrentHashMap<>();

    /**
     * Reads the secret of this data folder, or makes it where there is none yet.
     *
     * @param data the data folder; made with mode 700 if missing
     * @throws UnsafeSecret if the file can be read or written by everybody, or is not 32 bytes long
     */
    public SiteSecret(@ConfigProperty(name = "candour.data", defaultValue = "data") Path data) {
        this.secret = SecretFile.in(data).read();
    }

    /** What is stored for a return key: HMAC-SHA-256 under the key derived for {@code return-key}. */
    public Digest digest(ReturnKey key) {
        return Digest.of(sign("return-key", key.letters().getBytes(StandardCharsets.US_ASCII)));
    }

    /** A signature of 32 bytes over the message, good for this purpose only. */
    public byte[] sign(String purpose, byte[] message) {
        try {
            // A copy of one made ready: a form is signed and read with five of them, and finding one costs most of it.
            return ((Mac) ready.computeIfAbsent(purpose, this::derived).clone()).doFinal(message);
        } catch (CloneNotSupportedException e) {
            return derived(purpose).doFinal(message);
        }
    }

    private Mac derived(String purpose) {
        return mac(mac(secret).doFinal(("candour/" + purpose).getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SiteSecret";
    }
}
