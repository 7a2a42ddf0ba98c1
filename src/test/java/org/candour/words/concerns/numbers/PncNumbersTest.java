package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the Police National Computer, made up, with the right check letter or a wrong one. */
class PncNumbersTest {
    private static final PncNumbers FINDER = new PncNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "PNC 2004/0123456B|2004/0123456B",
        "it was 97/45210R all along|97/45210R",
        "2011/7003451n, in small letters|2011/7003451n",
        "(88/311204D)|88/311204D"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2004/0123456C is off by one letter",
        "2004/0123456I has a letter that is never used",
        "April 2004/05",
        "12/34567X",
        "17/10/2016",
        "report 2016/0214408V/2",
        "a score of 4/5B"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
