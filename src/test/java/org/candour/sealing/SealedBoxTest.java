package org.candour.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedBoxTest {
    private static final KeyPair DESK = KeyPair.fresh();
    private static final String PLACE = "testimonies/17/words";
    private static final String WORDS = "We were told on a Friday that the hostel would close. \uD83E\uDD89 Mae'n ddrwg gen i.";

    @ParameterizedTest
    @ValueSource(strings = {WORDS, "", " ", "a\u0000b", "\u202bעברית\u202c", "line\r\nline"})
    void what_is_sealed_opens_with_the_key_as_it_was(String words) throws NotOurs {
        assertEquals(words, SealedBox.seal(words, DESK.sealing(), PLACE).open(DESK.opening(), PLACE));
    }

    @Test
    void a_box_read_back_from_its_column_is_the_same_box() throws NotOurs {
        String column = SealedBox.seal(WORDS, DESK.sealing(), PLACE).text();
        assertEquals(WORDS, new SealedBox(column).open(DESK.opening(), PLACE));
        assertTrue(column.matches("1\\.[A-Za-z0-9_-]+"), "only characters that survive any column");
    }

    @Test
    void nothing_of_the_words_lies_in_the_box() {
        String box = SealedBox.seal(WORDS.repeat(20), DESK.sealing(), PLACE).text();
        assertFalse(shows(box, "hostel"));
        assertTrue(shows("1." + Armour.of(WORDS.getBytes(StandardCharsets.UTF_8)), "hostel"), "the search sees words that are only spelled otherwise");
    }

    private static boolean shows(String box, String word) {
        return new String(Armour.read(box.substring(2)).orElseThrow(), StandardCharsets.ISO_8859_1).contains(word);
    }

    @Test
    void the_same_words_sealed_twice_are_two_boxes() {
        assertNotEquals(SealedBox.seal(WORDS, DESK.sealing(), PLACE), SealedBox.seal(WORDS, DESK.sealing(), PLACE));
    }

    @ParameterizedTest
    @CsvSource({"0,1024", "1,1024", "1020,1024", "1021,4096", "4092,4096", "4093,16384", "16380,16384", "16381,65536", "65532,65536",
        "65533,131072", "131068,131072", "131069,196608", "240000,262144"})
    void its_length_tells_only_which_size_the_words_fit_in(int length, int size) throws NotOurs {
        String words = "x".repeat(length);
        SealedBox box = SealedBox.seal(words, DESK.sealing(), PLACE);
        int besides = 32 + 16;
        assertEquals(size + besides, Armour.read(box.text().substring(2)).orElseThrow().length);
        assertEquals(words, box.open(DESK.opening(), PLACE));
    }

    @Test
    void sixty_thousand_of_the_longest_characters_come_back() throws NotOurs {
        String words = "\uD83E\uDD89".repeat(60_000);
        assertEquals(words, SealedBox.seal(words, DESK.sealing(), PLACE).open(DESK.opening(), PLACE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before \uD83E", "\uDD89 after", "a \uDD89\uD83E b"})
    void half_a_pair_comes_back_as_the_mark_for_what_could_not_be_read(String words) throws NotOurs {
        String back = SealedBox.seal(words, DESK.sealing(), PLACE).open(DESK.opening(), PLACE);
        assertEquals(words.replace('\uDD89', '\uFFFD').replace('\uD83E', '\uFFFD'), back);
    }

    @Test
    void another_key_opens_nothing() {
        SealedBox box = SealedBox.seal(WORDS, DESK.sealing(), PLACE);
        assertThrows(NotOurs.class, () -> box.open(KeyPair.fresh().opening(), PLACE));
    }

    @Test
    void a_box_moved_to_another_place_opens_no_more() {
        SealedBox box = SealedBox.seal(WORDS, DESK.sealing(), PLACE);
        for (String other : List.of("testimonies/18/words", "testimonies/17/title", "", PLACE + " ")) {
            assertThrows(NotOurs.class, () -> box.open(DESK.opening(), other), other);
        }
    }

    @Test
    void one_bit_changed_anywhere_and_it_opens_no_more() throws NotOurs {
        SealedBox box = SealedBox.seal(WORDS, DESK.sealing(), PLACE);
        byte[] bytes = Armour.read(box.text().substring(2)).orElseThrow();
        for (int bit = 0; bit < bytes.length * 8; bit += bit < 400 ? 1 : 61) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            SealedBox other = new SealedBox("1." + Armour.of(changed));
            assertThrows(NotOurs.class, () -> other.open(DESK.opening(), PLACE), "bit " + bit);
        }
        assertEquals(WORDS, new SealedBox("1." + Armour.of(bytes)).open(DESK.opening(), PLACE), "unchanged it does open");
    }

    @Test
    void a_character_changed_in_the_column_is_noticed_even_in_its_spare_bits() {
        String text = SealedBox.seal(WORDS, DESK.sealing(), PLACE).text();
        for (char last : "ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            String changed = text.substring(0, text.length() - 1) + last;
            if (!changed.equals(text)) {
                assertThrows(NotOurs.class, () -> new SealedBox(changed).open(DESK.opening(), PLACE));
            }
        }
    }

    @Test
    void a_box_of_the_first_edition_opens_in_every_later_one() throws NotOurs, IOException {
        String box = Files.readString(Path.of("src/test/resources/sealing/first-edition.txt")).replace("\n", "");
        KeyPair writer = KeyPair.derivedFrom("sixteen letters, mixed with the site's secret".getBytes(StandardCharsets.UTF_8), "writer");
        assertEquals("Still readable", new SealedBox(box).open(writer.opening(), "row"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "2.AAAA", "1.AAAA", "no box at all", "1.====", "1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_box_opens_with_no_key(String text) {
        assertThrows(NotOurs.class, () -> new SealedBox(text).open(DESK.opening(), PLACE));
    }

    @Test
    void a_key_sealed_for_another_opens_what_it_opened() throws NotOurs {
        KeyPair keeper = KeyPair.fresh();
        SealedBox box = SealedBox.seal(DESK.opening(), keeper.sealing(), "desk-keys/3/9");
        assertEquals(DESK.opening(), box.openKey(keeper.opening(), "desk-keys/3/9"));
        assertThrows(NotOurs.class, () -> box.open(keeper.opening(), "desk-keys/3/9"), "a key is never read as words");
        assertThrows(NotOurs.class, () -> box.openKey(keeper.opening(), "desk-keys/3/10"));
    }
}
