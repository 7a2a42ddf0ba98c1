package org.candour.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.words.Gate;
import org.candour.words.Refusal;
import org.junit.jupiter.api.Test;

/** What a keeper types, and the rules it makes. */
class DraftingTest {
    private static final String REASONS = "It could identify someone\nIt is advertising | Send it without the link.";

    private static Draft draft(String held, String reasons) {
        return new Draft(held, "bloody", reasons, "", "", "", "");
    }

    private static Rules rules(Draft draft) {
        return ((Drafting.Good) Drafting.read(draft)).rules();
    }

    private static List<String> flaws(Draft draft) {
        return ((Drafting.Flawed) Drafting.read(draft)).flaws().stream().map(flaw -> flaw.field() + " " + flaw.kind() + " " + flaw.line()).toList();
    }

    @Test
    void words_that_hold_are_whole_words_in_any_case_each_told_once_with_its_reason() {
        Rules rules = rules(draft("tag number | staff can be told by it\nOperation Heron", REASONS));
        assertEquals(List.of(new Rules.Held("Tag Number", "staff can be told by it"), new Rules.Held("operation heron", "")),
                rules.held("Tag Number 5, he said, and that tag number was read out in operation heron."));
        assertEquals(List.of(), rules.held("The stag numbers and tags are not it."));
    }

    @Test
    void swearing_is_a_level_and_nothing_else() {
        Rules rules = rules(draft("", REASONS));
        assertEquals(Rules.Swearing.NONE, rules.swearing("Nobody asked us."));
        assertEquals(Rules.Swearing.SOME, rules.swearing("Nobody bloody asked us."));
        assertEquals(Rules.Swearing.MUCH, rules.swearing("Bloody this, bloody that, and the bloody printer."));
    }

    @Test
    void the_first_reason_is_the_preset_and_a_writer_reads_what_stands_behind_the_bar() {
        Rules rules = rules(draft("", REASONS));
        assertEquals(List.of("It could identify someone", "It is advertising"), rules.reasons());
        assertEquals(Optional.of("Send it without the link."), rules.letter("It is advertising"));
        assertEquals(Optional.empty(), rules.letter("It could identify someone"));
    }

    @Test
    void an_answer_is_right_however_it_is_spelt_and_a_question_needs_one() {
        Draft asks = new Draft("", "", REASONS, "3", "2000", "What does the S in PSR stand for?", "sentence\nSentence report");
        Rules rules = rules(asks);
        assertTrue(rules.answered(" SENTENCE. ") && rules.answered("sentence-report"));
        assertFalse(rules.answered("") || rules.answered("probation"));
        assertTrue(rules(draft("", REASONS)).answered(""), "where nothing is asked every answer is right");
        assertEquals(new Gate.Refused(Refusal.TOO_LONG, 2_001, 2_000), rules.comment("a".repeat(2_001)));
        assertEquals(new Gate.Refused(Refusal.TOO_MANY_LINKS, 4, 3), rules.comment("[a](http://a.example) ".repeat(4)));
        assertEquals(List.of("ANSWERS NO_ANSWER 0"), flaws(new Draft("", "", REASONS, "", "", "Who?", "\n ")));
    }

    @Test
    void everything_that_is_wrong_is_said_with_its_line() {
        String many = IntStream.rangeClosed(1, Drafting.MOST + 1).mapToObj(i -> "word" + i).collect(Collectors.joining("\n"));
        assertEquals(List.of("HELD_WORDS NO_WORD 1", "HELD_WORDS TWICE 4", "REASONS NONE 0"), flaws(draft("| why\n\nheron\nHERON", " ")));
        assertEquals(List.of("HELD_WORDS TOO_MANY " + (Drafting.MOST + 1)), flaws(draft(many, REASONS)));
        assertEquals(List.of("HELD_WORDS TOO_LONG 1", "REASONS TOO_LONG 1"), flaws(draft("x".repeat(81), "x".repeat(201))));
        assertEquals(List.of("SWEARING TWICE 2"), flaws(new Draft("", "damn\nDamn", REASONS, "", "", "", "")));
        assertEquals(List.of("MOST_LINKS NO_NUMBER 0", "MOST_CHARACTERS NO_NUMBER 500"),
                flaws(new Draft("", "", REASONS, "21", "499", "", "")));
    }

    @Test
    void a_text_is_as_long_as_the_store_holds_and_no_longer() {
        String entry = "word | " + "y".repeat(993);
        String most = IntStream.range(0, 100).mapToObj(i -> entry.replace("word", "w" + (1_00 + i))).collect(Collectors.joining("\n"));
        String full = most.substring(0, Drafting.LONGEST_TEXT - 1 - "\nlast".length()) + "\nlast";
        assertTrue(full.length() < Drafting.LONGEST_TEXT);
        assertEquals("last", rules(draft("", full)).reasons().get(100));
        assertEquals(List.of("REASONS TOO_MUCH 0", "REASONS NONE 0").get(0), flaws(draft("", full + "xxx")).get(0));
    }

    @Test
    void what_is_wrong_is_left_out_of_the_rules_and_the_rest_stands() {
        Rules rest = Drafting.read(new Draft("heron", "bloody", "It names a person\nit names a person\n" + "x".repeat(201), "many", "2000", "Who?", "")).rules();
        assertEquals(List.of("It names a person"), rest.reasons());
        assertEquals(1, rest.held("A heron.").size());
        assertTrue(rest.answered(""), "a question without an answer is not asked");
    }

    @Test
    void the_preset_is_the_reason_where_none_was_chosen_and_another_than_the_keepers_is_none() {
        Rules rules = rules(draft("", REASONS));
        assertEquals(Optional.of("It could identify someone"), rules.reason(" "));
        assertEquals(Optional.of("It is advertising"), rules.reason("It is advertising"));
        assertEquals(Optional.empty(), rules.reason("because"));
    }
}
