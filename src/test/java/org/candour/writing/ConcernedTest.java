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

    /** But for one: that a name stands beside an accusation is for the desk to see; its writer is told of the name. */
    @Test
    void every_kind_has_a_sentence_of_its_own() {
        List<Concern> one_each = Arrays.stream(Concern.Kind.values()).map(kind -> new Concern(kind, "these\nwords", 0, 11)).toList();
        List<Concerned.Phrase> phrases = concerned.of(one_each);
        assertEquals(Concern.Kind.values().length - 1, phrases.stream().map(Concerned.Phrase::why).distinct().count());
        assertEquals(why(phrases, Concern.Kind.PERSON), why(phrases, Concern.Kind.ACCUSED_PERSON));
        for (Concerned.Phrase phrase : phrases) {
            assertEquals("these words", phrase.phrase());
            assertTrue(phrase.why().matches("[a-z][^.!?]{20,140}\\."), phrase.why());
        }
    }

    private static String why(List<Concerned.Phrase> phrases, Concern.Kind kind) {
        return phrases.get(kind.ordinal()).why();
    }
}
