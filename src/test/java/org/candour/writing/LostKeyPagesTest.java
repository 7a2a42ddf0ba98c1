package org.candour.writing;

import org.candour.cast.Answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.candour.comments.LostKeys;
import org.junit.jupiter.api.Test;

/** Who lost their key asks for words to come down, and nobody has to prove anything. */
@QuarkusTest
class LostKeyPagesTest extends WriterTest {

    @Inject
    LostKeys lostKeys;

    private Map<String, String> form() {
        return new Answer(RestAssured.get("/return/lost-key")).form("/return/lost-key");
    }

    @Test
    void a_request_reaches_the_desk() {
        String place = "/" + post.path() + " #12 " + System.identityHashCode(this);
        Answer taken = post("/return/lost-key", and(and(form(), "place", place), "words", "My manager knows the phrase."));
        assertEquals(200, taken.status());
        assertTrue(taken.text().contains("Your request has reached us"));
        assertTrue(lostKeys.open().stream().anyMatch(request -> request.place().equals(place)));
    }

    @Test
    void a_request_that_cannot_be_taken_comes_back_filled() {
        int before = lostKeys.open().size();
        Map<String, String> full = and(and(form(), "place", "#12"), "words", CASELOAD);
        for (Map<String, String> wrong : new Map[] {and(full, "place", " "), and(full, "words", "\u200B"),
                and(full, "place", "x".repeat(151)), and(full, "words", "x".repeat(5_001)), and(full, "homepage", "x"),
                and(full, "stamp", ""), and(full, "stamp", "x"), and(full, "stamp", readyToSend(CASELOAD).get("stamp")),
                Map.of()}) {
            Answer back = post("/return/lost-key", wrong);
            assertEquals(422, back.status());
            assertTrue(back.html().contains("<title>Error: "));
        }
        Answer back = post("/return/lost-key", and(full, "stamp", ""));
        assertEquals(CASELOAD, back.box());
        assertEquals(200, post("/return/lost-key", back.form("/return/lost-key")).status());
        assertEquals(before + 1, lostKeys.open().size());
    }
}
