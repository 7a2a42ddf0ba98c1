package org.candour.comments.room;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import org.candour.cast.Answer;
import org.candour.cast.Claimant;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.WriterPerson;
import org.candour.comments.Comment;
import org.candour.comments.Receiving;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.desk.Arriving;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits is bounded in bytes: a full queue says so and gives the words back. */
@QuarkusTest
@Tag("store")
class WaitingRoomTest {
    @Inject
    EntityManager store;

    @Inject
    MovedClock clock;

    @Inject
    Arriving arriving;

    @Inject
    Decisions decisions;

    @Inject
    Receiving receiving;

    @Inject
    SiteSecret secret;

    private Post post;

    @BeforeEach
    void a_post() {
        post = arriving.post("Room");
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) store.createNativeQuery("select coalesce(sum(octet_length(words)"
                + " + coalesce(octet_length(answer), 0)), 0) from comments where state in ('WAITING', 'ASKED')").getSingleResult()).longValue());
    }

    private WaitingRoom room(long most) {
        return new WaitingRoom(store, clock, most);
    }

    @Test
    void the_room_is_as_large_as_it_is_set_also_after_a_restart() {
        long before = waiting();
        WaitingRoom room = room(before + 10);
        assertFalse(room.take("eleven bytes"));
        assertTrue(room.take("ŵŵŵ"), "six bytes");
        assertFalse(room.take("ŵŵŵ"), "the room that is left is four bytes");
        assertTrue(room.take("four"));
        Comment comment = arriving.waiting(post, "Ten bytes.");
        assertFalse(room(before + 10).take("x"), "another process asks the store");
        assertEquals(100, room(before + 10).percent());
        decisions.decide(comment.id(), new Decision.Decline("It attacks a person"), 1);
        assertFalse(room.take("x"), "the store is not asked for every send");
        clock.forward(Duration.ofSeconds(11));
        assertTrue(room.take("x"), "what was decided makes room");
    }

    private String id(Map<String, String> sent) {
        return "" + receiving.ofKey(secret.digest(ReturnKey.read(sent.get("returnKey")).orElseThrow()).hex()).get(0).id();
    }

    @Test
    void a_full_queue_says_so_and_gives_the_words_back() {
        WriterPerson writer = WriterPerson.anybody();
        String path = "/" + post.path();
        Map<String, String> form = writer.preview(path, Map.of("words", "Every word of this.", "step", "preview")).form("name=\"stamp\"");
        form.put("step", "send");
        Map<String, String> early = writer.preview(path, Map.of("words", "This came before.", "step", "preview")).form("name=\"stamp\"");
        early.put("step", "send");
        assertEquals(200, writer.preview(path, early).status());
        QuarkusMock.installMockForType(room(1), WaitingRoom.class);
        Answer full = writer.preview(path, form);
        assertEquals(429, full.status());
        assertTrue(full.text().contains("So much waits to be read") && full.html().contains("Every word of this."), full.html());
        assertTrue(full.html().contains("<title>Error: "), full.html());
        assertEquals(200, writer.preview(path, early).status(), "what has reached us is not refused the second time");
        Map<String, String> mending = Map.of("returnKey", early.get("returnKey"), "id", id(early), "words", "This came before, and is longer now.");
        Answer mended = Claimant.post("/return/mending", mending);
        assertEquals(422, mended.status());
        assertTrue(mended.text().contains("takes no more words just now") && mended.html().contains("and is longer now."), mended.html());
        assertEquals(200, Claimant.post("/return/mending", Map.of("returnKey", early.get("returnKey"), "id", id(early), "words", "Shorter.")).status());
        arriving.waiting(post, "Something in focus.");
        DeskPerson.moderator().get("/desk").then().body(containsString("100 % is taken. When it is full"));

        QuarkusMock.installMockForType(room(waiting() + 1_000), WaitingRoom.class);
        assertEquals(200, writer.preview(path, form).status(), "the same form goes through once there is room");
    }
}
