package org.candour.writing;

import org.candour.cast.Answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.room.WaitingRoom;
import org.candour.comments.LostKey;
import org.candour.comments.LostKeys;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.junit.jupiter.api.Test;

/** Whatever fails on our side, the writer gets their words back. */
@QuarkusTest
class NothingLostTest extends WriterTest {

    @Inject
    Posts posts;

    @Inject
    Comments comments;

    @Inject
    LostKeys lostKeys;

    @Inject
    Proofs proofs;

    @Inject
    Previews previews;

    @Inject
    Receipts receipts;

    @Inject
    WordsBack wordsBack;

    @Inject
    Keeping keeping;

    @Inject
    WaitingRoom room;

    @Inject
    WritingWords say;

    @Test
    void a_store_that_fails_gives_a_comment_back_ready_to_be_sent_again() {
        Map<String, String> form = readyToSend(CASELOAD);
        QuarkusMock.installMockForInstance(new Posts() {
            @Override
            public Optional<Post> published(String path) {
                throw new IllegalStateException("the store rests");
            }
        }, posts);
        Answer back = send(form);
        assertEquals(503, back.status());
        assertEquals("30", back.response().header("Retry-After"));
        assertEquals(CASELOAD, back.box());
        assertEquals(form.get("returnKey"), back.form("/comments").get("returnKey"));
        assertEquals(form.get("stamp"), back.form("/comments").get("stamp"));
        assertEquals(503, preview(CASELOAD).status());
    }

    @Test
    void a_comment_given_back_by_a_failing_store_goes_the_second_time() {
        Map<String, String> form = readyToSend(CASELOAD);
        QuarkusMock.installMockForInstance(new Comments() {
            @Override
            public Optional<Comment> findByIdOptional(Long id) {
                throw new IllegalStateException("the store rests");
            }
        }, comments);
        Answer back = send(form);
        assertEquals(503, back.status());
        QuarkusMock.installMockForInstance(new Comments(), comments);
        Answer again = post(comments(), back.form("/comments"));
        assertEquals(200, again.status());
        assertEquals(form.get("returnKey"), again.form("name=\"kept\"").get("returnKey"));
        assertEquals(200, send(again.form("name=\"kept\"")).status());
    }

    @Test
    void a_store_that_fails_gives_answers_and_requests_back() {
        QuarkusMock.installMockForInstance(new Comments() {
            @Override
            public List<Comment> ofKey(String keyDigest) {
                throw new IllegalStateException("the store rests");
            }
        }, comments);
        Answer mending = post("/return/mending", Map.of("returnKey", "0000111122223333", "id", "1", "words", ANSWER));
        assertEquals(503, mending.status());
        assertEquals(ANSWER, mending.box());
        assertEquals(503, post("/return", Map.of("returnKey", "0000111122223333")).status());
        Map<String, String> request = new Answer(RestAssured.get("/return/lost-key")).form("/return/lost-key");
        QuarkusMock.installMockForInstance(new LostKeys() {
            @Override
            public LostKey ask(String place, String words, LocalDate today) {
                throw new IllegalStateException("the store rests");
            }
        }, lostKeys);
        Answer back = post("/return/lost-key", and(and(request, "place", "#12"), "words", CASELOAD));
        assertEquals(503, back.status());
        assertEquals(CASELOAD, back.box());
    }

    @Test
    void a_full_site_says_so_and_gives_the_words_back() {
        Sending oneAMinute = new Sending(proofs, previews, receipts, wordsBack, keeping, new Pace("1"), room, clock, say);
        assertEquals(200, oneAMinute.send(post, form(readyToSend(CASELOAD))).status());
        Map<String, String> second = readyToSend(ANSWER);
        Page full = oneAMinute.send(post, form(second));
        assertEquals(429, full.status());
        assertTrue(full.headers().stream().anyMatch(header -> header.name().equals("Retry-After")));
        Answer back = new Answer(full.status(), full.body(), null);
        assertEquals(ANSWER, back.box());
        assertTrue(back.text().contains("wait a minute and send again"));
        assertEquals(200, send(back.form("name=\"kept\"")).status());
        assertEquals(1, under(second.get("returnKey")).size());
    }

    private static CommentForm form(Map<String, String> fields) {
        return new CommentForm(fields.get("words"), fields.get("penName"), fields.get("replyTo"), fields.get("returnKey"),
                fields.get("offered"), fields.get("kept"), fields.get("signed"), fields.get("step"), fields.get("stamp"), fields.get("homepage"), null);
    }

    @Test
    void of_many_sends_of_one_form_at_once_one_is_kept_and_nobody_sees_an_error() throws Exception {
        Map<String, String> form = readyToSend(CASELOAD);
        var browsers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> sends = java.util.Collections.nCopies(8, () -> send(form));
            for (var answer : browsers.invokeAll(sends)) {
                assertEquals(200, answer.get().status(), answer.get().html());
            }
        } finally {
            browsers.shutdown();
        }
        assertEquals(1, under(form.get("returnKey")).size());
    }
}
