package org.candour.writing.returning;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.candour.cast.Answer;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.testimony.Contributing;
import org.candour.testimony.Correspondence.Message;
import org.candour.testimony.DeskSeals;
import org.candour.testimony.TestimonyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A key that many hold at once: a writer with two telephones, or somebody they gave it to. */
@QuarkusTest
@Tag("store")
class TenPlacesTest {
    private static final int PLACES = 10;

    private final Contributing contributing;
    private final DeskSeals seals;
    private Contributor writer;

    TenPlacesTest(Contributing contributing, DeskSeals seals) {
        this.contributing = contributing;
        this.seals = seals;
    }

    @BeforeEach
    void a_guest_post() {
        if (seals.current().isEmpty()) {
            DeskPerson.keeperWithKey();
        }
        writer = Contributor.guestPost(contributing, "Ten to a landing", "And one of us awake.");
    }

    /** The same form from ten places at the same moment; what each is answered. */
    private List<Answer> fromTenPlaces(String act, IntFunction<Map<String, String>> fields) throws Exception {
        ExecutorService places = Executors.newFixedThreadPool(PLACES);
        try {
            List<Callable<Answer>> sending = new ArrayList<>();
            for (int place = 0; place < PLACES; place++) {
                Map<String, String> form = new HashMap<>(Map.of("returnKey", writer.shownKey(), "id", "" + writer.id()));
                form.putAll(fields.apply(place));
                sending.add(() -> new Answer(given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(form).post("/return" + act)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : places.invokeAll(sending)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            places.shutdown();
        }
    }

    @Test
    void ten_read_and_ten_answer_and_every_answer_is_there_once() throws Exception {
        fromTenPlaces("", place -> Map.of()).forEach(answer -> {
            assertEquals(200, answer.status());
            assertTrue(answer.text().contains("Ten to a landing"), answer.text());
        });
        List<Answer> answers = fromTenPlaces("/piece/answer", place -> Map.of("words", "From place " + place + "."));
        answers.forEach(answer -> assertEquals(200, answer.status(), answer.text()));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(place -> "From place " + place + ".").toList(),
                writer.reads().messages().stream().map(Message::words).sorted().toList());
    }

    @Test
    void ten_mend_it_and_one_text_stands_whole() throws Exception {
        List<Answer> answers = fromTenPlaces("/piece/amendment", place -> Map.of("title", "Title " + place, "words", "Words " + place + "."));
        answers.forEach(answer -> assertEquals(200, answer.status(), answer.text()));
        var stands = writer.reads().piece().orElseThrow();
        assertEquals(stands.title().replace("Title", "Words") + ".", stands.words());
    }

    @Test
    void ten_take_it_back_and_it_is_gone() throws Exception {
        List<Answer> answers = fromTenPlaces("/piece/withdrawal", place -> Map.of("sure", "yes"));
        answers.forEach(answer -> assertTrue(answer.status() < 500, answer.text()));
        assertEquals(TestimonyState.WITHDRAWN, writer.now().state());
        assertTrue(writer.reads().piece().isEmpty());
    }
}
