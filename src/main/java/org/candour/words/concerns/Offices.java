package org.candour.words.concerns;

import java.util.function.Consumer;
import org.candour.words.Concern;
import org.candour.words.KnownNames;

/** Offices and units on the keeper's list. */
public final class Offices implements Finder {
    private final KnownNames known;

    /** With the list as it is when a text is looked at. */
    public Offices(KnownNames known) {
        this.known = known;
    }

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        Phrases offices = known.offices();
        for (int i = 0; i < sheet.size(); i++) {
            int length = offices.longestAt(sheet, i);
            if (length > 0) {
                found.accept(sheet.concern(Concern.Kind.OFFICE, sheet.word(i).start(), sheet.word(i + length - 1).end()));
                i += length - 1;
            }
        }
    }
}
