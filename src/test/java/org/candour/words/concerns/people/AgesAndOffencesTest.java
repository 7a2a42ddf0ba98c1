package org.candour.words.concerns.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's age beside what they did. */
class AgesAndOffencesTest {
    private static final AgesAndOffences FINDER = new AgesAndOffences();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a 19-year-old done for aggravated burglary|19-year-old done for aggravated burglary",
        "a man of 71 convicted of manslaughter|man of 71 convicted of manslaughter",
        "aged 34 and serving life for murder|aged 34 and serving life for murder",
        "an arsonist, a lad of 20, cooked|arsonist, a lad of 20",
        "my client, 23, raped nobody|23, raped",
        "36 years old, indecent images|36 years old, indecent images"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "eighteen to twenty-five year olds convicted of burglary",
        "aged 18 to 24, robbery mostly",
        "aged over 50, historic sexual assault",
        "sentenced to 12 years for robbery",
        "a 20-year-old policy on robbery",
        "the age of criminal responsibility is ten; robbery",
        "aged 34. Murder is worse.",
        "At 50 years old I am tired",
        "a 45-year-old man in the waiting room"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
