package org.candour.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.candour.cast.Answer;
import org.candour.cast.ValidHtml;
import org.candour.decisions.Decision;
import org.junit.jupiter.api.Test;

/** Every page a writer is shown is valid HTML, in each of its states. */
@QuarkusTest
public class WritersPagesAreValidTest extends WriterTest {
    /** As the tests' settings make it. */
    public static final String LEAVE = "<a class=\"leave\" href=\"https://www.example.org/weather\" rel=\"noreferrer\">Leave this page</a>";

    @Test
    void every_page_a_writer_is_shown_is_valid() {
        Map<String, Answer> pages = pages();
        List<String> invalid = new ArrayList<>();
        pages.forEach((name, page) -> ValidHtml.problems(page.html()).forEach(problem -> invalid.add(name + ": " + problem)));
        assertEquals(List.of(), invalid);
        assertNotEquals(List.of(), ValidHtml.problems(pages.get("preview").html().replace("</h1>", "")),
                "the same look finds a planted fault");
    }

    @Test
    void whoever_comes_back_can_leave_at_once_by_the_first_link_after_the_skip_link() {
        Map<String, Answer> pages = pages();
        for (String name : List.of("key", "unknown key", "waiting", "asked", "refused answer", "published", "sure", "withdrawn",
                "forget", "forgotten", "lost key", "lost key errors", "no thread")) {
            assertEquals(LEAVE, secondLink(pages.get(name)), name);
        }
        assertNotEquals(LEAVE, secondLink(pages.get("preview")), "a comment's own pages have none, and the same look sees it");
        assertNotEquals(LEAVE, secondLink(new Answer(RestAssured.get("/"))));
    }

    /** The first is the one to skip to the words with. */
    public static String secondLink(Answer page) {
        return Pattern.compile("<a [^>]*>[^<]*</a>").matcher(page.html().replaceAll("(?s).*<body", "")).results()
                .skip(1).map(MatchResult::group).findFirst().orElse("");
    }

    private Map<String, Answer> pages() {
        Map<String, Answer> pages = new LinkedHashMap<>();
        pages.put("preview", preview("Ring 0161 496 0123.\u200B\n\n> - a\n\n| a | b |\n|---|---|\n| 1 | 2 |"));
        pages.put("errors", preview(Map.of("words", "", "penName", "Keeper", "returnKey", "x", "replyTo", "9")));
        pages.put("refused key", preview(Map.of("words", ANSWER, "returnKey", "x", "replyTo", "9")));
        Map<String, String> form = readyToSend(CASELOAD);
        pages.put("trapped", send(and(and(form, "homepage", "x"), "stamp", "x")));
        pages.put("received", send(form));
        pages.put("again", send(form));
        pages.put("other words", send(and(form, "words", ANSWER)));
        String key = form.get("returnKey");
        pages.put("key", new Answer(RestAssured.get("/return")));
        pages.put("unknown key", post("/return", Map.of("returnKey", "x")));
        pages.put("waiting", post("/return", Map.of("returnKey", key)));
        pages.put("refused mending", post("/return/mending", and(pages.get("waiting").form("/return/mending"), "words", "")));
        decide(last(key), new Decision.Ask("Which month?"));
        pages.put("asked", post("/return", Map.of("returnKey", key)));
        pages.put("refused answer", post("/return/answer", and(pages.get("asked").form("/return/answer"), "words", "")));
        pages.put("answered", post("/return/answer", and(pages.get("asked").form("/return/answer"), "words", "March.")));
        decide(last(key), new Decision.Publish());
        send(preview(Map.of("words", "As #1 says.", "returnKey", key, "replyTo", "1")).form("name=\"kept\""));
        decide(last(key), new Decision.Publish());
        pages.put("published", post("/return", Map.of("returnKey", key)));
        pages.put("sure", post("/return/withdrawal", pages.get("published").form("/return/withdrawal")));
        pages.put("withdrawn", post("/return/withdrawal", pages.get("sure").form("/return/withdrawal")));
        pages.put("forget", post("/return/forgetting", Map.of("returnKey", key)));
        pages.put("forgotten", post("/return/forgetting", Map.of("returnKey", key, "sure", "yes")));
        pages.put("lost key", new Answer(RestAssured.get("/return/lost-key")));
        pages.put("lost key errors", post("/return/lost-key", Map.of("homepage", "x")));
        pages.put("no thread", post("/2016/09/no-such-post-here/comments", Map.of("words", CASELOAD)));
        return pages;
    }
}
