package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.words.Difference.Kind;
import org.candour.words.Difference.Segment;
import org.junit.jupiter.api.Test;

/** What a keeper changed in somebody's words can be seen word by word. */
class DifferenceTest {

    @Test
    void one_changed_word_is_the_only_one_marked() {
        assertEquals(List.of(new Segment(Kind.SAME, "We were "), new Segment(Kind.TAKEN, "eleven"), new Segment(Kind.ADDED, "five"),
                new Segment(Kind.SAME, " on the wing.")), Difference.between("We were eleven on the wing.", "We were five on the wing.").segments());
    }

    @Test
    void the_same_text_has_no_difference() {
        assertFalse(Difference.between("Nobody left angry.\n\nThey left tired.", "Nobody left angry.\n\nThey left tired.").any());
        assertFalse(Difference.between("", "").any());
        assertTrue(Difference.between("", "Something.").any());
    }

    @Test
    void both_texts_can_be_read_out_of_the_one() {
        List<String> texts = List.of("", "One.", "One.\n\nTwo lines,\nreally.\n\nThree.", "One!\n\nThree.\n\nFour 😀 words…", "\n\n",
                "Caffè — \u05e9\u05dc\u05d5\u05dd.\n\nOne.");
        for (String before : texts) {
            for (String after : texts) {
                Difference difference = Difference.between(before, after);
                assertEquals(before, without(difference, Kind.ADDED));
                assertEquals(after, without(difference, Kind.TAKEN));
            }
        }
    }

    private static String without(Difference difference, Kind kind) {
        return difference.segments().stream().filter(segment -> segment.kind() != kind).map(Segment::words).collect(Collectors.joining());
    }

    @Test
    void a_page_shows_what_went_and_what_came_paragraph_by_paragraph() {
        assertEquals(List.of(
                List.of(new Segment(Kind.SAME, "It "), new Segment(Kind.TAKEN, "was"), new Segment(Kind.ADDED, "is"), new Segment(Kind.SAME, " so.")),
                List.of(new Segment(Kind.ADDED, "New"))),
                Difference.between("It was so.", "It is so.\n\nNew").paragraphs());
    }

    @Test
    void a_sentence_that_was_written_anew_stands_whole_before_and_after() {
        assertEquals(List.of(new Segment(Kind.TAKEN, "The hostel was quiet"), new Segment(Kind.ADDED, "On most nights nobody rang"),
                new Segment(Kind.SAME, " after ten.")),
                Difference.between("The hostel was quiet after ten.", "On most nights nobody rang after ten.").segments());
    }

    @Test
    void two_long_texts_that_have_nothing_in_common_are_compared_in_bounded_time() {
        String one = IntStream.range(0, 30_000).mapToObj(i -> "a" + i + (i % 9 == 0 ? "\n" : " ")).collect(Collectors.joining());
        String other = IntStream.range(0, 30_000).mapToObj(i -> "b" + i + (i % 7 == 0 ? "\n" : " ")).collect(Collectors.joining());
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(one, without(Difference.between(one, other), Kind.ADDED)));
    }
}
