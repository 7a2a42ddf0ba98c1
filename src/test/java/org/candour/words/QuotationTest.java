package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line in a post that stands for somebody's words. */
class QuotationTest {
    private static final String SAID = "We were told on the Monday. By Friday, nobody remembered it.\n\nAsk anybody on that wing.";
    private static final Markdown MARKDOWN = new Markdown();

    @Test
    void what_is_cut_is_shown_as_a_mark_and_the_rest_is_untouched() {
        assertEquals("We were told on the Monday. […]\n\nAsk anybody on that wing.", cut("By Friday, nobody remembered it.").apply(SAID));
        assertEquals("We were told […] By Friday, nobody remembered it.\n\nAsk […] on that wing.", cut("on the Monday", "anybody").apply(SAID));
    }

    @Test
    void a_cut_holds_places_and_no_word() {
        Cut cut = cut("By Friday, nobody remembered it.");
        assertEquals("7-11", cut.places());
        assertEquals("{quote /2016/09/relationships-matter/12 without words 7-11 of 16}",
                new Quotation("2016/09/relationships-matter", 12, cut).line());
        assertEquals(cut, Cut.read(cut.places(), cut.of()).orElseThrow());
        assertTrue(cut.leavesOut("nobody remembered", SAID));
        assertFalse(cut.leavesOut("on the Monday", SAID));
    }

    @Test
    void words_that_were_never_said_cannot_be_left_out() {
        assertEquals(new Cut.NotThere("By Thursday"), Cut.of(SAID, List.of("By Thursday")));
        assertEquals(new Cut.HalfAWord("day. By Fri"), Cut.of(SAID, List.of("day. By Fri")));
        assertInstanceOf(Cut.NothingLeft.class, Cut.of(SAID, SAID.lines().filter(line -> !line.isBlank()).toList()));
        assertEquals(new Cut.NotThere(" "), Cut.of(SAID, List.of(" ")));
    }

    @Test
    void of_words_that_changed_since_nothing_is_left_out() {
        String redacted = SAID.replace("on that wing", "there");
        assertEquals(redacted, cut("By Friday, nobody remembered it.").apply(redacted));
    }

    @Test
    void a_line_reads_back_as_it_was_written() {
        Quotation quotation = new Quotation("topics/night-shifts", 3, cut("anybody"));
        assertEquals(Optional.of(quotation), Quotation.read(quotation.line()));
        assertEquals(Optional.of(Quotation.repost("2012/03/long-lists")), Quotation.read("{repost /2012/03/long-lists}"));
        assertEquals(Optional.of("2012/03/long-lists"), Quotation.repostedIn("Before.\n\n{repost /2012/03/long-lists}\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{quote /2016/09/relationships-matter}", "{quote /2016/09/relationships-matter/0}", "{quote 2016/09/slug-here/1}",
        "{quote /2016/09/relationships-matter/12 without words 9-3 of 40}", "{quote /2016/09/relationships-matter/12 without words - of 40}",
        "{quote /2016/09/relationships-matter/12} and more", "{repost /about}", "{quote /../../etc/passwd/1}"})
    void what_is_no_such_line_stays_words(String line) {
        assertEquals(Optional.empty(), Quotation.read(line));
        assertTrue(MARKDOWN.post(line, THREAD).html().toString().startsWith("<p>{"), "as typed");
    }

    @Test
    void a_post_shows_the_words_with_their_origin_above() {
        Rendered post = MARKDOWN.post("Yesterday:\n\n{quote /2016/09/relationships-matter/12}\n\nAnd so on.", THREAD);
        assertEquals("<p>Yesterday:</p>\n<figure class=\"source\"><figcaption><a href=\"/2016/09/relationships-matter/12\">Anonymous B on "
                + "Relationships matter, #12</a></figcaption><blockquote dir=\"auto\"><p>As <em>said</em></p></blockquote></figure>\n<p>And so on.</p>",
                post.html().toString());
        assertEquals(List.of(new Cited("2016/09/relationships-matter", 12, Manner.QUOTED)), post.cites());
        assertEquals(12, post.wordCount());
    }

    @Test
    void a_line_that_leads_nowhere_stays_as_typed_and_is_remembered() {
        Rendered post = MARKDOWN.post("{quote /2016/09/relationships-matter/99}", THREAD);
        assertEquals("<p>{quote /2016/09/relationships-matter/99}</p>", post.html().toString());
        assertEquals(99, post.cites().get(0).number());
    }

    @Test
    void a_comment_quotes_nobody_with_it() {
        assertFalse(MARKDOWN.comment("{quote /2016/09/relationships-matter/12}", THREAD).html().toString().contains("figure"));
    }

    @Test
    void an_excerpt_leaves_the_line_out() {
        assertEquals("What they said yesterday.", Excerpt.of("{quote /2016/09/relationships-matter/12}\n\nWhat they said yesterday.", 80));
    }

    private static Cut cut(String... passages) {
        return ((Cut.Made) Cut.of(SAID, List.of(passages))).cut();
    }

    private static final Citing THREAD = new Citing() {
        @Override
        public String path() {
            return "2016/10/from-the-comments";
        }

        @Override
        public Optional<Opening> opening(int number) {
            return Optional.empty();
        }

        @Override
        public Optional<Place> place(String path, @Nullable Integer number) {
            return Optional.empty();
        }

        @Override
        public String siteUrl() {
            return "https://blog.example";
        }

        @Override
        public Optional<Quoted> quoted(Quotation quotation) {
            return quotation.number() > 12 ? Optional.empty() : Optional.of(new Quoted("Anonymous B on Relationships matter, #12",
                    "/" + quotation.path() + "/" + quotation.number(), new SafeHtml("<p>As <em>said</em></p>"), ""));
        }
    };
}
