package org.candour.words.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.candour.words.Citing;
import org.candour.words.Markdown;
import org.candour.words.foreign.Foreign.Written;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of another system is lost on the way, whatever its HTML is like. */
class ForeignTest {
    private static final Markdown MARKDOWN = new Markdown();

    private static Written post(String html) {
        return Foreign.posts(Moved.nothing()).written(Markup.HTML, html, words -> MARKDOWN.post(words, Citing.nothing()));
    }

    private static Written comment(String html) {
        return Foreign.comments(Moved.nothing()).written(Markup.HTML, html, words -> MARKDOWN.comment(words, Citing.nothing()));
    }

    /** The words somebody sees, with every space, line and block end alike, and quotation marks straight. */
    static String seen(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, template, title").remove();
        page.select("img").forEach(picture -> picture.after(picture.attr("alt")));
        page.select("br, p, div, li, blockquote, tr, td, th, h1, h2, h3, h4, h5, h6, pre, hr, ul, ol, figcaption").before(" ").after(" ");
        return page.body().wholeText().replace('\u2018', '\'').replace('\u2019', '\'').replace('\u201C', '"').replace('\u201D', '"')
                .replaceAll("[\\s\u00a0]+", " ").strip();
    }

    static Stream<String> nasty() {
        return Stream.of(
                "One.<br />Two.<br/><br>Three<BR>four<br /><br /><br /><br />five",
                "<p>He said &quot;no&quot; &amp; left.</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "Double &amp;#39;escaped&amp;#39; and &amp;amp; and &amp;lt;b&amp;gt; &amp;copy;",
                "<ul><li>one<ul><li>one a<ol><li>deep</li></ol></li></ul></li><li>two</li></ul><ol start=\"7\"><li>seven</li><li><p>eight</p><p>and more</p></li></ol>",
                "<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>",
                "<ul>loose<li>item</li>tail<ul><li>child of list</li></ul></ul>",
                "<blockquote>one<blockquote>two<blockquote><p>three</p></blockquote></blockquote></blockquote>after",
                "<h1>A title</h1><h2>Under <em>it</em></h2><h3>C#</h3><h4># sharp</h4>words",
                "# no heading<br />#12 no citation<br />>>12 neither<br />&gt; no quotation<br />- no list<br />+ no<br />* no<br />1. no<br />12) no<br />---<br />===<br />***<br />___",
                "2 * 3 * 4 = 24, *stars*, **two**, _under_, snake_case_name, __init__, ~~struck~~, `tick`, ``two``",
                "[no](http://nowhere.example) ![no](x) [ref]: http://x.example [^1] [x] {quote /2016/09/name/1}",
                "{quote /2016/09/some-name/1}<br />{repost /2016/09/some-name}",
                "a | b | c<br />--- | --- | ---<br />1 | 2 | 3",
                "a < b, b > c, 5 <6, <3 hearts, x <- y, 1<2>1",
                "<p>back\\slash \\* \\n C:\\dir\\* end\\</p>next<br />line\\<br />after",
                "<b>bold</b>word <i>it</i>alic<b>:colon</b>x x<b>\"quoted\"</b>x <b> spaced </b>x <b><i>both</i></b> <i><b>inner</b> outer</i>",
                "<b>one<br /><br />two</b> three<i></i><b> </b>",
                "<strike>gone</strike> <code>a `tick` b</code> <code>``</code> <tt> x </tt>",
                "<pre>  keep\n    this   <b>bold</b>\n```\nfence\n</pre>after",
                "<table><tr><th>Year</th><th>Staff</th></tr><tr><td>2010</td><td>11 | 12</td></tr><tr><td>2016</td><td>5<br>now</td></tr></table>",
                "<table class=\"tr-caption-container\"><tbody><tr><td><a href=\"http://x.example/a.jpg\"><img alt=\"A gate\" src=\"http://x.example/a-s320.jpg\"></a></td></tr><tr><td>The gate at night</td></tr></table>",
                "\u201Ccurly\u201D \u2018quotes\u2019 and \"straight\" 'ones' it's",
                "<div dir=\"rtl\">\u0634\u0643\u0631\u0627 *\u062c\u0632\u064a\u0644\u0627*</div> \u05e9\u05dc\u05d5\u05dd",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83D\uDE00\uD83D\uDE00 **\uD83D\uDE00** <b>\uD83D\uDE00</b>x",
                "<p>unclosed <b>bold <i>both</b> it</i> <div>block</p> in <span>span",
                "<<<>>> <not a tag <b <i>x</i> </nothing> <p",
                "text<!-- comment --> more<![CDATA[ data ]]> end",
                "&nbsp;&nbsp;&nbsp;&nbsp;not code<br />&nbsp;- not a list",
                "<dl><dt>Term</dt><dd>What it means</dd></dl><details><summary>More</summary>hidden words</details>",
                "<p>A very long word " + "x".repeat(5_000) + " end</p>",
                "<font color=red>red</font> <span style=\"font-size:200%\">big</span> H<sub>2</sub>O x<sup>2</sup> <u>under</u>",
                "<h2><div>block in heading</div><p>and another</p></h2>",
                "<a name=\"x\">anchor</a> <a href=\"#y\">to y</a> <a href=\"javascript:alert(1)\">run</a> <a>none</a>",
                "Wow! <a href=\"http://x.example/\">here</a>! <a href=\"http://x.example/a (b)/c_d*e\">odd [one] (two)</a>!<a href='http://x.example'>y</a>",
                "<a href=\"http://x.example/\"><p>block in a link</p><b>bold</b> and <i>it</i></a>",
                "<ol><li></li><li>second</li></ol><ul></ul><blockquote></blockquote>",
                "naïve café na\u251C\u00ABve \u00E2\u20AC\u2122",
                "&#0; &#xD800; &#1114112; &bogus; &amp &copy",
                "A\u200Bzero\u00ADwidth \u2028line \uFEFFmark",
                "<p>1.</p><p>2)</p><p>-</p><p>#</p><p>></p><p>=</p>",
                "<blockquote><p>Words of hers.</p><p>\u2014 The report, 2011</p></blockquote>");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void what_a_post_said_it_says_here(String html) {
        Written written = post(html);
        assertEquals(bare(seen(html)), bare(seen(written.rendered().html().toString())), written.words());
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void what_a_comment_said_it_says_here(String html) {
        Written written = comment(html);
        assertEquals(bare(seen(html)), bare(seen(written.rendered().html().toString())), written.words());
    }

    /** Of invisible characters and numbers of none, of a source set first, and of what no browser shows this test does not speak. */
    private static String bare(String words) {
        return words.replace("http://", "").replaceAll("[\u200B\u00AD\uFEFF\uFFFD\u2028\u0000-\u001f\\p{Cs}]", " ").replaceAll("\u2014 The report, 2011", "").replace("The report, 2011", "")
                .replaceAll("\\s+", "").strip();
    }

    @Test
    void the_check_sees_a_planted_loss() {
        assertNotEquals(bare(seen("<p>one <b>two</b></p>")), bare(seen("<p>one</p>")));
        assertNotEquals(bare(seen("2 * 3")), bare(seen("2 3")));
    }

    @Test
    void whatever_is_put_together_nothing_is_lost() {
        List<String> pieces = nasty().toList();
        List<String> tags = List.of("<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<blockquote>", "</blockquote>", "<ul><li>", "</li></ul>", "<li>", "<br>",
                "<h3>", "</h3>", "<a href='http://x.example/y'>", "</a>", "<div>", "</div>", "<code>", "</code>", "<s>", "</s>", "<td>", "<table><tr>", "</table>");
        List<String> words = List.of("word", " ", "*", "_", "`", "[x]", "#1", "1. ", "- ", "!", "\\", "~~", "|", "&lt;", "\u201C", ":", "end.", "\n", ">");
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int part = 0; part < 1 + random.nextInt(14); part++) {
                int kind = random.nextInt(20);
                html.append(kind == 0 ? pieces.get(random.nextInt(pieces.size())) : kind < 9 ? tags.get(random.nextInt(tags.size()))
                        : words.get(random.nextInt(words.size())));
            }
            Written written = random.nextBoolean() ? post(html.toString()) : comment(html.toString());
            String wanted = letters(seen(html.toString()));
            assertEquals(wanted, letters(seen(written.rendered().html().toString())), html + "\n=>\n" + written.words());
        }
    }

    /** The letters and digits alone, in any order: a mark may stand for another, a source may stand first. */
    private static String letters(String words) {
        int[] sorted = words.replace("https://", "").replace("http://", "").codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
        return new String(sorted, 0, sorted.length);
    }

    @Test
    void what_would_run_or_fetch_is_left_out_and_counted() {
        Written written = post("<p onclick=\"x()\">a<script>run()</script><style>p{}</style><img src=\"http://t.example/1.gif\" width=\"1\" height=\"1\">"
                + "<img style=\"width:1px\" src=x><iframe src=\"https://video.example/embed/7\"></iframe><a href=\"javascript:run()\">b</a>"
                + "<a href=\"https://www.blogger.com/profile/0123456\">Somebody</a></p>");
        assertEquals(Map.of(Dropped.SCRIPT, 3, Dropped.EVENT, 1, Dropped.TRACKER, 2, Dropped.EMBED, 1, Dropped.PROFILE, 1), written.dropped());
        assertFalse(written.words().contains("run()") || written.words().contains("profile") || written.words().contains("t.example"), written.words());
        assertTrue(written.words().contains("Somebody") && written.words().contains("<https://video.example/embed/7>"), written.words());
    }

    @Test
    void a_picture_that_came_along_is_shown_in_a_post_and_any_other_is_a_link_with_its_words() {
        Moved moved = new Moved() {
            @Override
            public Optional<String> link(String address) {
                return address.equals("http://old.example/2011/03/a.html") ? Optional.of("/2011/03/a-post") : Optional.empty();
            }

            @Override
            public Optional<String> picture(String address) {
                return address.endsWith("gate.jpg") ? Optional.of("/media/gate.jpg") : Optional.empty();
            }
        };
        String html = "<img src=\"http://x.example/gate.jpg\" alt=\"The [gate]\"> <img src=\"http://x.example/wall.jpg\" alt=\"The wall\">"
                + "<img src=\"http://x.example/no-words.jpg\"> <a href=\"http://old.example/2011/03/a.html\">there</a>";
        Written post = Foreign.posts(moved).written(Markup.HTML, html, words -> MARKDOWN.post(words, Citing.nothing()));
        assertEquals("![The \\[gate\\]](/media/gate.jpg) [The wall](http://x.example/wall.jpg) [no-words.jpg](http://x.example/no-words.jpg)"
                + " [there](/2011/03/a-post)", post.words());
        Written comment = Foreign.comments(moved).written(Markup.HTML, html, words -> MARKDOWN.comment(words, Citing.nothing()));
        assertTrue(comment.words().startsWith("[The \\[gate\\]](http://x.example/gate.jpg)"), comment.words());
    }

    @Test
    void lines_part_paragraphs_where_the_other_system_reads_them_so() {
        Written written = Foreign.posts(Moved.nothing()).written(Markup.HTML_LINES, "One\r\nline.\n\nTwo <b>bold</b>.\n<ul>\n<li>item</li>\n</ul>\nThree",
                words -> MARKDOWN.post(words, Citing.nothing()));
        assertEquals("One  \nline.\n\nTwo **bold**.\n\n- item\n\nThree", written.words());
        Written plain = Foreign.comments(Moved.nothing()).written(Markup.PLAIN, "# one\n*two*\n\n<b>", words -> MARKDOWN.comment(words, Citing.nothing()));
        assertEquals("\\# one\n\\*two\\*\n\n\\<b>", plain.words());
    }

    @Test
    void ordinary_words_stay_as_they_are_written() {
        assertEquals("I was there - on the 3rd, at 5% (or so): \u201Cyes\u201D.\nIt's so; a/b = c, e.g. http://x.example/a?b=1",
                comment("I was there - on the 3rd, at 5% (or so): &#8220;yes&#8221;.<br />It&#39;s so; a/b = c, e.g. http://x.example/a?b=1").words());
    }

    @Test
    void what_is_knotted_or_endless_is_written_plainly_in_bounded_time() {
        for (String html : List.of("<blockquote>".repeat(20_000) + "deep", "<b>".repeat(50_000) + "bold", "<div>".repeat(100_000) + "deep",
                "<i>a</i> <a href=\"http://x.example/\">link</a> ".repeat(2_000), "* ".repeat(5_000), "[".repeat(5_000) + "x", "<ul><li>".repeat(5_000) + "x",
                "<p>" + "word word ".repeat(60_000) + "</p>", "&lt;".repeat(20_000), "<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(20_000) + "</table>")) {
            for (Written written : List.of(post(html), comment(html))) {
                assertEquals(letters(Jsoup.parse(html).body().wholeText()), letters(Jsoup.parse(written.rendered().html().toString()).body().wholeText()),
                        html.substring(0, 60));
            }
        }
        String large = "<p>Ten million characters. " + "word <i>word</i> &amp; ".repeat(10_000_000 / 23) + "</p>";
        assertTrue(post(large).words().length() > 4_000_000);
    }
}
