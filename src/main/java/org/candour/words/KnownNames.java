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

    private volatile Phrases publicFigures = Phrases.of(List.of());
    private volatile Phrases offices = Phrases.of(List.of());

    /** Replaces the list of public figures; texts looked at from now on are held to it. */
    public void leaveAlone(List<String> fullNames) {
        publicFigures = Phrases.of(fullNames);
    }

    /** Replaces the list of offices and units; texts looked at from now on are held to it. */
    public void pointOut(List<String> names) {
        offices = Phrases.of(names);
    }

    /** Full names, such as "Elizabeth Fry", in any case of letters. */
    public Phrases publicFigures() {
        return publicFigures;
    }

    /** Names of offices and units, in any case of letters. */
    public Phrases offices() {
        return offices;
    }
}
