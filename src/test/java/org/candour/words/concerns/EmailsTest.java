package org.candour.words.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses, at names that belong to nobody. */
class EmailsTest {
    private static final Emails FINDER = new Emails();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "write to officer@probation.example today|officer@probation.example",
        "(first.last+cases@mail.office.example)|first.last+cases@mail.office.example",
        "me@office.example.|me@office.example"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "me at work",
        "@colleague said",
        "a@b",
        "user@localhost",
        "5@6.7",
        "x @ y.com"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
