package org.candour.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPairTest {
    private static final byte[] SECRET = "sixteen letters, mixed with the site's secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_pair_that_follows_from_a_secret_is_always_the_same() throws NotOurs {
        KeyPair first = KeyPair.derivedFrom(SECRET, "writer");
        KeyPair again = KeyPair.derivedFrom(SECRET.clone(), "writer");
        assertEquals(first, again);
        assertEquals("A question for you", SealedBox.seal("A question for you", first.sealing(), "row").open(again.opening(), "row"));
    }

    @Test
    void it_stays_the_same_in_every_edition_of_this_software() {
        assertEquals("zk1n72j5B5m3mOJY5vEfW6FMn_mDp5YiuamxV8h3Twg", KeyPair.derivedFrom(SECRET, "writer").sealing().text(),
                "whoever changes this shuts every writer out of their correspondence");
    }

    @Test
    void another_secret_or_purpose_gives_another_pair() {
        assertNotEquals(KeyPair.derivedFrom(SECRET, "writer"), KeyPair.derivedFrom(SECRET, "desk"));
        assertNotEquals(KeyPair.derivedFrom(SECRET, "writer"), KeyPair.derivedFrom(new byte[32], "writer"));
    }

    @Test
    void a_fresh_pair_is_nobodys() {
        assertNotEquals(KeyPair.fresh(), KeyPair.fresh());
    }

    @Test
    void printing_the_private_half_does_not_tell_it() {
        KeyPair pair = KeyPair.fresh();
        String printed = pair + " " + pair.opening();
        assertFalse(tells(printed, pair));
        assertTrue(tells(printed + HexFormat.of().formatHex(pair.opening().bytes()), pair), "a key printed by mistake would be noticed");
        assertTrue(tells(printed + Armour.of(pair.opening().bytes()), pair));
    }

    private static boolean tells(String printed, KeyPair pair) {
        return printed.contains(HexFormat.of().formatHex(pair.opening().bytes())) || printed.contains(Armour.of(pair.opening().bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not a key, but forty-three characters long.", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"})
    void what_is_no_key_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new SealingKey(text));
    }
}
