package org.candour.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PassphraseTest {
    private static final String WORDS = "lanterns under slow water";

    @Test
    void a_passphrase_is_known_again_and_no_other_is() {
        Passphrase kept = Passphrase.of(WORDS);
        assertTrue(kept.is(WORDS));
        assertFalse(kept.is(WORDS + " "));
        assertFalse(kept.is(""));
        assertFalse(kept.is("x".repeat(100_000)));
    }

    @Test
    void the_same_passphrase_typed_on_another_keyboard_is_the_same() {
        assertTrue(Passphrase.of("caf\u00e9 in the rain").is("cafe\u0301 in the rain"));
    }

    @Test
    void two_who_chose_the_same_passphrase_are_kept_differently() {
        assertNotEquals(Passphrase.of(WORDS).encoded(), Passphrase.of(WORDS).encoded());
    }

    @Test
    void a_passphrase_has_twelve_characters_at_least_counted_as_people_count() {
        assertTrue(Passphrase.acceptable("\u00e9".repeat(12)));
        assertFalse(Passphrase.acceptable("short words"));
        assertFalse(Passphrase.acceptable("\uD83E\uDD89".repeat(6)));
        assertFalse(Passphrase.acceptable(" ".repeat(20)));
        assertFalse(Passphrase.acceptable("x".repeat(501)));
    }

    @Test
    void printing_one_reveals_nothing() {
        assertFalse(Passphrase.of(WORDS).toString().contains("argon2"));
    }
}
