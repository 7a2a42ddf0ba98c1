package org.candour.words;

import jakarta.inject.Singleton;
import java.util.List;
import org.candour.words.concerns.Phrases;

/**
 * The keeper's two lists, held in memory: public figures, whose names are left alone, and offices, whose names are
 * pointed out. Nothing is on them until somebody brings them.
 */
@Singleton
public class KnownNames {
    /** The longest entry of a list, in characters. */
    public static final int LONGEST = 80;

    /** Most entries of one list. */
    public static final int MOST = 5_000;

    private volatile Lists lists = new Lists(Phrases.of(List.of()), Phrases.of(List.of()));

    /** Replaces both lists; texts looked at from now on are held to these. */
    public void know(List<String> publicFigures, List<String> offices) {
        lists = new Lists(Phrases.of(publicFigures), Phrases.of(offices));
    }

    /** Full names, such as "Elizabeth Fry", in any case of letters. */
    public Phrases publicFigures() {
        return lists.publicFigures();
    }

    /** Names of offices and units, in any case of letters. */
    public Phrases offices() {
        return lists.offices();
    }

    private record Lists(Phrases publicFigures, Phrases offices) {}
}
