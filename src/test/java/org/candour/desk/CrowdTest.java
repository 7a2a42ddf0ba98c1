package org.candour.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.junit.jupiter.api.Test;

/** Many guess at once; whoever is signed in works on, and whoever knows the words comes in. */
@QuarkusTest
class CrowdTest {
    private static final int GUESSERS = 24;

    @Test
    void guessing_stops_neither_who_is_signed_in_nor_who_signs_in() throws Exception {
        DeskPerson inside = DeskPerson.moderator();
        DeskPerson outside = DeskPerson.moderator();
        ExecutorService crowd = Executors.newFixedThreadPool(GUESSERS);
        try {
            List<Future<Integer>> guesses = IntStream.range(0, GUESSERS).mapToObj(i -> crowd.submit(guess(inside.name()))).toList();
            inside.get("/desk").then().statusCode(200);
            assertTrue(guesses.stream().anyMatch(guess -> !guess.isDone()), "the crowd is still at the door");
            outside.signIn(0).then().statusCode(303);
            for (Future<Integer> guess : guesses) {
                assertEquals(422, guess.get());
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private static Callable<Integer> guess(String name) {
        return () -> given().contentType(ContentType.URLENC)
                .formParams(Map.of("name", name, "passphrase", "perhaps these words", "code", "123456"))
                .post("/desk/sign-in").statusCode();
    }
}
