package org.candour.comments.noticed;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.rules.LiveCases;
import org.candour.rules.Rulebook;
import org.candour.rules.Rules;
import org.candour.site.TheClock;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.Gate;

/** Reads what stands in a comment that a moderator looks for. */
@ApplicationScoped
class Signs {
    private final Concerns concerns;
    private final Rulebook rulebook;
    private final LiveCases liveCases;
    private final TheClock clock;

    Signs(Concerns concerns, Rulebook rulebook, LiveCases liveCases, TheClock clock) {
        this.concerns = concerns;
        this.rulebook = rulebook;
        this.liveCases = liveCases;
        this.clock = clock;
    }

    /** All of them in one number, each in its place. */
    long of(long postId, String words) {
        Rules rules = rulebook.rules();
        long found = 0;
        for (Concern concern : concerns.in(words)) {
            found |= Sign.of(concern.kind()).bit();
        }
        found |= Gate.links(words) > 0 ? Sign.LINK.bit() : 0;
        found |= rules.held(words).isEmpty() ? 0 : Sign.HELD.bit();
        found |= rules.swearing(words) == Rules.Swearing.NONE ? 0 : Sign.SWEARING.bit();
        found |= liveCases.live(postId, clock.today()) ? Sign.LIVE_CASE.bit() : 0;
        return found;
    }
}
