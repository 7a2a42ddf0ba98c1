package org.candour;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.cast.DeskPerson;
import org.candour.cast.WriterPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A writer and a moderator who act on the same words in the same moment. */
@QuarkusTest
@Tag("store")
class MeanwhileTest {
    private static final Pattern FORM = Pattern.compile("action=\"(/desk/comments/\\d+/decision)\".*?name=\"version\" value=\"(\\d+)\"", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"(\\d+)\"");

    private DeskPerson keeper;
    private String post;

    @BeforeEach
    void open() {
        keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        post = keeper.publish("Meanwhile " + System.nanoTime(), "Words.");
    }

    private Response returning(String act, String key, String... more) {
        String page = given().formParam("returnKey", key).post("/return").asString();
        Matcher id = ID.matcher(page);
        assertTrue(id.find(), page);
        var request = given().formParam("returnKey", key).formParam("id", id.group(1));
        for (int i = 0; i < more.length; i += 2) {
            request.formParam(more[i], more[i + 1]);
        }
        return request.contentType("application/x-www-form-urlencoded; charset=UTF-8").post("/return/" + act);
    }

    @Test
    void words_mended_under_a_moderators_eyes_are_not_published_unread() {
        String key = WriterPerson.anybody().comment(post, "A perfectly harmless sentence.");
        Matcher form = FORM.matcher(keeper.get("/desk").asString());
        assertTrue(form.find());
        returning("mending", key, "words", "Something nobody at the desk has read.").then().statusCode(200);
        Response refused = keeper.post(form.group(1), "decision", "publish", "version", form.group(2));
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("Something nobody at the desk has read."), "the new words are shown");
        given().get(post).then().body(not(containsString("Something nobody")));

        Matcher again = FORM.matcher(refused.asString());
        assertTrue(again.find());
        keeper.post(again.group(1), "decision", "publish", "version", again.group(2)).then().statusCode(303);
        given().get(post).then().body(containsString("Something nobody"));
    }

    @Test
    void what_is_no_form_is_turned_away_at_the_desk_with_a_page() {
        Response answer = given().contentType("text/plain").body("abc").post("/desk/undo");
        assertEquals(403, answer.statusCode());
        assertTrue(answer.asString().contains("<h1>"));
    }

    @Test
    void a_removed_comments_words_are_nowhere_on_its_page_and_its_writer_may_still_withdraw_them() {
        String key = WriterPerson.anybody().comment(post, "Wombats in the filing room.");
        keeper.decideAll("publish");
        Matcher form = Pattern.compile("action=\"(/desk/comments/\\d+)/removal\"").matcher(keeper.get("/desk" + post).asString());
        assertTrue(form.find());
        keeper.post(form.group(1) + "/removal", "reason", "It attacks a person").then().statusCode(303);
        for (String page : List.of(post, post + "/1", post + "?whole=yes", post + "/comments.xml", "/comments.xml")) {
            assertFalse(given().get(page).asString().contains("Wombats"), page);
        }
        returning("withdrawal", key, "sure", "yes").then().statusCode(200);
        given().get(post).then().body(containsString("Withdrawn by its writer"));
        assertEquals(409, keeper.post(form.group(1) + "/restoration").statusCode());
    }

    @Test
    void whoever_comes_second_hears_a_sentence_and_a_withdrawal_always_holds() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 6; round++) {
                String words = "Said and taken back, round " + round + ".";
                String key = WriterPerson.anybody().comment(post, words);
                Matcher form = FORM.matcher(keeper.get("/desk").asString());
                assertTrue(form.find());
                Map<String, String> decision = Map.of("decision", round % 2 == 0 ? "publish" : "ask", "question", "Where was that?");
                List<Callable<Response>> acts = new ArrayList<>();
                acts.add(() -> keeper.post(form.group(1), "decision", decision.get("decision"), "question", decision.get("question")));
                acts.add(() -> returning("withdrawal", key, "sure", "yes"));
                for (Future<Response> act : both.invokeAll(acts)) {
                    assertTrue(act.get().statusCode() < 500, act.get().asString());
                }
                given().get(post).then().body(not(containsString(words)));
            }
        } finally {
            both.shutdown();
        }
    }
}
