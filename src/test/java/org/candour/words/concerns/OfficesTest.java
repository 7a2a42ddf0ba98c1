package org.candour.words.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.KnownNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices on the keeper's list. */
class OfficesTest {
    private static final Offices FINDER = new Offices(list());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "since Harbour House shut|Harbour House",
        "since harbour house shut|harbour house",
        "at Unit 7 Dockside.|Unit 7 Dockside",
        "Harbour House's door|Harbour House"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a house by the harbour",
        "Harbour, House",
        "Unit 7",
        "Harbours House"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }

    private static KnownNames list() {
        KnownNames known = new KnownNames();
        known.pointOut(List.of("Harbour House", "Unit 7 Dockside"));
        return known;
    }
}
