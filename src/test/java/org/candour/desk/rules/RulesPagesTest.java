package org.candour.desk.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.cast.Answer;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.comments.noticed.Noticing;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.rules.LiveCases;
import org.candour.rules.Rulebook;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The keeper's rules: typed, tried, saved, and seen at the desk. */
@QuarkusTest
@Tag("store")
class RulesPagesTest {
    @Inject
    Arriving arriving;

    @Inject
    Noticing noticing;

    @Inject
    Ledger ledger;

    @Inject
    Site site;

    @Inject
    TheClock clock;

    @Inject
    EntityManager store;

    @Inject
    Rulebook rulebook;

    @Inject
    LiveCases liveCases;

    private DeskPerson keeper;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
        keeper = DeskPerson.keeper();
    }

    @AfterEach
    void the_rules_are_the_presets() {
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("delete from rules").executeUpdate());
        rulebook.heard();
        arriving.clearDesk();
    }

    private io.restassured.response.Response save(String held, String reasons, String question, String answers) {
        return keeper.post("/desk/rules/edition", "held", held, "reasons", reasons, "question", question, "answers", answers,
                "swearing", "bloody", "step", "save");
    }

    @Test
    void the_mode_of_new_threads_is_among_the_rules_and_each_post_may_say_otherwise() {
        Post before = arriving.post("There before");
        keeper.get("/desk/rules").then().body(containsString("How the threads of new posts begin"));
        keeper.post("/desk/rules/edition", "reasons", "It names a person", "mode", "sometimes", "step", "save").then().statusCode(422)
                .body(containsString("New threads: please choose one of the three."));
        keeper.post("/desk/rules/edition", "reasons", "It names a person", "mode", "slow", "step", "save").then().statusCode(303);
        keeper.get("/desk/rules").then().body(containsString("<option value=\"slow\" selected>"));
        keeper.get("/desk/studio/new").then().body(containsString("<option value=\"slow\" selected>"));
        assertTrue(arriving.now(arriving.post("Begins slow")).slow());
        assertFalse(arriving.now(before).slow(), "posts that are there stay as they are");
        String open = keeper.publish("Said to be open " + System.nanoTime(), "Words.");
        given().get(open).then().body(not(containsString("This thread is slowed")), containsString("<textarea"));
        keeper.post("/desk/rules/edition", "reasons", "It names a person", "mode", "closed", "step", "save").then().statusCode(303);
        assertFalse(arriving.now(arriving.post("Begins closed")).commentsOpen());
    }

    private static int rows(DeskPerson who, String path) {
        return (int) Pattern.compile("name=\"item\"").matcher(who.get(path).asString()).results().count();
    }

    @Test
    void words_that_hold_are_tried_before_they_are_saved_and_then_seen_beside_the_comment_and_found_by_the_list() {
        Post post = arriving.post("Ruled");
        arriving.waiting(post, "They read the heronry number out in the lobby, and who could say no?");
        arriving.waiting(post, "Nobody bloody asked us, and see http://somewhere.example for why.");
        DeskPerson moderator = DeskPerson.moderator();
        keeper.post("/desk/rules/edition", "held", "heronry number | staff can be told by it", "reasons", "It could identify someone", "step", "try")
                .then().statusCode(200).body(containsString("What they would have pointed out"), containsString("1 with your words in them"),
                        containsString("They read the heronry number out"), containsString("heronry number | staff can be told by it"));
        moderator.get("/desk/list").then().body(not(containsString("staff can be told by it")));
        save("heronry number | staff can be told by it", "It could identify someone\nIt names a bird", "", "").then().statusCode(303);
        noticing.look();
        moderator.get("/desk/list").then().body(containsString("staff can be told by it"), containsString("Some swearing"), containsString("It names a bird"));
        assertEquals(List.of(1, 1, 1, 0, 2, 0), List.of(rows(moderator, "/desk/list?concern=HELD"), rows(moderator, "/desk/list?concern=SWEARING"),
                rows(moderator, "/desk/list?concern=LINK"), rows(moderator, "/desk/list?concern=TELEPHONE"),
                rows(moderator, "/desk/list?kind=READER&concern=nothing+of+ours"), rows(moderator, "/desk/list?kind=AUTHOR")));
        assertEquals(List.of(), ValidHtml.problems(moderator.get("/desk/rules").asString()));
        assertEquals(List.of(), ValidHtml.problems(moderator.get("/desk/list").asString()));
        moderator.get("/desk/rules").then().statusCode(200).body(containsString("Only a keeper can change them."), not(containsString(">Save the rules<")));
        assertTrue(ledger.newest(5).stream().anyMatch(entry -> entry.act().filter(act -> act == Act.RULES_CHANGED).isPresent()));
    }

    @Test
    void a_draft_with_a_mistake_comes_back_whole_with_a_sentence() {
        String page = save("| why\nheron", " ", "Who?", "").then().statusCode(422).extract().asString();
        assertEquals(List.of(), ValidHtml.problems(page));
        for (String part : List.of("line 1: there is no word before the bar", "Reasons: there must be one at least", "a question needs one at least",
                "| why", "value=\"Who?\"", "href=\"#held\"")) {
            assertTrue(page.contains(part), part);
        }
        keeper.get("/desk/rules").then().body(containsString(site.reasons().get(0)), not(containsString("value=\"Who?\"")));
    }

    @Test
    void what_cannot_be_read_of_the_stored_rules_is_said_and_the_rest_is_in_effect() {
        save("heronry", "It names a bird", "", "").then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("update rules set setting = 'It names a bird\nit names a BIRD' where name = 'REASONS'").executeUpdate());
        rulebook.heard();
        assertEquals(List.of("It names a bird"), rulebook.reasons());
        assertEquals(1, rulebook.rules().held("The heronry.").size());
        String page = keeper.get("/desk/rules").then().statusCode(200).extract().asString();
        assertEquals(List.of(), ValidHtml.problems(page));
        assertTrue(page.contains("cannot be read") && page.contains("Reasons, line 2: it stands there already."), page);
    }

    @Test
    void a_text_as_long_as_the_store_holds_is_kept_and_a_longer_one_comes_back_with_a_sentence() {
        String line = "word %03d | " + "y".repeat(988) + "\n";
        String most = IntStream.range(0, 99).mapToObj(line::formatted).collect(Collectors.joining()) + "It names a bird";
        String full = "x".repeat(100) + "\n" + most;
        save("", full, "", "").then().statusCode(303);
        assertEquals("It names a bird", rulebook.reasons().get(100));
        save("", full + "\n" + most, "", "").then().statusCode(422).body(containsString("Reasons: at most 100000 characters in all."));
    }

    @Test
    void a_post_about_a_live_case_is_marked_until_its_day() {
        Post post = arriving.post("Before a court");
        arriving.waiting(post, "The trial is in March, I hear.");
        DeskPerson moderator = DeskPerson.moderator();
        keeper.post("/desk/rules/live-cases", "post", "nowhere at all", "until", "soon").then().statusCode(422)
                .body(containsString("No post is at that address."), containsString("a day that is not past"), containsString("value=\"soon\""));
        keeper.post("/desk/rules/live-cases", "post", "http://localhost/" + post.path(), "until", clock.today().plusDays(1).toString()).then().statusCode(303);
        moderator.get("/desk").then().body(containsString("The case is before a court"));
        assertEquals(1, rows(moderator, "/desk/list?concern=LIVE_CASE"));
        QuarkusTransaction.requiringNew().run(() -> liveCases.begin(post.id(), clock.today().minusDays(1)));
        assertEquals(0, rows(moderator, "/desk/list?concern=LIVE_CASE"), "it is over by its day, and nobody had to look anew");
        moderator.get("/desk/list").then().body(not(containsString("The case is before a court")));
        liveCases.eraseBefore(clock.today());
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> liveCases.count("postId", post.id())));
        QuarkusTransaction.requiringNew().run(() -> liveCases.begin(post.id(), clock.today()));
        keeper.post("/desk/rules/live-cases/" + post.id() + "/end").then().statusCode(303);
        moderator.get("/desk").then().body(not(containsString("The case is before a court")));
    }

    @Test
    void a_question_is_asked_on_the_preview_and_a_wrong_answer_gives_every_word_back() {
        Post post = arriving.post("Asked");
        save("", "It could identify someone", "What does the S in PSR stand for?", "sentence").then().statusCode(303);
        WriterPerson writer = WriterPerson.anybody();
        Answer preview = writer.preview("/" + post.path(), Map.of("words", "I saw the list on the wall."));
        assertEquals(List.of(), ValidHtml.problems(preview.html()));
        assertTrue(preview.html().contains("What does the S in PSR stand for?"));
        Map<String, String> form = new HashMap<>(preview.form("name=\"kept\""));
        form.put("asked", "probation");
        form.put("step", "send");
        Answer wrong = send(post, form);
        assertEquals(422, wrong.status());
        assertTrue(wrong.html().contains("That is not the answer.") && wrong.html().contains("I saw the list on the wall.") && wrong.html().contains("value=\"probation\""));
        form.put("asked", " Sentence! ");
        assertEquals(200, send(post, form).status());
    }

    @Test
    void mended_words_meet_the_same_limits_as_new_ones() {
        Post post = arriving.post("Mended");
        WriterPerson writer = WriterPerson.anybody();
        Map<String, String> form = new HashMap<>(writer.preview("/" + post.path(), Map.of("words", "Short enough.")).form("name=\"kept\""));
        form.put("step", "send");
        assertEquals(200, send(post, form).status());
        keeper.post("/desk/rules/edition", "reasons", "It names a bird", "characters", "500", "links", "1", "step", "save").then().statusCode(303);
        Answer own = asks("/return", Map.of("returnKey", form.get("returnKey")));
        for (String words : List.of("a".repeat(501), "See [a](http://a.example) and [b](http://b.example).")) {
            Map<String, String> mending = new HashMap<>(own.form("/return/mending"));
            mending.put("words", words);
            Answer refused = asks("/return/mending", mending);
            assertEquals(422, refused.status());
            assertTrue(refused.html().contains(words.substring(0, 20)), "they come back whole");
        }
    }

    private static Answer asks(String path, Map<String, String> form) {
        return new Answer(given().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post(path));
    }

    private static Answer send(Post post, Map<String, String> form) {
        return new Answer(given().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post("/" + post.path() + "/comments"));
    }
}
