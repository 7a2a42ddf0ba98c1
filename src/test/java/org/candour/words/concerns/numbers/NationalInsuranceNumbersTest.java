package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** National Insurance numbers, made up. */
class NationalInsuranceNumbersTest {
    private static final NationalInsuranceNumbers FINDER = new NationalInsuranceNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "AB 12 34 56 C|AB 12 34 56 C",
        "nr274401b|nr274401b",
        "JG-10-37-59-A|JG-10-37-59-A"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "BG123456A",
        "DA123456A",
        "AO123456A",
        "AB123456E",
        "AB12345C",
        "QV1 1AA"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
