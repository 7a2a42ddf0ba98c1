package org.candour.words.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words alone are read by a shorter way than words with tables and addresses; nobody can tell which. */
class ParsingTest {
    /** A paragraph that no text of words alone holds, and so one that has the whole grammar read what follows. */
    private static final String MORE = "&\n\n";

    private static final Parsing PARSING = Parsing.comments();

    @ParameterizedTest
    @ValueSource(strings = {
            "The telephone rings in an empty room.\nWe have *all* heard it, and **nobody** comes.",
            "> What do you do then?\n\nI wait.\n\n> > And then?",
            "- one telephone\n- forty of us\n  - and a fax\n\n1. first\n2. then",
            "3) third\n4) fourth",
            "# A heading\n\nWords under it\n===\nand a rule\n\n---\n\n***",
            "```\nfor each of us\n```\n\nand `code` in a line, and ``a ` tick``",
            "[the rules](/house-rules \"ours\") and [one](#c12) and [lost] and [a][b]\n\n[b]: /archive",
            "![a picture](/media/a.png)",
            "<b>not bold</b> <script>not run</script> <!-- said -->",
            "A caseload: 40 - 2 - 1 = too many; 100% of it.  \nThen -- a break.",
            "a\n-\nb\n--:--\nc",
            ":-\n-:\n:-:",
            "mailto:nobody and javascript:nothing and http:nowhere and ww.nothing",
            "_one_two_ __three__ ***four*** *five **six* seven**",
            "    four spaces\n\ttab",
            "Mae'r ffôn yn canu. \u202Bשלום\u202C \uD83D\uDE00",
            "#12 and \uFDD012 and # 13",
    })
    void words_alone_read_the_same_either_way(String words) {
        assertEquals("<p>&amp;</p>" + html(words), html(MORE + words).replaceFirst("^<p>&amp;</p>\\s*", "<p>&amp;</p>"));
    }

    @Test
    void and_what_is_more_than_words_is_read_whole() {
        assertTrue(html("|a|b|\n|-|-|\n|1|2|").startsWith("<table>"));
        assertEquals("<p><del>one</del> two</p>", html("~~one~~ two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gov.uk/a", "WWW.gov.uk www.gov.uk", "clerk@court.example", "www\\.gov.uk"})
    void an_address_is_a_link_however_it_is_written(String address) {
        assertEquals(1, html(address).split("<a href", -1).length - 1, html(address));
    }

    private static String html(String words) {
        StringBuilder out = new StringBuilder();
        PARSING.tree(words).orElseThrow().printInside(out);
        return out.toString().strip();
    }
}
