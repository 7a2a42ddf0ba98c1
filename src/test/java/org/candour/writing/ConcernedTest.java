package org.candour.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.candour.words.Concern;
import org.junit.jupiter.api.Test;

/** A writer is told in one sentence of its own why a phrase was pointed out, whatever its kind. */
@QuarkusTest
class ConcernedTest {
    private final Concerned concerned;

    ConcernedTest(Concerned concerned) {
        this.concerned = concerned;
    }

    @Test
    void every_kind_has_a_sentence_of_its_own() {
        List<Concern> one_each = Arrays.stream(Concern.Kind.values()).map(kind -> new Concern(kind, "these\nwords", 0, 11)).toList();
        List<Concerned.Phrase> phrases = concerned.of(one_each);
        assertEquals(Concern.Kind.values().length, phrases.stream().map(Concerned.Phrase::why).distinct().count());
        for (Concerned.Phrase phrase : phrases) {
            assertEquals("these words", phrase.phrase());
            assertTrue(phrase.why().matches("[a-z][^.!?]{20,140}\\."), phrase.why());
        }
    }
}
