package org.candour.writing;

import org.candour.cast.Answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import org.candour.comments.CommentState;
import org.candour.decisions.Decision;
import org.junit.jupiter.api.Test;

/** From the box under a thread to "Your comment has reached us". */
@QuarkusTest
class CommentPagesTest extends WriterTest {

    @Test
    void a_preview_shows_the_words_and_offers_a_key_and_stores_nothing() {
        Answer preview = preview("**Forty** on paper, sixty-one in the cabinet.");
        assertEquals(200, preview.status());
        assertEquals("no-store", preview.response().header("Cache-Control"));
        assertTrue(preview.html().contains("<strong>Forty</strong>"));
        assertTrue(preview.text().contains("We noticed nothing. We cannot know what only your colleagues would recognise."));
        Map<String, String> form = preview.form("name=\"kept\"");
        assertEquals("send", form.get("step"));
        assertEquals("", form.get("homepage"));
        assertTrue(under(form.get("returnKey")).isEmpty());
    }

    @Test
    void send_stands_straight_under_the_words_and_first_in_its_form() {
        String html = preview(CASELOAD).html();
        assertTrue(html.indexOf("value=\"send\"") > html.indexOf("sixty-one"));
        assertTrue(html.indexOf("value=\"send\"") < html.indexOf("Could these words"));
        assertTrue(html.indexOf("<button") == html.indexOf("<button class=\"button\" id=\"send\""));
    }

    @Test
    void phrases_that_could_point_to_someone_are_pointed_out() {
        String text = preview("Ring me on 0161 496 0123 or write to p.officer@example.org.uk.").text();
        assertTrue(text.contains("0161 496 0123 looks like a telephone number"), text);
        assertTrue(text.contains("p.officer@example.org.uk is an e-mail address"), text);
        assertFalse(text.contains("We noticed nothing"));
    }

    @Test
    void a_name_a_day_at_a_place_and_a_link_that_tells_are_pointed_out_each_with_its_reason() {
        String text = preview("Denise Hallworth was there on 9 February 2017 at Stafford Crown Court:"
                + " https://news.example/a?utm_source=mail\n\n'Getafix").text();
        assertTrue(text.contains("Denise Hallworth looks like the name of a person"), text);
        assertTrue(text.contains("on 9 February 2017 at Stafford Crown Court gives a day and a place"), text);
        assertTrue(text.contains("https://news.example/a?utm_source=mail is a link with a mark in it"), text);
        assertTrue(text.contains("'Getafix looks like a name you sign with"), text);
    }

    @Test
    void invisible_marks_are_taken_out_and_the_preview_says_so() {
        Answer preview = preview("For\u200Bty on pap\u00ADer.");
        assertTrue(preview.text().contains("We took 2 invisible characters out of your text."), preview.text());
        assertEquals("Forty on paper.", preview.form("name=\"kept\"").get("words"));
    }

    @Test
    void a_sent_comment_has_reached_us_and_waits() {
        Map<String, String> form = readyToSend(CASELOAD);
        Answer received = send(form);
        assertEquals(200, received.status());
        assertTrue(received.text().contains(
                "Your comment has reached us. Nobody has read it yet; a person will. You can close this page."));
        assertTrue(received.text().contains("We read what waits most days at eight"), "the keeper's letter: " + received.text());
        assertTrue(received.text().contains("Without this key you cannot come back to this comment"));
        assertTrue(received.text().contains(form.get("returnKey")));
        assertFalse(received.html().contains(form.get("stamp")));
        assertEquals(CommentState.WAITING, last(form.get("returnKey")).state());
        assertNull(received.response().header("Set-Cookie"));
    }

    @Test
    void whoever_ticked_that_they_kept_the_key_is_not_warned_again() {
        Answer received = send(and(readyToSend(CASELOAD), "kept", "yes"));
        assertFalse(received.text().contains("Without this key"));
    }

    @Test
    void the_received_page_withdraws_and_says_more_with_the_key_in_both() {
        Map<String, String> form = readyToSend(CASELOAD);
        Answer received = send(form);
        assertEquals(form.get("returnKey"), received.form("/return/withdrawal").get("returnKey"));
        Map<String, String> more = received.form("/comments");
        assertEquals(form.get("returnKey"), more.get("returnKey"));
        Answer preview = preview(and(more, "words", ANSWER));
        assertTrue(preview.text().contains("your earlier comment here was yours"), preview.text());
    }

    @Test
    void once_shown_a_key_stays_the_same_through_previews_errors_and_new_stamps() {
        Answer first = preview(CASELOAD);
        String key = first.form("name=\"kept\"").get("returnKey");
        Answer changed = preview(and(first.form("Preview again"), "words", ANSWER));
        assertEquals(key, changed.form("name=\"kept\"").get("returnKey"));
        Answer emptied = preview(and(changed.form("Preview again"), "words", "\u200B"));
        assertEquals(422, emptied.status());
        Answer garbled = preview(and(and(emptied.form("Preview again"), "words", ANSWER), "returnKey", "not a key"));
        assertEquals(422, garbled.status());
        assertEquals(key, garbled.form("name=\"kept\"").get("returnKey"));
        Map<String, String> late = and(garbled.form("name=\"kept\""), "stamp", stampFrom(Duration.ofHours(25), key));
        Answer expired = send(late);
        assertEquals(key, expired.form("name=\"kept\"").get("returnKey"));
        assertEquals(200, send(expired.form("name=\"kept\"")).status());
        assertEquals(ANSWER, last(key).words());
    }

    @Test
    void a_form_older_than_a_day_comes_back_filled() {
        Map<String, String> form = readyToSend(CASELOAD);
        Answer back = send(and(form, "stamp", stampFrom(Duration.ofHours(25), form.get("returnKey"))));
        assertEquals(422, back.status());
        assertTrue(back.html().contains("<title>Error: "));
        assertTrue(back.text().contains("lay open for more than a day"));
        assertEquals(CASELOAD, back.form("name=\"kept\"").get("words"));
        assertTrue(under(form.get("returnKey")).isEmpty());
    }

    @Test
    void without_a_stamp_or_with_another_threads_nothing_is_taken_and_the_form_comes_back() {
        Map<String, String> form = readyToSend(CASELOAD);
        post = open("Another thread");
        for (String stamp : new String[] {"", "garbage", form.get("stamp"), "\u0000", "A".repeat(5000)}) {
            Answer back = send(and(form, "stamp", stamp));
            assertEquals(422, back.status(), stamp);
            assertTrue(back.text().contains("did not come from a preview of this thread"));
            assertEquals(CASELOAD, back.box());
        }
    }

    @Test
    void a_filled_trap_is_refused_with_the_words_back() {
        Map<String, String> form = readyToSend(CASELOAD);
        Answer back = send(and(form, "homepage", "https://buy.example"));
        assertEquals(422, back.status());
        assertTrue(back.text().contains("Leave this empty"));
        assertEquals(CASELOAD, back.box());
        assertTrue(under(form.get("returnKey")).isEmpty());
        assertEquals(200, send(back.form("name=\"kept\"")).status());
    }

    @Test
    void quick_hands_are_put_among_the_doubtful_and_never_refused() {
        Map<String, String> quick = readyToSend(CASELOAD);
        assertEquals(200, send(quick).status());
        assertTrue(last(quick.get("returnKey")).doubtful());
        Map<String, String> calm = readyToSend(ANSWER);
        String key = calm.get("returnKey");
        assertEquals(200, send(and(calm, "stamp", stampFrom(Duration.ofMinutes(2), key))).status());
        assertFalse(last(key).doubtful());
    }

    @Test
    void the_same_send_twice_is_one_comment() {
        Map<String, String> form = readyToSend(CASELOAD);
        send(form);
        Answer again = send(form);
        assertEquals(200, again.status());
        assertTrue(again.text().contains("We already have it"));
        assertTrue(again.text().contains(form.get("returnKey")));
        assertEquals(1, under(form.get("returnKey")).size());
    }

    @Test
    void the_same_form_with_other_words_loses_neither() {
        Map<String, String> form = readyToSend(CASELOAD);
        send(form);
        Answer again = send(and(form, "words", ANSWER));
        assertEquals(200, again.status());
        assertTrue(again.text().contains("its first words stand"));
        assertEquals(ANSWER, again.box());
        assertFalse(again.html().contains(form.get("stamp")));
        assertEquals(CASELOAD, last(form.get("returnKey")).words());
        assertEquals(200, preview(again.form("/comments")).status());
    }

    @Test
    void a_form_brought_back_from_history_makes_another_comment_not_a_lost_one() {
        Map<String, String> form = readyToSend(CASELOAD);
        send(form);
        Answer second = preview(and(form, "words", ANSWER));
        assertNotEquals(form.get("stamp"), second.form("name=\"kept\"").get("stamp"));
        assertTrue(second.text().contains("your earlier comment here was yours"));
        assertEquals(200, send(second.form("name=\"kept\"")).status());
        assertEquals(2, under(form.get("returnKey")).size());
    }

    @Test
    void a_key_used_again_says_first_what_it_will_show() {
        String key = published(CASELOAD);
        Answer preview = preview(Map.of("words", ANSWER, "returnKey", key.toLowerCase().replace("-", " ")));
        assertEquals(200, preview.status());
        assertTrue(preview.text().contains("This will also show that #1 was yours."), preview.text());
        send(preview.form("name=\"kept\""));
        assertEquals(2, under(key).size());
    }

    @Test
    void a_known_voice_is_told_its_letter() {
        String key = published(CASELOAD);
        send(preview(Map.of("words", ANSWER, "returnKey", key)).form("name=\"kept\""));
        decide(last(key), new Decision.Publish());
        Answer third = preview(Map.of("words", "And a third thing.", "returnKey", key));
        assertTrue(third.text().contains("You will be shown as Anonymous B, who also wrote #1, #2."), third.text());
    }

    @Test
    void who_takes_their_key_out_again_is_not_linked() {
        String key = published(CASELOAD);
        Answer linked = preview(Map.of("words", ANSWER, "returnKey", key));
        Answer unlinked = preview(and(linked.form("Preview again"), "returnKey", ""));
        assertFalse(unlinked.text().contains("This will also show"));
        assertNotEquals(key, unlinked.form("name=\"kept\"").get("returnKey"));
        assertEquals(200, send(unlinked.form("name=\"kept\"")).status());
        assertEquals(1, under(key).size());
    }

    @Test
    void a_key_of_another_thread_or_of_nowhere_is_refused_and_a_new_one_offered() {
        String elsewhere = published(CASELOAD);
        post = open("Another thread");
        for (String key : new String[] {elsewhere, "0000-1111-2222-3333", "hello", "\u0000", "K".repeat(3000)}) {
            Answer back = preview(Map.of("words", ANSWER, "returnKey", key));
            assertEquals(422, back.status());
            assertTrue(back.text().contains("is not good in this thread"));
            Map<String, String> form = back.form("name=\"kept\"");
            assertNotEquals(key, form.get("returnKey"));
            assertEquals(ANSWER, form.get("words"));
            assertEquals(200, send(form).status());
        }
    }

    @Test
    void a_reply_says_whom_it_answers_and_keeps_it() {
        published(CASELOAD);
        Answer preview = preview(Map.of("words", ANSWER, "replyTo", "1"));
        assertTrue(preview.text().contains("to #1"));
        Map<String, String> form = preview.form("name=\"kept\"");
        send(form);
        assertTrue(last(form.get("returnKey")).parentId().isPresent());
    }

    @Test
    void a_reply_to_what_was_withdrawn_or_never_was_comes_back_to_stand_on_its_own() {
        String key = published(CASELOAD);
        Map<String, String> begun = preview(Map.of("words", ANSWER, "replyTo", "1")).form("name=\"kept\"");
        receiving.withdraw(last(key).keyDigest().orElseThrow(), last(key).id());
        Answer late = send(begun);
        assertEquals(422, late.status());
        assertTrue(late.text().contains("cannot be answered"));
        for (String number : new String[] {"1", "99", "-1", "0", "abc", "99999999999999999999", "\u0000"}) {
            Answer back = preview(Map.of("words", ANSWER, "replyTo", number));
            assertEquals(422, back.status(), number);
            assertTrue(back.text().contains("cannot be answered"));
            assertEquals(ANSWER, back.box());
        }
        Map<String, String> alone = late.form("name=\"kept\"");
        assertEquals(200, send(alone).status());
        assertTrue(last(alone.get("returnKey")).parentId().isEmpty());
    }

    @Test
    void a_closed_thread_gives_the_words_back() {
        Map<String, String> form = readyToSend(CASELOAD);
        publishing.openComments(post.id(), false);
        for (Answer back : new Answer[] {send(form), preview(CASELOAD)}) {
            assertEquals(409, back.status());
            assertTrue(back.text().contains("This thread is closed"));
            assertEquals(CASELOAD, back.box());
        }
    }

    @Test
    void a_send_that_reached_us_before_the_thread_closed_is_still_known() {
        Map<String, String> form = readyToSend(CASELOAD);
        send(form);
        publishing.openComments(post.id(), false);
        assertTrue(send(form).text().contains("We already have it"));
    }

    @Test
    void a_thread_that_never_was_or_was_taken_down_gives_the_words_back() {
        Answer never = post("/2016/09/no-such-post-here/comments", Map.of("words", CASELOAD));
        assertEquals(404, never.status());
        assertEquals(CASELOAD, never.box());
        publishing.withdraw(post.id());
        Answer gone = preview(CASELOAD);
        assertEquals(410, gone.status());
        assertEquals(CASELOAD, gone.box());
    }

    @Test
    void the_address_of_the_form_leads_to_its_post() {
        var back = RestAssured.given().redirects().follow(false).get(comments());
        assertEquals(303, back.statusCode());
        assertTrue(back.header("Location").endsWith("/" + post.path()));
    }
}
