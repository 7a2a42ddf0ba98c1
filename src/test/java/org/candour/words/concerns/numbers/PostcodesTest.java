package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full postcodes. */
class PostcodesTest {
    private static final Postcodes FINDER = new Postcodes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "at SW1A 1AA|SW1A 1AA",
        "sk14 3hn|sk14 3hn",
        "B33 8TH|B33 8TH",
        "LL57 2DG.|LL57 2DG"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the M6 3 hours late",
        "SW1 has no idea",
        "E3 was a letter",
        "B12 vitamins",
        "SW1A 1CA",
        "A38 and M25",
        "Band 4 and 5"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
