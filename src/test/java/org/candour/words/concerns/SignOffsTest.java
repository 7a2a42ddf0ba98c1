package org.candour.words.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names under the words. */
class SignOffsTest {
    private static final SignOffs FINDER = new SignOffs();

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '~', value = {
        "Enough said.¶¶'Getafix§'Getafix",
        "I said it. 'Cacofonix§'Cacofonix",
        "Go on then.¶- Vitalstatistix§Vitalstatistix",
        "I remain hopeful.¶¶Yours,¶The Ghost of Probation Past§The Ghost of Probation Past",
        "That is all.¶¶Mouse§Mouse",
        "I will sign it.¶¶Regards, Bodger§Bodger",
        "Kind regards¶Dogmatix§Dogmatix",
        "Diolch¶Cadno§Cadno"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words.replace('¶', '\n')));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "That is all.\n\nThanks",
        "Solidarity.\n\nAnonymous",
        "Unbelievable",
        "It is a farce.\n\nDisgraceful",
        "So it goes.\n\nA retired SPO",
        "I never said that.\nOur office said it",
        "- one\n- Two",
        "Keep going everyone\n\nx",
        "'Tis the season.",
        "- going forward\n- Transforming Rehabilitation",
        "> quoted\n> — Getafix",
        "Yours,\nA tired PO", "That made me laugh.\ncheers for that", "Signed for it",
        "",
        " \n"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
