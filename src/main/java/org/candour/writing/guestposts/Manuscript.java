package org.candour.writing.guestposts;

import java.util.List;
import org.candour.testimony.Piece;
import org.candour.testimony.TestimonyKind;
import org.candour.words.Pasted;
import org.candour.writing.Mistake;

/**
 * A draft as it was read.
 *
 * @param title cleaned
 * @param pasted the words, cleaned; unfit to keep while there are mistakes
 * @param unseen how many invisible characters were taken out
 * @param mistakes what is wrong with title or words
 */
public record Manuscript(Draft draft, TestimonyKind kind, String title, Pasted pasted, int unseen, List<Mistake> mistakes) {

    /** Keeps its own copy of the list. */
    public Manuscript {
        mistakes = List.copyOf(mistakes);
    }

    /** Whether it is a topic, and not a guest post. */
    public boolean topic() {
        return kind == TestimonyKind.TOPIC;
    }

    /** What would be stored. */
    public Piece piece() {
        return new Piece(title, pasted.headed(draft.heading()), topic() ? null : draft.chosenRole().orElse(null));
    }
}
