package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words that need no parser are set as the parser would have them set. */
class UnmarkedTest {
    private final Markdown markdown = new Markdown();

    /** A full stop that is no word of the text makes the parser look at it. */
    private String parsed(String words) {
        return markdown.comment(words + "\n\n\\*", Citing.nothing()).html().toString().replaceAll("\\s*<p>\\*</p>$", "");
    }

    @Test
    void whatever_words_are_put_together_the_parser_would_have_set_them_so() {
        List<String> words = List.of("word", "it's", "\"yes\"", "\u2019til", "9", "2010", "a/b", "e.g.", "(or", "so)", "- ", "3.5", "1)", "!", "?", ":", "\u2014", "\n", "\n\n",
                "\n\n\n", "+", "=", "caf\u00e9", "\u0634\u0643\u0631", "http:", "w.w", "%", ",", "R&D", "<", ">", "\\<b>", "\\*", "\\#12", "1\\.", "\\&amp;", "\\", "a\\b");
        Random random = new Random(5);
        int unmarked = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 1 + random.nextInt(12); j++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(3) > 0 ? " " : "");
            }
            String said = Clean.text(text.toString());
            if (Unmarked.words(said).isPresent()) {
                unmarked++;
                assertEquals(parsed(said), markdown.comment(said, Citing.nothing()).html().toString(), said);
            }
        }
        assertTrue(unmarked > 500, "too few to prove anything: " + unmarked);
    }

    @Test
    void what_means_something_to_a_parser_is_left_to_it() {
        for (String marked : List.of("*a*", "a_b_", "1. one", "12) b", "- a", "+ a", "# a", "> a", "http://x.example", "see www.x.example", "a@b.example", "a\n===", "a  \nb",
                " a", "&amp;", "<b>", ">>1", "#12", "a|b", "\\a", "a\\", "![a](b)", "7.")) {
            assertFalse(Unmarked.words(marked).isPresent(), marked);
        }
        assertTrue(Unmarked.words("Five of us, at 5.30 - \u201Cagain\u201D.\nIt's so, R&D.").isPresent());
    }
}
