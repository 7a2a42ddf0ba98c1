package org.candour.desk.guestposts;

import org.candour.desk.Faults;
import org.candour.desk.studio.Galley;
import org.candour.desk.studio.Manuscript;
import org.candour.desk.studio.PastedSource;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of a piece, right or wrong, so that it goes back into its boxes.
 *
 * @param notice what was just done; may be empty
 * @param edition in the form of the edition; none where there is nothing to edit
 * @param out in the form that publishes
 * @param theirs what somebody else made of it meanwhile
 */
record Handling(Faults faults, String notice, String question, String reason, @Nullable Manuscript edition, PastedSource source,
        @Nullable Galley preview, @Nullable Manuscript theirs, @Nullable Manuscript out) {

    static final Handling NOTHING = of(Faults.none());

    static Handling of(Faults faults) {
        return new Handling(faults, "", "", "", null, PastedSource.NONE, null, null, null);
    }

    Handling saying(String done) {
        return new Handling(faults, done, question, reason, edition, source, preview, theirs, out);
    }

    Handling asking(String typed) {
        return new Handling(faults, notice, typed, reason, edition, source, preview, theirs, out);
    }

    Handling because(String chosen) {
        return new Handling(faults, notice, question, chosen, edition, source, preview, theirs, out);
    }

    Handling editing(@Nullable Manuscript typed, PastedSource pasted) {
        return new Handling(faults, notice, question, reason, typed, pasted, preview, theirs, out);
    }

    Handling looking(Galley look) {
        return new Handling(faults, notice, question, reason, edition, source, look, theirs, out);
    }

    Handling beside(Manuscript other) {
        return new Handling(faults, notice, question, reason, edition, source, preview, other, out);
    }

    Handling publishing(@Nullable Manuscript typed) {
        return new Handling(faults, notice, question, reason, edition, source, preview, theirs, typed);
    }
}
