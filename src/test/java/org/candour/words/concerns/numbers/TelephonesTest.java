package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers: those kept for drama. */
class TelephonesTest {
    private static final Telephones FINDER = new Telephones();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "ring 020 7946 0123 after nine|020 7946 0123",
        "07700900123|07700900123",
        "(01632) 960 127|(01632) 960 127",
        "01632 960514.|01632 960514",
        "+44 (0)20 7946 0123|+44 (0)20 7946 0123",
        "029 2018 0123 yng Nghaerdydd|029 2018 0123"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "18.09.2016",
        "1,250,000 hours",
        "£820 million",
        "case T20167055",
        "999",
        "12345678901",
        "https://news.example/2016/09/07700900123",
        "0000 000 0000",
        "07.99 in the shop",
        "01 02 2016"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
