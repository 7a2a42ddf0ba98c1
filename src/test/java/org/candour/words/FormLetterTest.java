package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormLetterTest {
    private static final Set<String> KNOWN = Set.of("title", "days");
    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
            "</p></div><h1>", "{days}", "javascript:alert(1)", "\u202Eback to front", "&lt;b&gt;", "\uD800");

    private final Markdown markdown = new Markdown();

    private FormLetter letter(String words) {
        return assertInstanceOf(FormLetter.Ready.class, FormLetter.read(markdown, words, KNOWN)).letter();
    }

    @Test
    void a_letter_is_markdown_with_its_places_filled_in() {
        assertEquals("<p>About <em><bdi>Nights</bdi></em>, within <bdi>14</bdi> days.</p>",
                letter("About *{title}*, within {days} days.").filled(Map.of("title", "Nights", "days", "14")).toString().strip());
        assertEquals("<p>Thank you.</p>", letter("Thank you.").filled(Map.of()).toString().strip());
    }

    @Test
    void a_hostile_title_stays_text_wherever_its_place_is() {
        FormLetter letter = letter("# {title}\n\n> {title}\n\n`{title}` and [{title}](/about)\n\n| {title} |\n|---|\n| {days} |");
        for (String title : HOSTILE) {
            String html = letter.filled(Map.of("title", title, "days", "3")).toString();
            assertEquals(tags(letter.filled(Map.of("title", "plain", "days", "3")).toString()), tags(html), title);
        }
        assertFalse(tags("<p>" + HOSTILE.get(0) + "</p>").equals(tags("<p>plain</p>")), "the comparison sees a planted tag");
    }

    private static List<String> tags(String html) {
        return java.util.regex.Pattern.compile("<[^>]*>").matcher(html).results().map(tag -> tag.group()).toList();
    }

    @Test
    void a_place_inside_an_address_is_refused_with_its_line() {
        for (String words : List.of("One.\n\n[here](https://blog.example/{title})", "One.\n\n[here]({title})",
                "One.\n\n[here](/about \"{title}\")")) {
            assertEquals(new FormLetter.Misplaced(3, "{title}", FormLetter.Why.NOT_AMONG_WORDS), FormLetter.read(markdown, words, KNOWN), words);
        }
    }

    @Test
    void a_letter_shows_no_picture_so_what_describes_one_stands_among_the_words() {
        assertEquals("<p>One.</p>\n<p><bdi>&lt;b&gt;</bdi></p>", letter("One.\n\n![{title}](/media/x.png)").filled(Map.of("title", "<b>")).toString().strip());
    }

    @Test
    void braces_that_are_no_place_are_refused_with_their_line() {
        assertEquals(new FormLetter.Misplaced(2, "{titel}", FormLetter.Why.UNKNOWN), FormLetter.read(markdown, "{title}\n{titel}", KNOWN));
        assertEquals(new FormLetter.Misplaced(1, "{ title }", FormLetter.Why.UNKNOWN), FormLetter.read(markdown, "{ title }", KNOWN));
        assertEquals(new FormLetter.Misplaced(1, "{", FormLetter.Why.UNKNOWN), FormLetter.read(markdown, "{title\n}", KNOWN));
        assertEquals(new FormLetter.Misplaced(1, "}", FormLetter.Why.UNKNOWN), FormLetter.read(markdown, "title}", KNOWN));
    }

    @Test
    void braces_written_as_entities_stay_braces() {
        assertEquals("<p>{hours}</p>", letter("&#123;hours&#125;").filled(Map.of("hours", "x")).toString().strip());
    }
}
