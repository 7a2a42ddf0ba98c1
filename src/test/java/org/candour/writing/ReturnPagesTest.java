package org.candour.writing;

import org.candour.cast.Answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.decisions.Decision;
import org.junit.jupiter.api.Test;

/** Coming back with a key: what became of it, and everything its writer can still do. */
@QuarkusTest
class ReturnPagesTest extends WriterTest {

    private Answer back(String key) {
        return post("/return", Map.of("returnKey", key));
    }

    @Test
    void the_page_asks_for_the_key_and_helps_who_lost_it() {
        Answer page = new Answer(RestAssured.get("/return"));
        assertEquals(200, page.status());
        assertTrue(page.html().contains("<form method=\"post\" action=\"/return\""));
        assertTrue(page.text().contains("Lost your key?"));
        assertNull(page.response().header("Set-Cookie"));
    }

    @Test
    void a_waiting_comment_says_that_it_waits() {
        Answer page = back(commented(CASELOAD).toLowerCase());
        assertEquals(200, page.status());
        assertEquals("no-store", page.response().header("Cache-Control"));
        assertTrue(page.text().contains("Waiting. Nobody has decided yet; a person will."));
        assertTrue(page.text().contains("We read what waits most days at eight"), "the keeper's letter: " + page.text());
        assertTrue(page.text().contains("sixty-one cases"));
        assertEquals(1, page.html().split("action=\"/return/withdrawal\"", -1).length - 1);
    }

    @Test
    void wrong_and_unknown_keys_are_answered_alike() {
        String unknown = bare(back("0000-1111-2222-3333"));
        assertFalse(unknown.contains("Your words are below"), "there are none");
        for (String key : new String[] {"", "hello", "0000-1111-2222-3334", "\u0000", "Z".repeat(4_000), "<b>"}) {
            Answer page = back(key);
            assertEquals(422, page.status());
            assertEquals(unknown, bare(page));
        }
        assertEquals(unknown, bare(post("/return", Map.of())));
    }

    @Test
    void a_key_with_one_wrong_letter_comes_back_to_be_mended() {
        assertTrue(back("0000-1111-2222-333\"").html().contains("value=\"0000-1111-2222-333&quot;\""), back("0000-1111-2222-333\"").html());
    }

    /** Without what was typed, which stays in the field. */
    private static String bare(Answer page) {
        return page.html().replaceFirst("(id=\"returnKey\" name=\"returnKey\" value=\")[^\"]*", "$1");
    }

    @Test
    void a_published_comment_shows_its_number_its_replies_and_who_cites_it() {
        String key = published(CASELOAD);
        String reply = preview(Map.of("words", ANSWER, "replyTo", "1")).form("name=\"kept\"").get("returnKey");
        assertEquals(0, under(reply).size());
        Map<String, String> form = preview(Map.of("words", "As #1 says, nobody believes it.", "replyTo", "1"))
                .form("name=\"kept\"");
        send(form);
        decide(last(form.get("returnKey")), new Decision.Publish());
        Answer page = back(key);
        assertTrue(page.text().contains("Published as #1 on "), page.text());
        assertTrue(page.text().contains("Nobody expects you to answer them"), "the keeper's letter: " + page.text());
        assertTrue(page.text().contains("Replies to it"), page.text());
        assertTrue(page.html().contains("href=\"/" + post.path() + "/2\">#2</a>"));
        assertTrue(page.text().contains("Cited by"), page.text());
    }

    @Test
    void who_was_not_published_reads_why() {
        String key = commented(CASELOAD);
        decide(last(key), new Decision.Decline("It could point to a person who should not be found"));
        assertTrue(back(key).text().contains(
                "Not published, because it could point to a person who should not be found."), back(key).text());
        assertTrue(back(key).text().contains("We know that it cost you something to write this."), "the keeper's letter");
    }

    @Test
    void a_question_is_answered_on_the_same_page() {
        String key = commented(CASELOAD);
        decide(last(key), new Decision.Ask("Could the figure stand without the office?"));
        Answer page = back(key);
        assertTrue(page.text().contains("Could the figure stand without the office?"));
        assertTrue(page.text().contains("A question from us is not a refusal."), "the keeper's letter");
        Answer answered = post("/return/answer", and(page.form("/return/answer"), "words", "Yes, take it out."));
        assertEquals(200, answered.status());
        assertTrue(answered.text().contains("Your answer has reached us"));
        assertEquals(CommentState.WAITING, last(key).state());
        assertEquals("Yes, take it out.", last(key).answer().orElseThrow());
    }

    @Test
    void an_answer_that_cannot_be_taken_comes_back() {
        String key = commented(CASELOAD);
        decide(last(key), new Decision.Ask("Which month?"));
        String endless = "March. ".repeat(4_000).strip();
        Answer back = post("/return/answer", and(back(key).form("/return/answer"), "words", endless));
        assertEquals(422, back.status());
        assertEquals(endless, back.box());
        Map<String, String> late = and(back(key).form("/return/answer"), "words", "March.");
        decide(last(key), new Decision.Decline("It advertises something"));
        Answer tooLate = post("/return/answer", late);
        assertEquals(409, tooLate.status());
        assertEquals("March.", tooLate.box());
    }

    @Test
    void words_are_mended_while_they_wait_and_shown_as_they_look() {
        String key = commented(CASELOAD);
        Answer mended = post("/return/mending", and(back(key).form("/return/mending"), "words", "**Sixty-two** now."));
        assertEquals(200, mended.status());
        assertTrue(mended.html().contains("<strong>Sixty-two</strong>"));
        assertEquals("**Sixty-two** now.", last(key).words());
        Answer empty = post("/return/mending", and(back(key).form("/return/mending"), "words", " "));
        assertEquals(422, empty.status());
        assertEquals("**Sixty-two** now.", last(key).words());
    }

    @Test
    void what_waits_is_withdrawn_at_once_and_leaves_nothing() {
        String key = commented(CASELOAD);
        Answer gone = post("/return/withdrawal", back(key).form("/return/withdrawal"));
        assertEquals(200, gone.status());
        assertTrue(gone.text().contains("Your words are withdrawn"));
        assertTrue(under(key).isEmpty());
        assertEquals(422, back(key).status());
    }

    @Test
    void what_is_published_is_asked_about_once_more_and_then_goes_and_its_place_stays() {
        String key = published(CASELOAD);
        Answer asked = post("/return/withdrawal", back(key).form("/return/withdrawal"));
        assertEquals(200, asked.status());
        assertEquals(CommentState.PUBLISHED, last(key).state());
        Answer gone = post("/return/withdrawal", asked.form("/return/withdrawal"));
        assertEquals(200, gone.status());
        assertTrue(gone.text().contains("Your words are withdrawn"));
        assertEquals(CommentState.WITHDRAWN, last(key).state());
        assertEquals("", last(key).words());
        assertEquals(1, last(key).number().orElseThrow());
        assertFalse(back(key).html().contains("/return/withdrawal"));
    }

    @Test
    void whoever_ticked_that_they_are_sure_is_not_asked_again() {
        String key = published(CASELOAD);
        post("/return/withdrawal", and(back(key).form("/return/withdrawal"), "sure", "yes"));
        assertEquals(CommentState.WITHDRAWN, last(key).state());
    }

    @Test
    void the_received_page_withdraws_in_one_act() {
        Map<String, String> form = readyToSend(CASELOAD);
        Answer received = send(form);
        assertTrue(post("/return/withdrawal", received.form("/return/withdrawal")).text().contains("withdrawn"));
        assertTrue(under(form.get("returnKey")).isEmpty());
    }

    @Test
    void a_key_takes_nobody_elses_words_down() {
        String mine = commented(CASELOAD);
        Comment theirs = last(published(ANSWER));
        for (String id : new String[] {String.valueOf(theirs.id()), "0", "-1", "abc", "", "\u0000"}) {
            Answer back = post("/return/withdrawal", Map.of("returnKey", mine, "id", id, "sure", "yes"));
            assertEquals(422, back.status());
            assertEquals(409, post("/return/mending", Map.of("returnKey", mine, "id", id, "words", "x")).status());
        }
        assertEquals(1, under(mine).size());
    }

    @Test
    void a_forgotten_key_is_unknown_and_the_words_stay() {
        String key = published(CASELOAD);
        long id = last(key).id();
        Answer asked = post("/return/forgetting", back(key).form("/return/forgetting"));
        assertEquals(200, asked.status());
        assertEquals(200, back(key).status());
        Answer done = post("/return/forgetting", asked.form("/return/forgetting"));
        assertTrue(done.text().contains("Your key is forgotten"));
        assertEquals(422, back(key).status());
        assertTrue(receiving.already(id, CASELOAD).orElseThrow().sameWords());
    }

    @Test
    void the_same_voice_says_more() {
        String key = published(CASELOAD);
        Answer preview = preview(and(back(key).form("/" + post.path() + "/comments"), "words", ANSWER));
        assertTrue(preview.text().contains("This will also show that #1 was yours."), preview.text());
    }

    @Test
    void words_sent_with_a_key_nobody_knows_come_back() {
        for (String act : new String[] {"answer", "mending"}) {
            Answer back = post("/return/" + act, Map.of("returnKey", "0000111122223333", "id", "1", "words", CASELOAD));
            assertEquals(409, back.status());
            assertEquals(CASELOAD, back.box());
        }
    }

    @Test
    void no_key_is_ever_taken_from_an_address() {
        String key = commented(CASELOAD);
        Answer page = new Answer(RestAssured.get("/return?returnKey=" + key));
        assertFalse(page.text().contains("Waiting."));
        assertFalse(page.html().contains(key));
        for (String act : new String[] {"answer", "mending", "withdrawal", "forgetting"}) {
            assertEquals(303, RestAssured.given().redirects().follow(false).get("/return/" + act).statusCode());
        }
    }
}
