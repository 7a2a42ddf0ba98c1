package org.candour.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {

    @ParameterizedTest
    @CsvSource({"1, B", "2, C", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void voices_are_lettered_from_b(int ordinal, String letters) {
        assertEquals(letters, new Voice.Lettered(ordinal).letters());
    }

    @Test
    void nobody_is_the_noughth_voice() {
        assertThrows(IllegalArgumentException.class, () -> new Voice.Lettered(0));
    }
}
