package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prison numbers, made up. */
class PrisonNumbersTest {
    private static final PrisonNumbers FINDER = new PrisonNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "he was A1234AA then|A1234AA",
        "number A 8810 EM, he said|A 8810 EM",
        "a1234bc|a1234bc",
        "[A0317DW]|A0317DW"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A1234A",
        "AA1234A",
        "A12345AA",
        "A123 ABC on a van",
        "form A4 1234 AB",
        "Room B1200",
        "M25 1030 AM",
        "A1234AAB",
        "the A1234 aa"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
