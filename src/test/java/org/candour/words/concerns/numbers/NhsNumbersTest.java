package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NHS numbers of the range kept for tests. */
class NhsNumbersTest {
    private static final NhsNumbers FINDER = new NhsNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "NHS 999 000 1006|999 000 1006",
        "9990001057|9990001057",
        "999-000-1308|999-000-1308"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "999 000 1007 has a wrong check digit",
        "1111111111",
        "ISBN 9990001006",
        "12345678901",
        "£9990001006",
        "order no. 4500123456"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
