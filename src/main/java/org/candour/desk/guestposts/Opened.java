package org.candour.desk.guestposts;

import java.util.Optional;
import org.candour.posts.Edition;
import org.candour.testimony.Agreement;
import org.candour.testimony.Correspondence;
import org.candour.testimony.Piece;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyKind;

/**
 * A piece as one keeper has it before them.
 *
 * @param title none where they hold no key to it
 * @param letters what they can open of what was written about it
 * @param shut why they can open nothing at all; empty when they can
 */
record Opened(Testimony testimony, Optional<String> title, Correspondence letters, String shut) {

    long id() {
        return testimony.id();
    }

    boolean topic() {
        return testimony.kind() == TestimonyKind.TOPIC;
    }

    Optional<Piece> sent() {
        return letters.piece();
    }

    Agreement agreement() {
        return Agreement.of(testimony, letters);
    }

    /** Whether something can still be done, by somebody who can read it. */
    boolean workable() {
        return testimony.state().open() && sent().isPresent();
    }

    /** What the keeper last made of it: their draft, or the edition before the writer. */
    Optional<Edition> made() {
        return letters.draft().or(letters::edition);
    }

    /** Where that comes from, by a word the page knows. */
    String madeOf() {
        return letters.draft().isPresent() ? "DRAFT" : letters.edition().isPresent() ? "EDITION" : "SENT";
    }
}
