package org.candour.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTest {
    private static final OpeningKey KEY = KeyPair.fresh().opening();
    private static final String PASSPHRASE = "lanterns under slow caf\u00e9 water";
    private static final String TOKEN = "uVYh2pJ0m1qvN0b9b1yF2oVbJ8oW9cJm3nq4sK6tX7Y";

    @Test
    void a_passphrase_opens_what_it_wrapped_and_no_other_does() {
        Wrapped wrapped = new Wrapped(Wrapped.byPassphrase(KEY, PASSPHRASE).text());
        assertEquals(Optional.of(KEY), wrapped.open(PASSPHRASE));
        assertEquals(Optional.of(KEY), wrapped.open("lanterns under slow cafe\u0301 water"), "typed on another keyboard");
        assertEquals(Optional.empty(), wrapped.open(PASSPHRASE + " "));
        assertEquals(Optional.empty(), wrapped.open(""));
        assertEquals(Optional.empty(), wrapped.open("x".repeat(100_000)));
    }

    @Test
    void a_sessions_token_opens_what_it_wrapped_and_no_other_does() {
        Wrapped wrapped = new Wrapped(Wrapped.byToken(KEY, TOKEN).text());
        assertEquals(Optional.of(KEY), wrapped.open(TOKEN));
        assertEquals(Optional.empty(), wrapped.open(TOKEN.replace('u', 'v')));
    }

    @Test
    void a_key_wrapped_twice_by_the_same_secret_looks_different() {
        assertNotEquals(Wrapped.byPassphrase(KEY, PASSPHRASE), Wrapped.byPassphrase(KEY, PASSPHRASE));
        assertNotEquals(Wrapped.byToken(KEY, TOKEN), Wrapped.byToken(KEY, TOKEN));
    }

    @Test
    void what_was_changed_opens_no_more() {
        String text = Wrapped.byToken(KEY, TOKEN).text();
        int cut = text.lastIndexOf('$') + 1;
        byte[] box = Armour.read(text.substring(cut)).orElseThrow();
        assertEquals(32 + 16, box.length);
        for (int bit = 0; bit < box.length * 8; bit++) {
            byte[] changed = box.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertEquals(Optional.empty(), new Wrapped(text.substring(0, cut) + Armour.of(changed)).open(TOKEN));
        }
        assertEquals(Optional.of(KEY), new Wrapped(text.substring(0, cut) + Armour.of(box)).open(TOKEN), "unchanged it does open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$", "$$", "$hkdf$", "$hkdf$$", "$hkdf$AAAA$AAAA", "$argon2id$v=19$m=32768,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$",
        "$argon2id$v=19$m=9999999,t=999,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "$argon2id$v=19$m=0,t=0,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "words"})
    void what_wraps_nothing_opens_with_nothing(String text) {
        assertEquals(Optional.empty(), new Wrapped(text).open(TOKEN));
    }

    @Test
    void neither_the_key_nor_the_secret_stands_in_the_text() {
        String text = Wrapped.byPassphrase(KEY, PASSPHRASE).text() + Wrapped.byToken(KEY, TOKEN).text();
        for (String secret : new String[] {PASSPHRASE, TOKEN, Armour.of(KEY.bytes())}) {
            assertFalse(text.contains(secret));
            assertTrue((text + secret).contains(secret), "the search sees one that does");
        }
    }

    @Test
    void a_passphrase_costs_as_much_here_as_at_the_door() {
        assertTrue(Wrapped.byPassphrase(KEY, PASSPHRASE).text().startsWith("$argon2id$v=19$m=32768,t=2,p=1$"));
        assertThrows(IllegalArgumentException.class, () -> Wrapped.byPassphrase(KEY, "x".repeat(1_001)), "nothing is wrapped by less than was typed");
    }
}
