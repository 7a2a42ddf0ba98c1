package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.words.tree.Parsing;
import org.candour.words.tree.Unsanitised;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is answered in bounded time: accepted and rendered, or refused with a count. Processor time is measured. */
class PathologicalTextTest {
    private static final Concerns FINDERS = new Concerns(new KnownNames());
    private static final Markdown MARKDOWN = new Markdown();

    @BeforeAll
    static void warm_up() {
        for (int i = 0; i < 60; i++) {
            render("A *first* **comment** with [a link](https://gov.uk/a.pdf) and #12\n\n> quoted\n> — Someone\n\n- one\n- two " + i);
        }
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("2,000 dashes", "-".repeat(2_000)),
                Arguments.of("2,000 dashes with spaces", "- ".repeat(2_000) + "x"),
                Arguments.of("1,000 nested quotes", "> ".repeat(1_000) + "x"),
                Arguments.of("nested quotes on lines of their own",
                        IntStream.range(0, 150).mapToObj(i -> ">".repeat(i) + " x\n").reduce("", String::concat)),
                Arguments.of("3,000 underscores", "_".repeat(3_000)),
                Arguments.of("3,000 underscores in words", "a " + "_".repeat(3_000) + " b"),
                Arguments.of("emphasis in emphasis", "*a **a ".repeat(2_800)),
                Arguments.of("links that never end", "[a](b".repeat(4_000)),
                Arguments.of("pictures that never end", "![[]()".repeat(3_300)),
                Arguments.of("backtick runs of every length",
                        IntStream.range(1, 190).mapToObj(i -> "e" + "`".repeat(i)).reduce("", String::concat)),
                Arguments.of("declarations that never end", "<!A ".repeat(5_000)),
                Arguments.of("processing instructions that never end", "<?".repeat(10_000)),
                Arguments.of("open comments", "<!--".repeat(5_000)),
                Arguments.of("link definitions", IntStream.range(0, 1_300).mapToObj(i -> "[r" + i + "]: u" + i + "\n")
                        .reduce("", String::concat)),
                Arguments.of("one long definition used often", "[a]: /" + "u".repeat(9_000) + "\n\n" + "[a] ".repeat(2_000)),
                Arguments.of("the same in blocks", "[a]: /" + "u".repeat(9_000) + "\n\n" + "[a]\n\n".repeat(1_600)),
                Arguments.of("a table filled up", "|a".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n" + "|b\n".repeat(2_000)),
                Arguments.of("lists in lists", IntStream.range(0, 140).mapToObj(i -> " ".repeat(2 * i) + "- x\n")
                        .reduce("", String::concat).substring(0, 19_000)),
                Arguments.of("addresses", "www.".repeat(5_000)),
                Arguments.of("mail addresses", "a@".repeat(9_000)),
                Arguments.of("a colon and slashes", "http://".repeat(2_800)),
                Arguments.of("backslashes", "\\".repeat(20_000)),
                Arguments.of("brackets", "[".repeat(20_000)),
                Arguments.of("spaces", "x" + " ".repeat(19_000) + "x"),
                Arguments.of("entities", "&".repeat(20_000)),
                Arguments.of("single quotation marks", "'a ".repeat(6_600)),
                Arguments.of("digits", "0".repeat(20_000)),
                Arguments.of("telephone-like", "+44 (0) ".repeat(2_500)),
                Arguments.of("citations", "#1 >>2 ".repeat(2_800)),
                Arguments.of("marks on one letter", "a" + "\u0301".repeat(19_000)),
                Arguments.of("joiners", "\u200D".repeat(19_000) + "x"),
                Arguments.of("60,000 four-byte characters", "\uD83D\uDE00".repeat(60_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void a_comment_is_answered_within_a_quarter_second(String name, String typed) {
        long before = spent();
        render(typed);
        long millis = (spent() - before) / 1_000_000;
        assertTrue(millis < 250, name + " took " + millis + " ms of processor time");
    }

    @Test
    void counter_proof_a_text_over_the_limits_that_is_parsed_all_the_same_overflows() {
        String text = "> ".repeat(100_000) + "x";
        assertTrue(Parsing.comments(true, Unsanitised::tree).tree(text).isEmpty());
    }

    @Test
    void a_runaway_parse_ends_by_itself_and_the_next_text_is_rendered() {
        Parsing parsing = Parsing.comments();
        String slow = "[a](b".repeat(60_000);
        for (int i = 0; i < 4; i++) {
            parsing.tree(slow);
        }
        assertTrue(parsing.tree("an *honest* text").isPresent());
    }

    @Test
    void text_over_the_limits_is_refused_with_the_count() {
        assertEquals(new Gate.Refused(Refusal.TOO_LONG, 60_000, 20_000), Gate.comment("\uD83D\uDE00".repeat(60_000)));
        assertEquals(Refusal.TOO_DEEP, refusal("> ".repeat(40) + "x"));
        assertEquals(Refusal.TOO_DEEP, refusal("- ".repeat(40) + "x"));
        assertEquals(Refusal.TOO_MANY_MARKS, refusal("*a **a ".repeat(2_000)));
        assertEquals(Refusal.TOO_MANY_MARKS, refusal("a " + "_".repeat(3_000) + " b"));
    }

    @Test
    void imported_text_over_the_limits_is_kept_in_plain_paragraphs() {
        Rendered rendered = MARKDOWN.comment("first line\nsecond\n\n" + "> ".repeat(40) + "deep", Citing.nothing());
        assertTrue(rendered.plain());
        assertTrue(rendered.html().toString().startsWith("<p>first line<br>\nsecond</p>"));
    }

    @Test
    void a_long_line_drawn_across_is_only_a_line() {
        Rendered rendered = MARKDOWN.comment("above\n\n" + "-".repeat(2_000) + "\n\nbelow", Citing.nothing());
        assertEquals("<p>above</p>\n<hr>\n<p>below</p>", rendered.html().toString());
    }

    private static Refusal refusal(String typed) {
        return assertInstanceOf(Gate.Refused.class, Gate.comment(typed)).kind();
    }

    private static void render(String typed) {
        if (Gate.comment(typed) instanceof Gate.Accepted accepted) {
            MARKDOWN.comment(accepted.cleaned(), Citing.nothing());
            Concerns.marked(accepted.cleaned(), FINDERS.in(accepted.cleaned()));
            Excerpt.of(accepted.cleaned(), 80);
        }
    }

    /** Processor time of this thread and of every thread that parses. */
    private static long spent() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime() + Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().equals("words"))
                .mapToLong(info -> Math.max(0, threads.getThreadCpuTime(info.getThreadId()))).sum();
    }
}
