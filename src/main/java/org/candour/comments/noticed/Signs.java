package org.candour.comments.noticed;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.rules.Rulebook;
import org.candour.rules.Rules;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.Gate;

/** Reads what stands in a comment that a moderator looks for. */
@ApplicationScoped
class Signs {
    private final Concerns concerns;
    private final Rulebook rulebook;

    Signs(Concerns concerns, Rulebook rulebook) {
        this.concerns = concerns;
        this.rulebook = rulebook;
    }

    /** The rules by which to look. */
    Rules rules() {
        return rulebook.rules();
    }

    /** All of them in one number, each in its place. */
    long of(String words, Rules rules) {
        long found = 0;
        for (Concern concern : concerns.in(words)) {
            found |= Sign.of(concern.kind()).bit();
            // Whoever looks for names looks for these as well.
            found |= concern.kind() == Concern.Kind.ACCUSED_PERSON ? Sign.PERSON.bit() : 0;
        }
        found |= Gate.links(words) > 0 ? Sign.LINK.bit() : 0;
        found |= rules.held(words).isEmpty() ? 0 : Sign.HELD.bit();
        found |= rules.swearing(words) == Rules.Swearing.NONE ? 0 : Sign.SWEARING.bit();
        return found;
    }
}
