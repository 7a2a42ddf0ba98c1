package org.candour.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnKeyTest {

    private static final ReturnKey KEY = new ReturnKey("7Q3M0ZK81D4XVTW9");

    private final SecureRandom random = new SecureRandom();

    @Test
    void a_key_is_shown_in_four_groups_of_four_and_read_back() {
        ReturnKey key = ReturnKey.fresh(random);

        assertTrue(key.shown().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
        assertEquals(Optional.of(key), ReturnKey.read(key.shown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "7Q3M-0ZK8-1D4X-VTW9",
        "7q3m0zk81d4xvtw9",
        "  7q3m 0zk8\t1d4x\nvtw9 ",
        "7Q3M-OZK8-LD4X-VTW9",
        "7q3m-ozk8-id4x-vtw9",
        "7q3m\u20130zk8\u20141d4x\u2212vtw9",
        "\u200b7Q3M\u00a00ZK8\u00a01D4X\u00a0VTW9\ufeff"
    })
    void a_key_is_read_however_its_holder_typed_it(String typed) {
        assertEquals(Optional.of(KEY), ReturnKey.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "-", "7Q3M-0ZK8-1D4X-VTW", "7Q3M-0ZK8-1D4X-VTW99", "7Q3M-0ZK8-1D4X-VTWU", "7Q3M.0ZK8.1D4X.VTW9",
        "\uff17Q3M-0ZK8-1D4X-VTW9", "K7Q3M0ZK81D4XVTW9\u0131", "my key", "' or 1=1 --"
    })
    void anything_else_is_no_key(String typed) {
        assertEquals(Optional.empty(), ReturnKey.read(typed));
    }

    @Test
    void a_whole_pasted_letter_is_no_key() {
        assertEquals(Optional.empty(), ReturnKey.read(" ".repeat(1_000_000) + KEY.shown()));
    }

    @Test
    void every_letter_comes_in_every_place() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            String letters = ReturnKey.fresh(random).letters();
            for (int place = 0; place < letters.length(); place++) {
                seen.add(place + ":" + letters.charAt(place));
            }
        }
        assertEquals(16 * 32, seen.size());
    }

    @Test
    void printing_a_key_does_not_tell_it() {
        assertFalse(tells("" + KEY));
        assertFalse(tells(Optional.of(KEY) + " " + Set.of(KEY)));
    }

    @Test
    void and_a_key_printed_by_mistake_would_be_noticed() {
        assertTrue(tells("key=" + KEY.letters()));
        assertTrue(tells("key=" + KEY.shown()));
    }

    @Test
    void no_key_is_made_from_letters_it_cannot_have() {
        assertThrows(IllegalArgumentException.class, () -> new ReturnKey("7q3m0zk81d4xvtw9"));
        assertThrows(IllegalArgumentException.class, () -> new ReturnKey("7Q3M"));
    }

    private static boolean tells(String printed) {
        return printed.replace("-", "").contains(KEY.letters().substring(0, 4));
    }
}
