package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.candour.cast.ValidHtml;
import org.junit.jupiter.api.Test;

/** Whatever was written, a page with it is valid HTML. */
class ValidHtmlTest {
    private static final Concerns FINDERS = new Concerns(new KnownNames());
    private static final List<String> SAMPLE = List.of(
            "Plain words.", "# One\n\n### Two\n\n# One\n\n## Three", "- a\n  - b\n\n    c\n- d", "1. a\n2. b\n\n   > c\n   > — d",
            "> # quoted\n>\n> - list\n>\n> — The source, https://news.example/a?b=c&d=e", ">>12 and #12 <b>raw</b> & more",
            "| a | b |\n|:-:|--:|\n| 1 | 2 | 3 |\n| 1 |", "| |\n|-|\n", "x[^1] y[^1] z[^two]\n\n[^1]: note\n\n[^two]: > quote\n\n    - list",
            "[^1]: see [^1]\n\nx[^1]", "![p](/media/a.png) ![q](https://a.example/q.png) [![r](/media/r.png)](https://a.example/)",
            "[](https://a.example/) [ ](https://b.example/) [x](https://a.example/a b|c[d]{e}^`%zz\"')", "<https://a.example/%E2%82%AC/\u20AC>",
            "https://xn--80ak6aa92e.example/ https://b\u00FCcher.example/", "mailto:a@b.example a@b.example", "```\n</code></pre><p>\n```",
            "***a **b* c**", "~~a ~b~~ c~", "a\n***\n---\n___", "* * *", "[a]: /b\n\n[a] [a][] [c][a]", "#", "####### seven", "<!-- x --> <?x ?> <![CDATA[x]]>",
            "\uD83D\uDE00 \u0627\u0644\u0633\u062C\u0646", "https://blog.example/2016/09/relationships-matter/3", "\"a 'b' c\" it's",
            "0. zero", "999999999. many", "- [ ] task", "a<br>b</p></div></main>", "&lt; &amp; &bogus; &#0; &#xD800; &#x202E;");

    @Test
    void every_body_is_valid_inside_a_page() {
        Markdown markdown = new Markdown();
        List<String> invalid = new ArrayList<>();
        for (String words : SAMPLE) {
            Rendered post = markdown.post(words, MarkdownTest.THREAD);
            List<SafeHtml> bodies = List.of(markdown.comment(words, MarkdownTest.THREAD).html(), post.html(),
                    Concerns.marked(words, FINDERS.in(words)));
            for (SafeHtml body : bodies) {
                problems(body.toString()).forEach(problem -> invalid.add(problem + " in " + body));
            }
            problems(post.contents() + post.html().toString() + post.html().within("two"))
                    .forEach(problem -> invalid.add(problem + " in " + post.html()));
        }
        assertEquals(List.of(), invalid);
    }

    @Test
    void counter_proof_a_body_with_one_fault_is_found() {
        assertNotEquals(List.of(), problems("<h2 id=\"a\">x</h2><p id=\"a\">y</p>"));
        assertNotEquals(List.of(), problems("<p><blockquote>x</blockquote></p>"));
    }

    private static List<String> problems(String body) {
        return ValidHtml.problems("<!DOCTYPE html>\n<html lang=\"en\"><head><title>A post</title></head><body><main><h1>A post</h1>"
                + "<div dir=\"auto\">" + body + "</div></main></body></html>");
    }
}
