package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks in the text are removed; what a script or an emoji needs is kept. */
class CleanTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a zero-width space goes", "pro\u200Bbation", "probation"),
                Arguments.of("a soft hyphen goes", "pro\u00ADbation", "probation"),
                Arguments.of("a byte-order mark goes", "\uFEFFprobation", "probation"),
                Arguments.of("hidden letters go", "a\uDB40\uDC41\uDB40\uDC42b", "ab"),
                Arguments.of("hidden bytes go", "a\uDB40\uDD01\uDB40\uDD02b", "ab"),
                Arguments.of("variation marks on letters go", "a\uFE0Fb\uFE01", "ab"),
                Arguments.of("a joiner between Latin letters goes", "a\u200Db\u200Cc", "abc"),
                Arguments.of("direction overrides go", "user \u202Egpj.exe\u202C", "user gpj.exe"),
                Arguments.of("isolates go", "\u2067x\u2069\u200E\u200F\u061C", "x"),
                Arguments.of("invisible operators go", "a\u2062b\u2063c\u2060d", "abcd"),
                Arguments.of("fillers go", "a\u3164b\u115Fc\uFFA0d", "abcd"),
                Arguments.of("control characters go", "a\u0000b\u0007c\u009Fd", "abcd"),
                Arguments.of("characters that are none go", "a\uFDD0b\uFFFEc\uD83F\uDFFEd", "abcd"),
                Arguments.of("odd spaces are spaces", "a\u00A0b\u2003c\u202Fd\u3000e\u2800f", "a b c d e f"),
                Arguments.of("line ends are one kind", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"),
                Arguments.of("spaces at line ends go", "a \nb\t\nc", "a\nb\nc"),
                Arguments.of("two spaces at a line end stay", "a     \nb", "a  \nb"),
                Arguments.of("empty lines around go", "\n\n  \na\n\n", "a"),
                Arguments.of("an indent stays", "    code", "    code"),
                Arguments.of("a lone surrogate is replaced", "a\uD83Db\uDE00c", "a\uFFFDb\uFFFDc"),
                Arguments.of("letters are composed", "w\u0302yn e\u0301", "\u0175yn \u00E9"),
                Arguments.of("composed across a hidden mark", "e\u200B\u0301", "\u00E9"),
                Arguments.of("a heap of marks is cut", "z" + "\u0310".repeat(30), "z" + "\u0310".repeat(5)),
                Arguments.of("Welsh is kept", "Mae'r t\u0177 yn \u0175yllt \u00E2\u2019r t\u00E2n", "Mae'r t\u0177 yn \u0175yllt \u00E2\u2019r t\u00E2n"),
                Arguments.of("Arabic is kept", "\u0643\u0644\u0645\u0627\u062A\u064F\u0646\u0627", "\u0643\u0644\u0645\u0627\u062A\u064F\u0646\u0627"),
                Arguments.of("a Persian non-joiner is kept", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"),
                Arguments.of("a Hindi joiner is kept", "\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937"),
                Arguments.of("a family is kept", "\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC69\u200D\uD83D\uDC67"),
                Arguments.of("a rainbow flag is kept", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08"),
                Arguments.of("the flag of Wales is kept",
                        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F",
                        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F"),
                Arguments.of("a flag of nowhere loses its letters",
                        "\uD83C\uDFF4\uDB40\uDC78\uDB40\uDC79\uDB40\uDC7F", "\uD83C\uDFF4"),
                Arguments.of("a keycap is kept", "1\uFE0F\u20E3", "1\uFE0F\u20E3"),
                Arguments.of("a heart keeps its colour", "\u2764\uFE0F", "\u2764\uFE0F"),
                Arguments.of("a trailing joiner on an emoji goes", "\uD83D\uDE00\u200D", "\uD83D\uDE00"),
                Arguments.of("two selectors on an emoji are one", "\u2764\uFE0F\uFE0F\uFE0E", "\u2764\uFE0F"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void what_cannot_be_seen_goes(String name, String typed, String cleaned) {
        assertEquals(cleaned, Clean.text(typed));
        assertEquals(cleaned, Clean.text(Clean.text(typed)));
        assertEquals(Clean.line(cleaned), Clean.line(typed));
    }

    @Test
    void counter_proof_composing_alone_keeps_the_marks() {
        assertNotEquals("probation", java.text.Normalizer.normalize("pro\u200Bbation", java.text.Normalizer.Form.NFC));
    }

    @Test
    void a_line_is_one_line() {
        assertEquals("A title on two lines", Clean.line("  A title\r\n on\u00A0\u200B  two\tlines "));
    }

    @Test
    void typed_curly_marks_are_stored_straight() {
        assertEquals("\"It's\" 'so'", assertInstanceOf(Gate.Accepted.class,
                Gate.comment("\u201CIt\u2019s\u201D \u2018so\u2019")).cleaned());
    }

    @Test
    void nothing_that_can_be_seen_is_empty() {
        for (String typed : new String[] {"", " \n\t", "\u200B\u00AD\uFEFF", "\u2800", "\u3164", "\uDB40\uDC41"}) {
            assertEquals(new Gate.Refused(Refusal.EMPTY, 0, 1), Gate.comment(typed));
        }
        assertInstanceOf(Gate.Accepted.class, Gate.comment("\uD83D\uDC4D"));
    }

    @Test
    void a_text_in_another_encoding_is_refused_and_a_stray_character_is_not() {
        assertEquals(Refusal.BAD_CHARACTERS,
                assertInstanceOf(Gate.Refused.class, Gate.comment("\uFFFDa\uFFFDb\uFFFDc")).kind());
        assertInstanceOf(Gate.Accepted.class, Gate.comment("It\uFFFDs pasted from an old page"));
    }

    @Test
    void a_comment_has_twenty_links_and_a_post_as_many_as_it_needs() {
        String twenty = "https://a.example/ ".repeat(20);
        assertInstanceOf(Gate.Accepted.class, Gate.comment(twenty));
        assertEquals(new Gate.Refused(Refusal.TOO_MANY_LINKS, 21, 20), Gate.comment(twenty + "[one](http://b.example)"));
        assertInstanceOf(Gate.Accepted.class, Gate.post("https://a.example/ ".repeat(200)));
    }

    @Test
    void the_longest_comment_is_counted_in_characters_people_see() {
        assertInstanceOf(Gate.Accepted.class, Gate.comment("\uD83D\uDE00".repeat(20_000)));
        assertEquals(new Gate.Refused(Refusal.TOO_LONG, 20_001, 20_000), Gate.comment("a".repeat(20_001)));
        assertEquals(new Gate.Refused(Refusal.TOO_LONG, 200_001, 200_000), Gate.post("a".repeat(200_001)));
    }

    @Test
    void what_is_taken_for_plain_is_composed_as_it_is_whatever_stands_beside_it() {
        List<String> plain = IntStream.range(0, 0x10000).mapToObj(c -> String.valueOf((char) c)).filter(Invisible::isPlain).toList();
        assertTrue(plain.size() > 250, "there are " + plain.size());
        for (String one : plain) {
            for (String next : plain) {
                assertTrue(Normalizer.isNormalized(one + next, Normalizer.Form.NFC), one + next);
            }
        }
        assertFalse(Invisible.isPlain("e\u0301"), "a letter and its accent are not");
        assertEquals("\u00E9", Clean.visible("e\u0301"));
    }
}
