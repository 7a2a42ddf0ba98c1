package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write and what readers see. */
class MarkdownTest {
    private static final String REL = " rel=\"nofollow ugc noopener noreferrer\"";
    private static final Markdown MARKDOWN = new Markdown();

    /** A thread of twelve comments on a site with one post. */
    static final Citing THREAD = new Citing() {
        @Override
        public String path() {
            return "2016/09/relationships-matter";
        }

        @Override
        public Optional<Opening> opening(int number) {
            return number <= 12 ? Optional.of(new Opening(path(), number, "I said \"so\" & more")) : Optional.empty();
        }

        @Override
        public Optional<Place> place(String path, @Nullable Integer number) {
            return path.equals("2016/09/relationships-matter") && (number == null || number <= 12)
                    ? Optional.of(new Place(path, number, "Relationships matter")) : Optional.empty();
        }

        @Override
        public String siteUrl() {
            return "https://blog.example";
        }
    };

    @Test
    void a_line_end_is_a_line_end_in_a_comment() {
        assertEquals("<p>We were told<br>\nnothing.</p>\n<p>Nobody was.</p>", comment("We were told\nnothing.\n\nNobody was."));
    }

    @Test
    void what_is_indented_or_underlined_in_a_comment_is_only_words() {
        assertEquals("<p>four spaces</p>", comment("    four spaces"));
        assertEquals("<p>Title<br>\n=====</p>", comment("Title\n====="));
        assertEquals("<p>Title</p>\n<hr>\n<p>words</p>", comment("Title\n---\nwords"));
    }

    @Test
    void a_list_keeps_its_first_number() {
        assertEquals("<ol start=\"3\"><li>third</li><li>fourth</li></ol>", comment("3. third\n4. fourth"));
    }

    @Test
    void a_heading_in_a_comment_is_a_strong_paragraph() {
        assertEquals("<p><strong>My view</strong></p>\n<p>words</p>", comment("# My view\n\nwords"));
        assertEquals("", comment("#"));
    }

    @Test
    void a_picture_in_a_comment_is_a_link_with_its_words() {
        assertEquals("<p><a href=\"https://a.example/x.png\"" + REL + ">the rota</a></p>",
                comment("![the rota](https://a.example/x.png)"));
    }

    @Test
    void citations_link_with_the_first_words_where_the_comment_exists() {
        String link = "<a href=\"/2016/09/relationships-matter/12\" title=\"I said &quot;so&quot; &amp; more\">#12</a>";
        assertEquals("<p>As " + link + " says, and " + link + ".</p>", comment("As #12 says, and >>12."));
        assertEquals("<p>" + link + " is right</p>", comment(">>12 is right"));
        assertEquals("<p>(" + link + "), <strong>" + link + "</strong></p>", comment("(#12), **#12**"));
        assertEquals(List.of(new Cited("2016/09/relationships-matter", 12)),
                MARKDOWN.comment("#12 #12 >>12 #99", THREAD).cites());
    }

    @Test
    void what_is_no_citation_stays_text() {
        assertEquals("<p>&gt;&gt;13 and #13 and #0</p>", comment(">>13 and #13 and #0"));
        assertEquals("<p>C#12, x#12, #12th, &amp;#12; #1_2</p>".replace("&amp;#12;", ""), comment("C#12, x#12, #12th, #1_2")
                .replace("#12th, ", "#12th,  "));
        assertEquals("<p><code>#12</code></p>", comment("`#12`"));
        assertEquals("<pre><code>&gt;&gt;12 #12\n</code></pre>", comment("```\n>>12 #12\n```"));
        assertEquals("<p><a href=\"https://a.example/\"" + REL + ">see #12</a></p>", comment("[see #12](https://a.example/)"));
        assertEquals("<p>#12</p>", post("#12"));
    }

    @Test
    void a_pasted_address_of_this_site_becomes_its_title_and_counts() {
        Rendered rendered = MARKDOWN.comment("https://blog.example/2016/09/relationships-matter/7 "
                + "https://blog.example/2016/09/relationships-matter?page=2#c8 https://blog.example/2016/09/relationships-matter", THREAD);
        assertEquals("<p><a href=\"/2016/09/relationships-matter/7\">Relationships matter #7</a> "
                + "<a href=\"/2016/09/relationships-matter/8\">Relationships matter #8</a> "
                + "<a href=\"/2016/09/relationships-matter\">Relationships matter</a></p>", rendered.html().toString());
        assertEquals(List.of(new Cited("2016/09/relationships-matter", 7), new Cited("2016/09/relationships-matter", 8)),
                rendered.cites());
        assertEquals("<p><a href=\"/about\">/<wbr>about</a></p>", comment("https://blog.example/about"));
    }

    @Test
    void a_bare_link_shows_its_site_and_file_name() {
        assertEquals("<p><a href=\"https://www.gov.uk/government/uploads/attachment_data/2016/report.pdf\"" + REL
                + ">gov.uk/<wbr>…/<wbr>report.pdf (PDF)</a></p>",
                comment("https://www.gov.uk/government/uploads/attachment_data/2016/report.pdf"));
        assertEquals("<p><a href=\"https://gov.uk\"" + REL + ">gov.uk</a></p>", comment("https://gov.uk"));
        String shown = comment("https://a.example/" + "x".repeat(300)).replaceAll("<[^>]*>", "");
        assertTrue(shown.length() <= 60, shown);
    }

    @Test
    void a_link_says_where_it_really_goes() {
        assertEquals("<p><a href=\"https://elsewhere.example/login\"" + REL + ">elsewhere.example/<wbr>login</a></p>",
                comment("[https://gov.uk/login](https://elsewhere.example/login)"));
        assertEquals("<p><a href=\"https://elsewhere.example/\"" + REL + ">elsewhere.example</a></p>",
                comment("https://gov.uk@elsewhere.example/"));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "//\\elsewhere.example", "/\\elsewhere.example", "foo/bar", "#c12", "ftp://a.example/x",
        "http://", "https://a..example", "https://a.example:99999/"})
    void a_link_that_may_go_nowhere_is_only_its_words(String address) {
        assertFalse(comment("[words](<" + address + ">)").contains("<a"), address);
    }

    @Test
    void the_name_of_a_source_stands_above_its_words() {
        assertEquals("<figure class=\"source\"><figcaption>The Guardian, 18 September 2016, "
                + "<a href=\"https://news.example/a\"" + REL + ">news.example/<wbr>a</a></figcaption><blockquote>\n"
                + "<p>Probation is not a product.</p>\n</blockquote></figure>",
                comment("> Probation is not a product.\n> — The Guardian, 18 September 2016, https://news.example/a"));
        assertTrue(post("> One.\n>\n> Two.\n>\n> -- A report, 2014").startsWith(
                "<figure class=\"source\"><figcaption>A report, 2014</figcaption><blockquote>\n<p>One.</p>\n<p>Two.</p>"));
        assertTrue(comment("> only words").startsWith("<blockquote>"));
        assertTrue(comment("> — only a name").startsWith("<blockquote>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"Yes,\" she said | \u201CYes,\u201D she said", "It's the staff's | It\u2019s the staff\u2019s",
        "'Getafix | \u2019Getafix", "he said 'no' | he said \u2018no\u2019", "in the '90s | in the \u201990s",
        "'Dw i'n mynd | \u2019Dw i\u2019n mynd", "(\"so\") | (\u201Cso\u201D)", "**\"bold\"** | \u201Cbold\u201D",
        "\"He said 'no'\" | \u201CHe said \u2018no\u2019\u201D", "don't 'quote' me | don\u2019t \u2018quote\u2019 me"})
    void straight_marks_are_set_curly(String typed, String set) {
        assertEquals(set, comment(typed).replaceAll("<[^>]*>", ""));
    }

    @Test
    void code_keeps_its_straight_marks() {
        assertEquals("<p><code>\"it's\"</code></p>".replace("\"", "&quot;"), comment("`\"it's\"`"));
    }

    @Test
    void headings_of_a_post_begin_at_the_second_level_and_none_is_skipped() {
        Rendered rendered = MARKDOWN.post("# One\n\n#### Two\n\n# One\n\n> # quoted\n\n#", THREAD);
        assertEquals("<h2 id=\"h-one\">One</h2>\n<h3 id=\"h-two\">Two</h3>\n<h2 id=\"h-one--2\">One</h2>\n<blockquote>\n"
                + "<p><strong>quoted</strong></p>\n</blockquote>", rendered.html().toString());
        assertEquals("<ol><li><a href=\"#h-one\">One</a><ol><li><a href=\"#h-two\">Two</a></li></ol></li>"
                + "<li><a href=\"#h-one--2\">One</a></li></ol>", rendered.contents().toString());
        assertTrue(MARKDOWN.post("# One\n\n# Two", THREAD).contents().isEmpty());
        assertFalse(MARKDOWN.post("# One\n\n" + "word ".repeat(2_001), THREAD).contents().isEmpty());
    }

    @Test
    void footnotes_lead_there_and_back() {
        String html = post("Caseloads[^1] rose[^1].\n\n[^1]: Report, p. 4.");
        assertTrue(html.contains("<sup><a href=\"#fn-1\" id=\"fn-ref-1\">1</a></sup> rose<sup><a href=\"#fn-1\" id=\"fn-ref-1-2\">1</a></sup>"), html);
        assertTrue(html.contains("<li id=\"fn-1\">\n<p>Report, p. 4. <a href=\"#fn-ref-1\">↩\uFE0E</a> <a href=\"#fn-ref-1-2\">↩\uFE0E</a></p>"), html);
    }

    @Test
    void a_note_or_an_address_that_nothing_refers_to_keeps_its_words() {
        assertEquals("<p>So it was.</p>\n<p>[^lost]: nobody refers to this</p>", post("So it was.\n\n[^lost]: nobody refers to this"));
        assertTrue(comment("Read it.\n\n[1]: https://a.example/x").contains("[1]: <a href=\"https://a.example/x\""));
        assertTrue(comment("[it][1]\n\n[1]: https://a.example/x").startsWith("<p><a href=\"https://a.example/x\""));
        assertEquals("<pre><code>[1]: x\n</code></pre>", comment("```\n[1]: x\n```"));
    }

    @Test
    void a_post_shows_pictures_of_this_site_only() {
        String shown = "<p><img src=\"/media/2016/rota.png\" alt=\"the rota\" width=\"640\" height=\"480\"></p>";
        for (String written : List.of("/media/2016/rota.png", "media/2016/rota.png", "../../../media/2016/rota.png")) {
            assertEquals(shown, MARKDOWN.post("![the rota](" + written + ")", WITH_A_PICTURE).html().toString());
            assertEquals("<p>the rota</p>", post("![the rota](" + written + ")"), "a picture that is not there leaves its words");
        }
        assertFalse(MARKDOWN.comment("![the rota](/media/2016/rota.png)", WITH_A_PICTURE).html().toString().contains("<img"));
        assertEquals("<p>rota.png</p>", post("![](/media/2016/rota.png)"));
        assertEquals("<p>up</p>", post("![up](/media/../desk)"));
        assertEquals("<p><a href=\"https://a.example/x.png\"" + REL + ">out</a></p>", post("![out](https://a.example/x.png)"));
    }

    @Test
    void a_wide_table_scrolls_and_loses_no_cell() {
        assertEquals("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Year, Cases\"><table><thead><tr>"
                + "<th scope=\"col\">Year</th><th scope=\"col\" class=\"end\">Cases</th><th></th></tr></thead><tbody><tr><td>2014</td>"
                + "<td class=\"end\">9</td><td>more</td></tr></tbody></table></div>",
                comment("| Year | Cases |\n|---|--:|\n| 2014 | 9 | more |").replace("<th scope=\"col\"></th>", "<th></th>"));
    }

    @Test
    void what_was_hidden_as_an_entity_is_gone() {
        assertEquals("<p>probation gpj.exe</p>", comment("pro&shy;ba&#8203;tion &#x202E;gpj.exe"));
    }

    @Test
    void welsh_arabic_and_emoji_come_through() {
        for (String words : List.of("Mae\u2019r t\u0177 yn \u0175yllt", "\u0627\u0644\u0633\u062C\u0646 \u0644\u064A\u0633 \u062D\u0644\u0627",
                "\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F")) {
            assertEquals("<p>" + words + "</p>", comment(words));
        }
    }

    @Test
    void words_are_counted_as_readers_see_them() {
        assertEquals(4, MARKDOWN.post("**Two** words, [two](https://a.example/b/c) more", THREAD).wordCount());
    }

    @Test
    void ids_and_addresses_can_be_made_to_stand_apart() {
        SafeHtml html = MARKDOWN.post("# One\n\nid=\"x\" [here](/about) x[^1]\n\n[^1]: note", THREAD).html();
        assertTrue(html.within("p7").toString().contains("<h2 id=\"p7-h-one\">"));
        assertTrue(html.within("p7").toString().contains("<a href=\"#p7-fn-1\" id=\"p7-fn-ref-1\">"));
        assertTrue(html.absolute("https://blog.example").toString().contains("<a href=\"https://blog.example/about\">"));
    }

    @Test
    void first_words_have_no_marks_and_end_at_a_word() {
        assertEquals("The rota changed again, see the note", Excerpt.of("# The **rota** changed\n\n*again*, see [the note](https://a.example)", 80));
        assertEquals("The rota…", Excerpt.of("The rota changed again", 10));
        assertEquals("Not so.", Excerpt.of("> They said so.\n\nNot so.", 80));
        assertEquals("They said so.", Excerpt.of("> They said so.", 80));
        assertEquals(">>12 is right", Excerpt.of(">>12 is right", 80));
        assertEquals("snake_case stays", Excerpt.of("snake_case stays", 80));
        assertEquals(0, Excerpt.wordCount(" — … "));
        assertEquals(3, Excerpt.wordCount("It's a start"));
    }

    private static String comment(String words) {
        return MARKDOWN.comment(words, THREAD).html().toString();
    }

    private static final Citing WITH_A_PICTURE = (Citing) java.lang.reflect.Proxy.newProxyInstance(Citing.class.getClassLoader(), new Class<?>[] {Citing.class},
            (proxy, method, arguments) -> !method.getName().equals("picture") ? method.invoke(THREAD, arguments)
                    : arguments[0].equals("/media/2016/rota.png") ? java.util.Optional.of(new org.candour.pictures.Picture("/media/2016/rota.png",
                            java.nio.file.Path.of("x"), "image/png", 640, 480, "")) : java.util.Optional.empty());

    private static String post(String words) {
        return MARKDOWN.post(words, THREAD).html().toString();
    }
}
