package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.candour.words.Concern;
import org.candour.words.concerns.measured.Passages;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Anybody who runs the site can measure its finders, without a store and without a port. */
class FinderRatesTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CommandLine line = new CommandLine(new Commands(new PrintStream(bytes, true, StandardCharsets.UTF_8)));

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void both_sets_are_printed_with_a_row_for_each_kind() {
        assertEquals(0, line.execute("concerns", "--measure"));
        for (Concern.Kind kind : Concern.Kind.values()) {
            String row = "(?m)^" + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " +[0-9]+ +[0-9]+ +[0-9]+ +[0-9]+ +[0-9.]+ % +[0-9.]+ %$";
            assertEquals(3, printed().split(row, -1).length, row);
        }
        assertTrue(printed().contains("In " + Passages.tuned().size() + " passages"), printed());
        assertTrue(printed().contains("In " + Passages.heldOut().size() + " passages"), printed());
        assertTrue(printed().contains("clean text"), printed());
    }

    @Test
    void no_phrase_of_the_held_out_set_is_ever_printed() {
        assertEquals(0, line.execute("concerns", "--measure", "--phrases"));
        assertFalse(Passages.heldOut().stream().flatMap(passage -> passage.labelled().stream())
                .anyMatch(concern -> concern.phrase().length() > 8 && printed().contains(": " + concern.phrase())));
    }

    @Test
    void without_a_word_of_what_to_do_it_says_how_it_is_used() {
        assertEquals(2, line.execute("concerns"));
        assertEquals("", printed());
    }
}
