package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.candour.edge.FormStamp.Expired;
import org.candour.edge.FormStamp.Foreign;
import org.candour.edge.FormStamp.Valid;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormStampTest {

    private static final Instant NOON = Instant.parse("2016-09-18T12:00:00Z");
    private static final long THREAD = 4_611_686_018_427_387_904L;

    private final SecureRandom random = new SecureRandom();
    private final ReturnKey key = ReturnKey.fresh(random);

    @TempDir
    Path folder;
    private FormStamp stamps;

    @BeforeEach
    void open() {
        stamps = new FormStamp(new SiteSecret(folder.resolve("data")));
    }

    @Test
    void a_form_comes_back_with_its_id_and_the_key_it_offered() {
        Valid stamp = valid(stamps.issue(THREAD, key, NOON, random), NOON.plusSeconds(60));

        assertTrue(stamp.id() > 0);
        assertEquals(NOON, stamp.issued());
        assertTrue(stamp.offer().offers(key));
        assertFalse(stamp.offer().offers(ReturnKey.fresh(random)));
        assertFalse(stamp.offer().isEmpty());
    }

    @Test
    void a_form_without_a_key_offers_none() {
        Valid stamp = valid(stamps.issue(THREAD, NOON, random), NOON);

        assertTrue(stamp.offer().isEmpty());
        assertFalse(stamp.offer().offers(key));
    }

    @Test
    void the_same_form_sent_twice_has_the_same_id_after_a_restart_too() {
        String sent = stamps.issue(THREAD, key, NOON, random);
        long first = valid(sent, NOON).id();
        stamps = new FormStamp(new SiteSecret(folder.resolve("data")));

        assertEquals(first, valid(sent, NOON.plusSeconds(5)).id());
        assertNotEquals(first, valid(stamps.issue(THREAD, key, NOON, random), NOON).id());
    }

    @Test
    void a_form_left_open_for_more_than_a_day_is_known_but_expired() {
        String sent = stamps.issue(THREAD, key, NOON, random);

        assertInstanceOf(Valid.class, stamps.read(sent, THREAD, NOON.plus(FormStamp.LIFE)));
        assertInstanceOf(Expired.class, stamps.read(sent, THREAD, NOON.plus(FormStamp.LIFE).plusSeconds(1)));
    }

    @Test
    void a_renewed_stamp_keeps_the_id_and_the_key() {
        String sent = stamps.issue(THREAD, key, NOON, random);
        Instant later = NOON.plus(Duration.ofDays(3));
        Expired expired = assertInstanceOf(Expired.class, stamps.read(sent, THREAD, later));

        Valid renewed = valid(stamps.renew(expired, THREAD, later), later);

        assertEquals(expired.id(), renewed.id());
        assertEquals(later, renewed.issued());
        assertTrue(renewed.offer().offers(key));
    }

    @Test
    void a_person_needs_some_seconds_to_read_their_own_words() {
        Valid stamp = valid(stamps.issue(THREAD, key, NOON, random), NOON);

        assertFalse(stamp.tookAtLeast(Duration.ofSeconds(5), NOON.plusMillis(4_999)));
        assertTrue(stamp.tookAtLeast(Duration.ofSeconds(5), NOON.plusSeconds(5)));
    }

    @Test
    void a_stamp_is_good_in_its_own_thread_only() {
        String sent = stamps.issue(THREAD, key, NOON, random);

        assertInstanceOf(Foreign.class, stamps.read(sent, THREAD + 1, NOON));
    }

    @Test
    void a_stamp_of_another_site_is_foreign() {
        FormStamp elsewhere = new FormStamp(new SiteSecret(folder.resolve("elsewhere")));

        assertInstanceOf(Foreign.class, stamps.read(elsewhere.issue(THREAD, key, NOON, random), THREAD, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "====", "null", "AAAA", "not a stamp", "<script>", "\u0000"})
    void anything_else_is_foreign(String garbage) {
        assertInstanceOf(Foreign.class, stamps.read(garbage, THREAD, NOON));
        assertInstanceOf(Foreign.class, stamps.read(garbage.repeat(100_000), THREAD, NOON));
    }

    @Test
    void a_stamp_with_one_bit_changed_is_foreign() {
        byte[] stamp = Base64.getUrlDecoder().decode(stamps.issue(THREAD, key, NOON, random));
        for (int bit = 0; bit < stamp.length * 8; bit++) {
            byte[] changed = stamp.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            String sent = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertInstanceOf(Foreign.class, stamps.read(sent, THREAD, NOON), "bit " + bit);
        }
    }

    @Test
    void a_stamp_carries_neither_the_key_nor_what_the_store_knows_it_by() {
        String sent = stamps.issue(THREAD, key, NOON, random);
        byte[] bytes = Base64.getUrlDecoder().decode(sent);
        String stored = new SiteSecret(folder.resolve("data")).digest(key).hex();

        assertFalse(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains(key.letters()));
        assertFalse(java.util.HexFormat.of().formatHex(bytes).contains(stored.substring(0, 16)));
        assertTrue(sent.matches("[A-Za-z0-9_-]{1,80}"));
    }

    private Valid valid(String stamp, Instant now) {
        return assertInstanceOf(Valid.class, stamps.read(stamp, THREAD, now));
    }
}
