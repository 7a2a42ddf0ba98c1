package org.candour.words.concerns;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.words.Concerns;
import org.candour.words.KnownNames;
import org.candour.words.concerns.measured.Passages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text as long as a guest post may be is looked through in bounded time, whatever is in it. Processor time is measured. */
class HostileWordsTest {
    private static final int LONGEST = 60_000;
    private static final long MOST_MS = 1_000;
    private static final Concerns FINDERS = new Concerns(lists());

    /** Lists whose entries share their beginnings, as hostile as a keeper could make them. */
    private static KnownNames lists() {
        KnownNames known = new KnownNames();
        List<String> entries = IntStream.range(0, KnownNames.MOST).mapToObj(i -> "a ".repeat(30) + i).toList();
        known.leaveAlone(entries);
        known.pointOut(entries);
        return known;
    }

    @BeforeAll
    static void warm_up() {
        for (int i = 0; i < 5; i++) {
            Passages.tuned().forEach(passage -> FINDERS.in(passage.words()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a", "a ", "A ", "a.", "a@", "a@b.", "a-", "a'", "0", "0 ", "07", "1/", "12/3", "2004/0123456", "07700 900123 ", "+44 (0) ", "(0", "SW1A ", "SW1A 1AA ",
        "AB 12 ", "943 ", "A1234", "ref ", "ref: a/", "case number ", "our our ref ref ", "URN:", "CRN ", "Mr ", "Mr. ", "Mr Mr. Dr PC ", "John ", "John van de der ", "J. ",
        "J.J.", "Smith, ", "Smith, John ", "John Smith ", "Dave, our ", "my manager ", "Mark May ", "HMP ", "HMP Guys ", "Stoke ", "Leeds ", "Crown Court ", "Leeds Crown Court ",
        "on 1 May ", "1/1/2016 ", "on Monday ", "yesterday ", "1 May in Leeds ", "Leeds 1 May ", "from 1 May ", "aged 20 ", "20 years old ", "aged 20 murder ", "murder aged 20, ", "governor at ",
        "SPO in Leeds ", "the Leeds SPO ", "every governor ", "https://", "https://a?utm_", "https://a.example/?utm_source=1&", "www.", "From: ", "From: a\n", "From: a\nSent: b\nTo: c\n",
        "OFFICIAL", "OFFICIAL ", "OFFICIAL-SENSITIVE\n", "Page 1 of ", "Page 1 of 2\n", "   Page", "Version 1.", "Version 1.2\n", "On wrote:\n", "on a", "-", "- ", "'", "'A", "'Aa ",
        ". 'A", "\n", "\n\n", " \n", "> ", ">\n", "> a\n", "> a\n> — b\n\n", "> a\n> — b\n", "—", "|", "| a ", "|\n", "*", "*_", "#", "{{", "\t", "\u00E9", "\u00E9 ", "\uD83D\uDE00", "\u0301", "\u4E00",
        "Regards,\nA", "Regards, ", "a.A", "A.a ", "a!", "a? ", "Mac-", "O'O'", "Smith-Jones-", "&", "a&b", "Two Words And More Words In Capitals "
    })
    void hostile_text_is_looked_through_in_bounded_time(String shape) {
        String words = shape.repeat(LONGEST / shape.length());
        long before = spent();
        assertTrue(FINDERS.in(words).size() <= Concerns.MOST);
        long millis = (spent() - before) / 1_000_000;
        assertTrue(millis < MOST_MS, shape + " took " + millis + " ms of processor time");
    }

    @Test
    void a_long_honest_text_is_looked_through_in_bounded_time() {
        String all = String.join("\n\n", Passages.tuned().stream().map(passage -> passage.words()).toList());
        String words = (all + "\n\n").repeat(LONGEST / all.length() + 1).substring(0, LONGEST);
        long before = spent();
        assertTrue(FINDERS.in(words).size() == Concerns.MOST);
        assertTrue((spent() - before) / 1_000_000 < MOST_MS);
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
