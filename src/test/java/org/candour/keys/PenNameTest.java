package org.candour.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look alike are one name; names that do not are not. */
class PenNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Getafix", "GETAFIX", "getafix", "G\u0435tafix", "G etafix", "Getaf\u00EDx", "Getafix.", "\u201CGetafix\u201D", "Ge-ta-fix",
        "\uFF27\uFF45\uFF54\uFF41\uFF46\uFF49\uFF58", "Getaflx", "GetafIx", "Getaf1x", "G\u0435t\u0430f\u0456\u0445", "\uD835\uDC06etafix"})
    void getafix_is_one_name_however_it_is_dressed(String dressed) {
        assertTrue(PenName.of(dressed).skeletons().contains(PenName.of("Getafix").skeleton()), () -> PenName.of(dressed).toString());
    }

    @ParameterizedTest
    @CsvSource({"Paul, PauI", "Heron, \u041Deron", "Heron, \u0397eron", "Howl, H0wl", "Marc, Rnarc", "MARC, rnarc", "Van, \u03BDan",
        "\u0416\u0443\u043A, \u0416\u0423\u041A", "\u039D\u03AF\u03BA\u03BF\u03C2, \u039D\u0399\u039A\u039F\u03A3", "Si\u00E2n, SIAN", "Stra\u00DFe, STRASSE"})
    void others_meet_as_well(String held, String typed) {
        assertTrue(PenName.of(typed).skeletons().contains(PenName.of(held).skeleton()), () -> PenName.of(held) + " " + PenName.of(typed));
    }

    @ParameterizedTest
    @CsvSource({"Prefix, Pre\u017Fix", "Dawn, Davvn", "Dawn, clawn", "clavvn, DAWN", "Claude, Daucle", "Howell, Hovvell", "vvv, wv", "vw, wv",
        "CICERO, ClCERO", "Declan, DecIan"})
    void what_reads_as_another_letter_meets_that_letter(String held, String typed) {
        assertTrue(PenName.of(typed).looksLike(PenName.of(held)), () -> PenName.of(held) + " " + PenName.of(typed));
        assertTrue(PenName.of(held).looksLike(PenName.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heron.", "\u201AHeron\u2018", "~Heron~", "(Heron)", "Heron \u02C7", "Heron\u20DD", "* Heron *", "He-ron \u221A", "Heron \uA71C"})
    void a_name_with_nothing_but_punctuation_or_marks_added_is_that_name(String typed) {
        assertTrue(PenName.of(typed).looksLike(PenName.of("Heron")), () -> PenName.of(typed).toString());
    }

    @Test
    void one_name_is_read_in_another_however_it_is_dressed() {
        assertTrue(PenName.of("Heron (W\u0406TH-K\u0415Y)").contains(PenName.of("with key")));
        assertTrue(PenName.of("\u0410nonymous B").beginsWith(PenName.of("anonymous")));
        assertFalse(PenName.of("Judith Keys").contains(PenName.of("with key")));
        assertFalse(PenName.of("Heron").contains(PenName.of("...")), "what has no letters is read nowhere");
    }

    @Test
    void every_letter_meets_its_capital() {
        for (char c = 'a'; c <= 'z'; c++) {
            assertEquals(PenName.of("x" + c).skeleton(), PenName.of("X" + Character.toUpperCase(c)).skeleton());
        }
    }

    @Test
    void names_that_differ_stay_apart() {
        List<String> names = List.of("Getafix", "Heron", "Herons", "The Heron", "Marsh", "Marsha", "Landing 3", "Landing 4", "Si\u00E2n", "Zhuk");
        assertEquals(names.size(), names.stream().map(PenName::of).map(PenName::skeleton).distinct().count());
        for (String one : names) {
            assertEquals(1, names.stream().filter(other -> PenName.of(other).looksLike(PenName.of(one))).count(), one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heron", "Old Heron, PO 3", "O'Neill", "Anne-Marie", "Si\u00E2n", "\u0416\u0443\u043A", "\u5C71\u306E\u30AB\u30B8", "\u0645\u0631\u064A\u0645"})
    void letters_of_one_script_can_be_held(String name) {
        assertTrue(PenName.of(name).claimable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "12", "\u2605", "Heron \u2665", "H\u0435ron", "Heron \u2713", "Heron | Marsh", "\u0416uk", "Pre\u017Fix", "\uFF28\uFF25\uFF32\uFF2F\uFF2E", "Of\uFB01ce", "\uFDFA\uFDFA\u2460", "Heron <b>"})
    void what_could_be_made_to_look_like_another_cannot(String name) {
        assertFalse(PenName.of(name).claimable());
    }

    @Test
    void any_text_can_be_compared() {
        for (String text : List.of("", " ", "\u0000", "\uD800", "\uFFFD", "\u202Ereversed", "\uFDFA".repeat(40), "\uD83D\uDC69\u200D\uD83D\uDD27", "a".repeat(40))) {
            assertFalse(PenName.of(text).looksLike(PenName.of("Heron")));
        }
        assertFalse(PenName.of("\uFDFA".repeat(40)).claimable(), "the store could not take its skeleton");
        assertFalse(PenName.of("\u2665").looksLike(PenName.of("...")), "what has no letters looks like nothing");
    }
}
