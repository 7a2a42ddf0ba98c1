package org.candour.edge;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;

/**
 * The stamp in a form that was handed out by this site: for which thread, when, with which return key on offer, and
 * under which id the words will be kept, so that a second send of the same form finds the first. It is signed with the
 * site's secret and good for a day; nothing is stored until the form comes back.
 */
@Singleton
public class FormStamp {

    /** How long a stamp is good for. */
    public static final Duration LIFE = Duration.ofHours(24);

    /*
     * Forms of no thread, where a thread is asked for: threads have ids from 1 on. Each has its own, so that a stamp and
     * the key it puts on offer are good for one kind of form alone, and a key of a comment holds no pen name.
     */
    /** The form of somebody who lost their key. */
    public static final long LOST_KEY = 0;
    /** The forms of a guest post or topic. */
    public static final long GUEST_POST = -1;
    /** The forms of a report or complaint. */
    public static final long REPORT = -3;
    /** The forms of a pen name. */
    public static final long PEN_NAME = -2;

    private static final byte VERSION = 1;
    private static final int OFFER = 16;
    private static final int SIGNATURE = 16;
    private static final int SIGNED = 1 + Long.BYTES + Long.BYTES + Long.BYTES + OFFER;
    private static final byte[] NO_OFFER = new byte[OFFER];

    private final SiteSecret secret;

    /** @param secret the site's own secret; a stamp of another site is foreign here */
    public FormStamp(SiteSecret secret) {
        this.secret = secret;
    }

    /** A new stamp for a form in this thread that offers its writer this return key. */
    public String issue(long thread, ReturnKey offered, Instant now, SecureRandom random) {
        return written(thread, now, freshId(random), digest(offered));
    }

    /** A new stamp for a form in this thread that offers no return key. */
    public String issue(long thread, Instant now, SecureRandom random) {
        return written(thread, now, freshId(random), NO_OFFER);
    }

    /**
     * An expired stamp made good from now on. The id and the key on offer stay: words that reached us with the old
     * stamp are found again, and a key once shown remains the one to keep.
     */
    public String renew(Expired stamp, long thread, Instant now) {
        return written(thread, now, stamp.id(), stamp.offer().digest);
    }

    /** Reads a stamp as it came back with a form in this thread. */
    public Read read(String stamp, long thread, Instant now) {
        byte[] bytes = decoded(stamp);
        if (bytes.length != SIGNED + SIGNATURE || bytes[0] != VERSION || !signedHere(bytes)) {
            return new Foreign();
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes, 1, SIGNED - 1);
        if (fields.getLong() != thread) {
            return new Foreign();
        }
        Instant issued = Instant.ofEpochSecond(fields.getLong());
        long id = fields.getLong();
        byte[] digest = new byte[OFFER];
        fields.get(digest);
        Offer offer = new Offer(digest);
        return now.isAfter(issued.plus(LIFE)) ? new Expired(id, issued, offer) : new Valid(id, issued, offer);
    }

    /** What became of a stamp. */
    public sealed interface Read {

        /** Whether the form put this key on offer; an expired one still did. */
        boolean offers(ReturnKey key);

        /** The id of the words to come, while the stamp is ours. */
        Optional<Long> ofWords();
    }

    /**
     * Ours, for this thread, and still good.
     *
     * @param id     63 random bits, the id of the words to come
     * @param issued when the stamp was made, to the second
     * @param offer  the return key that was on offer
     */
    public record Valid(long id, Instant issued, Offer offer) implements Read {

        @Override
        public boolean offers(ReturnKey key) {
            return offer.offers(key);
        }

        @Override
        public Optional<Long> ofWords() {
            return Optional.of(id);
        }

        /** Whether the writer had at least this long between being shown the form and sending it. */
        public boolean tookAtLeast(Duration dwell, Instant now) {
            return !now.isBefore(issued.plus(dwell));
        }
    }

    /**
     * Ours, for this thread, but older than {@link #LIFE}: the form is to come back filled, under a renewed stamp.
     *
     * @param id     63 random bits, the id of the words to come
     * @param issued when the stamp was made, to the second
     * @param offer  the return key that was on offer
     */
    public record Expired(long id, Instant issued, Offer offer) implements Read {

        @Override
        public boolean offers(ReturnKey key) {
            return offer.offers(key);
        }

        @Override
        public Optional<Long> ofWords() {
            return Optional.of(id);
        }
    }

    /** Not ours, of another thread, or no stamp at all. */
    public record Foreign() implements Read {

        @Override
        public boolean offers(ReturnKey key) {
            return false;
        }

        @Override
        public Optional<Long> ofWords() {
            return Optional.empty();
        }
    }

    /** The return key that a form put on offer, known only by its digest. */
    public final class Offer {

        private final byte[] digest;

        private Offer(byte[] digest) {
            this.digest = digest;
        }

        /** Whether this is the key that was on offer, and so one made by this site for this thread. */
        public boolean offers(ReturnKey key) {
            return MessageDigest.isEqual(digest, digest(key));
        }

        /** Whether there was no key on offer. */
        public boolean isEmpty() {
            return Arrays.equals(digest, NO_OFFER);
        }
    }

    private String written(long thread, Instant now, long id, byte[] offer) {
        ByteBuffer bytes = ByteBuffer.allocate(SIGNED + SIGNATURE);
        bytes.put(VERSION).putLong(thread).putLong(now.getEpochSecond()).putLong(id).put(offer);
        bytes.put(signature(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private boolean signedHere(byte[] bytes) {
        return MessageDigest.isEqual(signature(bytes), Arrays.copyOfRange(bytes, SIGNED, bytes.length));
    }

    private byte[] signature(byte[] bytes) {
        return Arrays.copyOf(secret.sign("form-stamp", Arrays.copyOf(bytes, SIGNED)), SIGNATURE);
    }

    /** Another digest than the stored one, so that a page never carries what the store knows a writer by. */
    private byte[] digest(ReturnKey key) {
        byte[] letters = key.letters().getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(secret.sign("form-stamp-offer", letters), OFFER);
    }

    private static long freshId(SecureRandom random) {
        return Math.max(1, random.nextLong() >>> 1);
    }

    private static byte[] decoded(String stamp) {
        if (stamp.length() > 200) {
            return new byte[0];
        }
        try {
            return Base64.getUrlDecoder().decode(stamp);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }
}
