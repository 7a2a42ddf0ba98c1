package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people paste from a word processor or a web page reads as it did there. */
class PastedTest {
    private static final String LONG = "We were told on a Monday that the hostel would take nobody after Friday, and by"
            + " Wednesday it took nobody, and nobody had written that down anywhere.";

    private static String words(String typed) {
        return Pasted.read(typed).words();
    }

    @Test
    void bullets_of_every_kind_become_a_list() {
        assertEquals("Three things:\n\n- the cells\n- the van\n- the list", words("Three things:\n•\tthe cells\n·\u00A0the van\n▪ the list"));
        assertEquals("- one\n- two", words("–\tone\n– two"));
        assertEquals("- one\n- two", words("o\tone\no\ttwo"));
        assertEquals("- one\n- two", words("\uF0B7\tone\r\n\uF0B7\ttwo"));
        assertEquals("- one\n\n- two", words("– one\n\n– two"));
    }

    @Test
    void a_list_inside_a_list_stays_inside() {
        assertEquals("- the cells\n  - no bedding\n  - no calls\n- the van", words("•\tthe cells\no\tno bedding\no\tno calls\n•\tthe van"));
    }

    @Test
    void numbers_and_letters_become_a_numbered_list() {
        assertEquals("1. first\n2. second", words("1)first\n2) second"));
        assertEquals("1. first\n2. second", words("(1) first\n(2)\tsecond"));
        assertEquals("1. first\n2. second\n3. third", words("(a) first\n(b) second\n(c) third"));
        assertEquals("1. first\n\n2. second", words("(i) first\n\n(ii) second"));
        assertEquals("1. first\n2. second", words("1.\tfirst\n2.\tsecond"));
    }

    @Test
    void what_only_looks_like_a_list_stays_text() {
        for (String text : List.of("– and then he left", "(a) is not enough without (b)", "o dear", "(2016) was worse",
                "— Jane, 3 May 2016, the paper", "1.5 posts were cut", "a·b")) {
            assertEquals(text, words(text));
        }
    }

    @Test
    void lines_that_nobody_broke_by_hand_are_paragraphs() {
        assertEquals(LONG + "\n\n" + LONG + "\n\nThat was all.", words(LONG + "\r\n" + LONG + "\r\nThat was all."));
        String byHand = "A line broken\nby hand, as in\na letter.";
        assertEquals(byHand, words(byHand));
    }

    @Test
    void words_after_a_list_are_no_part_of_it() {
        assertEquals("- one\n- two\n\nAnd then nothing.", words("• one\n• two\nAnd then nothing."));
        String wrapped = "- one that somebody broke by hand because it was so long\n  and went on";
        assertEquals(wrapped, words(wrapped));
    }

    @Test
    void a_paragraph_that_is_set_in_is_no_code() {
        assertEquals("It began.\n\nThen this.", words("It began.\n\n\tThen this."));
        assertEquals("It began.\n\nThen this.", words("It began.\n\n\u00A0\u00A0\u00A0\u00A0\u00A0Then this."));
        String nested = "- one\n    - two\n\n    still two";
        assertEquals(nested, words(nested));
        String fenced = "```\n    as typed\n```";
        assertEquals(fenced, words(fenced));
    }

    @Test
    void odd_spaces_and_what_cannot_be_seen_are_cleaned() {
        assertEquals("Nobody came.", words("Nobody\u00A0ca\u200Bme.\u00AD"));
    }

    @Test
    void markdown_stays_as_it_is_and_cleaning_twice_changes_nothing() {
        String typed = "# What we saw\n\n" + LONG + "\n\n> They said\n> nothing.\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n**Really.**";
        assertEquals(typed, words(typed));
        String pasted = words("• one\n• two\n" + LONG + "\n(a) x\n(b) y");
        assertEquals(pasted, words(pasted));
    }

    @Test
    void a_short_line_that_stands_alone_is_offered_as_a_heading_and_made_one_only_when_chosen() {
        Pasted pasted = Pasted.read("What happened in court\n" + LONG + "\n\nIt was late.\n\nThe van\n\n" + LONG + "\n\nSigned off");
        assertEquals(List.of("What happened in court", "The van"), pasted.headings());
        assertTrue(pasted.words().startsWith("What happened in court\n\nWe were told"));
        String headed = pasted.headed(List.of("The van", "It was late."));
        assertTrue(headed.contains("\n\n## The van\n\n"));
        assertTrue(headed.startsWith("What happened in court\n"));
        assertTrue(headed.contains("\n\nIt was late.\n\n"));
    }

    @Test
    void a_thousand_headings_and_long_texts_are_read_in_time() {
        assertEquals(Pasted.MOST_HEADINGS, Pasted.read(thousand("Part %d\n\nSome words of it here.\n\n")).headings().size());
        for (String text : List.of("(a) \n\n".repeat(10_000), "– x\n".repeat(15_000), "\t\n".repeat(30_000), "• ".repeat(30_000),
                "(".repeat(60_000), "#".repeat(60_000), "x\n".repeat(30_000), thousand("(a) %d\n\n"))) {
            assertTimeout(Duration.ofSeconds(2), () -> Pasted.read(text));
        }
    }

    private static String thousand(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append(line.formatted(i));
        }
        return text.toString();
    }
}
