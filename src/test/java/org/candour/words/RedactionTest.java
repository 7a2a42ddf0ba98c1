package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A name is taken out wherever it stands, and nothing of it is left. */
class RedactionTest {
    @Test
    void a_passage_goes_wherever_it_stands() {
        assertEquals("[…] said so. Ask […].", new Redaction(List.of("Jo Fenwick"), "[…]").apply("Jo Fenwick said so. Ask Jo Fenwick."));
    }

    @Test
    void of_two_passages_the_longer_goes_first_and_leaves_no_rest() {
        assertEquals("[…] and […]", new Redaction(List.of("Jo", "Jo Fenwick"), "[…]").apply("Jo Fenwick and Jo"));
    }

    @Test
    void what_stands_instead_is_not_looked_at_again() {
        assertEquals("[name removed]", new Redaction(List.of("Ann", "name"), "[name removed]").apply("Ann"));
        assertEquals("$1 \\", new Redaction(List.of("Ann"), "$1 \\").apply("Ann"));
    }

    @Test
    void curly_quotation_marks_find_the_straight_ones_that_were_typed() {
        assertEquals("[…] know.", new Redaction(List.of("I don’t"), "[…]").apply("I don't know."));
        assertEquals(Optional.empty(), new Redaction(List.of("I don’t"), "[…]").missing(List.of("I don't know.")));
    }

    @Test
    void a_passage_that_stands_nowhere_is_named() {
        assertEquals(Optional.of("Fenwyck"), new Redaction(List.of("Fenwick", "Fenwyck"), "[…]").missing(List.of("Fenwick")));
    }

    @Test
    void a_field_holds_one_passage_of_several_lines_or_several_of_one() {
        assertEquals(List.of("Jo\nFenwick"), Redaction.read(List.of("Jo\r\nFenwick"), "Ask Jo\nFenwick."));
        assertEquals(List.of("Jo", "Fenwick"), Redaction.read(List.of("Jo\r\n\r\nFenwick"), "Fenwick, that is Jo."));
    }
}
