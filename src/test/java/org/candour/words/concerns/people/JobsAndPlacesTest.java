package org.candour.words.concerns.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One job in one place. */
class JobsAndPlacesTest {
    private static final JobsAndPlaces FINDER = new JobsAndPlaces();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "I was custodial manager at HMP Ranby once|custodial manager at HMP Ranby",
        "the only court duty officer in Barrow|court duty officer in Barrow",
        "the Grimsby SPO told us|Grimsby SPO",
        "the deputy governor at Featherstone|deputy governor at Featherstone",
        "a team manager in Rochdale|team manager in Rochdale",
        "as head of service for the Wirral|head of service for the Wirral",
        "our Wigan usher|Wigan usher"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "probation officers in Leeds and Hull",
        "Every prison officer in England",
        "any case administrator in Bolton",
        "a probation officer in the nineties",
        "the governor asked for 12",
        "po in leeds",
        "As a magistrate of many years",
        "the nurse in question",
        "the receptionist at the front"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
