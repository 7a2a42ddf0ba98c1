package org.candour.words.concerns.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Phrases;
import org.candour.words.concerns.Sheet;

/**
 * A person's name in one sentence with a word of accusation, a few words away: what a court would look at first. The name is
 * pointed out in place of the plain finding of a name, so that whoever decides can take it out. Somebody to whom a thing was
 * done is not accused of it.
 */
public final class Accusations implements Finder {
    private static final Phrases ALLEGATIONS = Lexicon.phrases("allegations");
    private static final Phrases DONE_TO_OTHERS = Lexicon.phrases("done-to-others");
    private static final Phrases NONE = Lexicon.phrases("no-allegations");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are", "be", "got", "gets", "getting");

    /** Most words between the name and the accusation. */
    private static final int NEAR = 8;

    private final Finder names;

    /** @param names what finds the names of people */
    public Accusations(Finder names) {
        this.names = names;
    }

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        List<Accusation> accusations = in(sheet);
        names.find(sheet, name -> found.accept(accusations.stream().anyMatch(one -> one.meets(sheet, name))
                ? new Concern(Concern.Kind.ACCUSED_PERSON, name.phrase(), name.start(), name.end()) : name));
    }

    /**
     * An accusation in the text.
     *
     * @param first the number of its first word
     * @param last the number of its last
     * @param suffered whoever stands before it suffered it
     */
    private record Accusation(int first, int last, boolean suffered) {

        boolean meets(Sheet sheet, Concern name) {
            int from = sheet.from(name.start());
            int to = sheet.from(name.end()) - 1;
            if (from >= sheet.size() || sheet.word(from).sentence() != sheet.word(first).sentence()) {
                return false;
            }
            return to < first ? !suffered && first - to - 1 <= NEAR : from > last && from - last - 1 <= NEAR;
        }
    }

    private static List<Accusation> in(Sheet sheet) {
        List<Accusation> accusations = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            int none = NONE.longestAt(sheet, i);
            int done = DONE_TO_OTHERS.longestAt(sheet, i);
            int length = Math.max(done, ALLEGATIONS.longestAt(sheet, i));
            if (none > 0) {
                i += none - 1;
            } else if (length > 0) {
                accusations.add(new Accusation(i, i + length - 1, done > 0 && passive(sheet, i)));
                i += length - 1;
            }
        }
        return accusations;
    }

    /** "Was bullied", "was never assaulted". */
    private static boolean passive(Sheet sheet, int at) {
        return sheet.is(at - 1, PASSIVE) || sheet.is(at - 2, PASSIVE);
    }
}
