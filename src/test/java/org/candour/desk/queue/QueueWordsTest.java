package org.candour.desk.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import org.candour.words.Concern;
import org.junit.jupiter.api.Test;

/** A moderator reads in words why a phrase is marked, whatever its kind. */
class QueueWordsTest {
    @Test
    void every_kind_of_concern_has_its_words() throws NoSuchMethodException {
        String sentence = QueueWords.class.getMethod("concern", String.class).getAnnotation(Message.class).value();
        for (Concern.Kind kind : Concern.Kind.values()) {
            assertTrue(sentence.contains("{#case '" + kind + "'}"), kind.name());
        }
    }
}
