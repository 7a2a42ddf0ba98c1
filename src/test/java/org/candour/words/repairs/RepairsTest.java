package org.candour.words.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.words.repairs.Repair.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered to be mended in a text, and what is left alone. */
class RepairsTest {
    private static String mended(Kind kind, String words) {
        return Repairs.mended(words, Repairs.in(words, kind));
    }

    private static final String SAID = "It\u2019s na\u00EFve: \u00A340 for a caf\u00E9 lunch \u2014 \u201Cfine\u201D, said Si\u00E2n\u2026 \u20AC5 more.";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "IBM437", "IBM850", "x-MacRoman"})
    void words_read_in_the_wrong_encoding_are_offered_as_they_were_written(String readAs) {
        String spoiled = new String(SAID.getBytes(StandardCharsets.UTF_8), Charset.forName(readAs));
        if (readAs.equals("windows-1252")) {
            // Five bytes are no letter there: what was left of them is the byte itself.
            spoiled = spoiled.replace("\u201C\uFFFD", "\u201C\u009D").replace('\uFFFD', '\u009D');
        }
        assertTrue(!spoiled.equals(SAID));
        assertEquals(SAID, mended(Kind.MOJIBAKE, spoiled));
    }

    @Test
    void what_was_spoiled_twice_is_mended_twice() {
        Charset windows = Charset.forName("windows-1252");
        String once = new String("na\u00EFve, caf\u00E9".getBytes(StandardCharsets.UTF_8), windows);
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), windows);
        assertEquals("na\u00EFve, caf\u00E9", mended(Kind.MOJIBAKE, twice));
        assertEquals("na\u00EFve", mended(Kind.MOJIBAKE, "na\u251C\u00BBve".replace("\u251C\u00BB", "\u251C\u00BB")));
    }

    @Test
    void words_of_many_languages_are_no_mojibake() {
        for (String words : List.of(SAID, "Y Gwasanaeth Prawf: rh\u0175y\u0175 rhywun \u0175yneb", "Stra\u00DFe, \u00C5ngstr\u00F6m, \u0141\u00F3d\u017A, \u00C9\u00C8\u00CA",
                "\u041C\u044B \u0443\u0441\u0442\u0430\u043B\u0438", "\u6211\u4EEC\u7D2F\u4E86", "\uD83D\uDE21\uD83D\uDE21 \u2014 \u2018quite\u2019", "\u00AB\u00A0Bien s\u00FBr\u00A0\u00BB")) {
            assertEquals(List.of(), Repairs.in(words, Kind.MOJIBAKE), words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ReplyDeleteI agree with every word.|I agree with every word.",
        "ReplyDeletei agree|i agree",
        "DeleteThey will never listen.|They will never listen.",
        "Reply\\n\\nThey will never listen.|They will never listen.",
        "They will never listen.Reply|They will never listen.",
        "They will never listen.ReplyDelete|They will never listen.",
        "They will never listen. ReplyDelete|They will never listen.",
        "They will never listen\\nReply\\nDelete|They will never listen",
        "They will never listen\\\\\\nReply Delete|They will never listen",
        "They will never listen.\\n\\nReplies\\n|They will never listen."})
    void the_words_of_buttons_are_offered_to_be_taken_off(String said, String meant) {
        assertEquals(meant, mended(Kind.GLUED_BUTTONS, said.replace("\\n", "\n").replace("\\\\", "\\")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reply to 17:42: no.", "Deleted comments are not answered.", "I wait for a Reply", "Delete this, please", "replying late, sorry. No reply",
        "They told us to Delete", "Replies were few and far between, as always.", "Reply"})
    void speech_about_replies_is_left_alone(String said) {
        assertEquals(said, mended(Kind.GLUED_BUTTONS, said));
    }

    private static final String PARAGRAPH = "There were eleven of us when I came and there are five now, and every one of the five has the cases of two others, which "
            + "nobody upstairs has noticed because the spreadsheet still has eleven rows in it.";

    @Test
    void a_short_line_above_a_paragraph_is_offered_as_a_heading() {
        assertEquals("## What happened next\n\n" + PARAGRAPH, mended(Kind.PLAIN_HEADING, "What happened next\n\n" + PARAGRAPH));
        assertEquals("## What now?\n\n" + PARAGRAPH, mended(Kind.PLAIN_HEADING, "**What now?**\n\n" + PARAGRAPH));
        assertEquals(PARAGRAPH + "\n\n## THE FIGURES\n\n" + PARAGRAPH + "\n", mended(Kind.PLAIN_HEADING, PARAGRAPH + "\n\nTHE FIGURES\n\n" + PARAGRAPH + "\n"));
        assertEquals(Set.of(Kind.PLAIN_HEADING), Repairs.kinds("What happened next\n\n" + PARAGRAPH, true));
        assertEquals(Set.of(), Repairs.kinds("What happened next\n\n" + PARAGRAPH, false), "comments have no headings");
    }

    @Test
    void sentences_lists_quotations_and_short_answers_are_no_headings() {
        for (String words : List.of("This is a sentence.\n\n" + PARAGRAPH, "- a point\n\n" + PARAGRAPH, "> quoted\n\n" + PARAGRAPH, "## Already one\n\n" + PARAGRAPH,
                "A name\n\nA short line", "one of small letters\n\n" + PARAGRAPH, "See [this](/2016/09/a)\n\n" + PARAGRAPH, "Heading of two\nlines\n\n" + PARAGRAPH,
                "A quotation follows\n\n> " + PARAGRAPH, "At the end\n")) {
            assertEquals(List.of(), Repairs.in(words, Kind.PLAIN_HEADING), words);
        }
    }

    @Test
    void a_text_of_any_length_and_shape_is_looked_through() {
        for (String line : List.of("a line of a list that goes on\n", "\n", "Reply\n", "17:42 ", "na\u00C3\u00AFve", "> 17:42\n", "> 17:42 ", "[17:42](x) ", "\u00E2", "\u6211", "**", "Heading\n\n", "Reply Delete \\\n", "['\u2018")) {
            String words = line.repeat(200_000 / line.length());
            assertTimeout(Duration.ofSeconds(10), () -> {
                Repairs.kinds(words, true);
                Repairs.kinds(words, false);
                assertTrue(ClockTimes.in(words).size() <= 100);
            });
        }
    }

    @Test
    void signs_that_cannot_be_seen_are_not_brought_back() {
        Charset windows = Charset.forName("windows-1252");
        for (String unseen : List.of("\u202E", "\u2028", "\u00AD", "\u2066")) {
            String spoiled = new String(unseen.getBytes(StandardCharsets.UTF_8), windows);
            assertEquals(List.of(), Repairs.in("a" + spoiled + "b", Kind.MOJIBAKE));
        }
        assertEquals("\u00A3 40", mended(Kind.MOJIBAKE, "\u00C2\u00A3\u00C2\u00A040"));
    }

    private static String seen(String words) {
        return ClockTimes.in(words).stream().map(time -> time.phrase() + time.minutes() + (time.yesterday() ? "y" : "")).toList().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "17:42 yesterday said it all.|[17:42 yesterday[1062]y]",
        "1127 - no, they were not.|[1127[687, 1407]]",
        "11 27 I agree|[11 27[687, 1407]]",
        "19:08's point is a good one|[19:08[1148]]",
        "I am with 19:08\u2019s union rep|[19:08[1148]]",
        "@ 0915 thank you|[0915[555]]",
        "As 9:05 pm says|[9:05 pm[1265]]",
        "As 5:42 says|[5:42[342, 1062]]",
        "to 1742 and 18:03: well said|[1742[1062], 18:03[1083]]",
        "yesterday at 17:42 somebody asked|[17:42[1062]y]",
        "17.42 has it right|[17.42[1062]]",
        "(17:42) yes|[17:42[1062]]"})
    void a_clock_time_is_seen_as_people_wrote_it(String words, String times) {
        assertEquals(times, seen(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It cost \u00A317.42 each", "In 1984 we had desks", "1984 was a good year", "a ratio of 3.45 or 12.5%", "http://x.example/a/17:42", "[17:42](/2016/09/a/3)",
        "> 17:42 said so", "call 0207 946 0000", "on 11/12/2013", "section 10:99", "25:10 is no time", "from 9-5 or 10-12", "chapter 12:15:03"})
    void other_numbers_are_no_clock_times(String words) {
        assertEquals("[]", seen(words));
    }

    @Test
    void the_same_time_twice_is_told_apart() {
        List<ClockTime> times = ClockTimes.in("17:42 is wrong.\n\nAgain, 17:42 is wrong.");
        assertEquals(List.of(0, 1), times.stream().map(ClockTime::occurrence).toList());
        assertEquals(24, times.get(1).start());
    }

    @Test
    void a_name_at_the_end_of_a_paragraphlast_paragraph_is_found_as_a_sign_off_too() {
        String paragraph = (PARAGRAPH + " ").repeat(6).strip();
        assertEquals(Optional.of("Getafix"), Repairs.signOff(paragraph + " 'Getafix"));
        assertEquals(Optional.of("Getafix"), Repairs.signOff(paragraph + "\n\n'Getafix"));
        assertEquals(Optional.empty(), Repairs.signOff(paragraph));
    }

    @Test
    void buttons_and_times_are_found_wherever_they_can_stand() {
        assertEquals("I think so.", mended(Kind.GLUED_BUTTONS, " \t\nReply\nI think so."));
        assertEquals("I think so.", mended(Kind.GLUED_BUTTONS, "I think so.\n\n Replies \n\nReply\nDelete \n"));
        assertEquals("I think so.", mended(Kind.GLUED_BUTTONS, "ReplyDeleteI think so.DeleteReply"));
        assertEquals(List.of("17:42", "0930", "09.15"), ClockTimes.in("17:42 and 12 others.\n0930 - yes, at 1234567, to 09.15x, at 09.15 no, 18:4.").stream().map(ClockTime::phrase).toList());
    }

    @Test
    void a_name_below_the_words_is_offered_as_a_pen_name() {
        assertEquals(Optional.of("Getafix"), Repairs.signOff("They will never listen.\n\n'Getafix"));
        assertEquals(Optional.of("Getafix"), Repairs.signOff("They will never listen. 'Getafix"));
        assertEquals(Optional.of("Getafix"), Repairs.signOff(PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n'Getafix"), "however long they are");
        assertEquals(Optional.empty(), Repairs.signOff("They will never listen.\n\nAnonymous"));
        assertEquals(Optional.empty(), Repairs.signOff("They will never listen."));
        assertEquals(Set.of(Kind.SIGN_OFF), Repairs.kinds("They will never listen.\n\n'Getafix", false));
    }
}
