package org.candour.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.candour.cast.Answer;
import org.candour.comments.moved.Moving;
import org.candour.posts.Post;
import org.junit.jupiter.api.Test;

/** What a moderator moves, its writer finds again under the same key, and says more in one thread only. */
@QuarkusTest
class MovedVoiceTest extends WriterTest {
    @Inject
    Moving moving;

    @Test
    void the_return_page_shows_the_new_place_and_the_key_speaks_there() {
        String key = published(CASELOAD);
        Post there = open("Counting cases");
        moving.move(last(key).id(), there);
        Answer own = post("/return", Map.of("returnKey", key));
        assertTrue(own.html().contains("href=\"/" + there.path() + "/1\""), own.html());
        assertTrue(own.text().contains("A moderator moved it here"), own.text());
        assertTrue(own.html().contains("action=\"/" + there.path() + "/comments\""), own.html());
        Answer refused = preview(Map.of("words", ANSWER, "returnKey", key));
        assertEquals(422, refused.status());
        Answer taken = post("/" + there.path() + "/comments", Map.of("words", ANSWER, "returnKey", key, "step", "preview"));
        assertEquals(200, taken.status());
        assertTrue(taken.text().contains("show that #1 was yours"), taken.text());
        assertEquals(200, post("/return/withdrawal", Map.of("returnKey", key, "id", "" + last(key).id(), "sure", "yes")).status());
    }

    @Test
    void a_key_of_which_one_comment_was_moved_speaks_where_its_first_words_stand() {
        String key = published(CASELOAD);
        Map<String, String> form = preview(Map.of("words", ANSWER, "returnKey", key)).form("name=\"stamp\"");
        form.put("step", "send");
        assertEquals(200, send(form).status());
        decide(last(key), new org.candour.decisions.Decision.Publish());
        Post there = open("Counting cases");
        moving.move(last(key).id(), there);
        Answer own = post("/return", Map.of("returnKey", key));
        assertTrue(own.html().contains("action=\"/" + post.path() + "/comments\""), own.html());
        assertFalse(own.html().contains("action=\"/" + there.path() + "/comments\""), own.html());
        assertEquals(200, preview(Map.of("words", "Once more.", "returnKey", key)).status());
        assertEquals(422, post("/" + there.path() + "/comments", Map.of("words", "Once more.", "returnKey", key, "step", "preview")).status());
    }
}
