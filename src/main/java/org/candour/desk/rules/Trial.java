package org.candour.desk.rules;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.candour.comments.CommentState;
import org.candour.comments.Waiting;
import org.candour.rules.Rules;
import org.candour.site.TheClock;
import org.candour.words.Excerpt;

/** What rules would have pointed out, had they been in effect: in what waits, and in what is published. */
@ApplicationScoped
class Trial {
    /** Then it stops, and says how far it came. */
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int EXAMPLES = 20;
    private static final int AT_ONCE = 200;
    private static final int OPENING = 120;

    private final Waiting waiting;
    private final TheClock clock;

    Trial(Waiting waiting, TheClock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    /** A comment that would be pointed out, and the words for which it would. */
    record Example(String opening, String phrases, boolean published) {}

    /**
     * What came of it.
     *
     * @param looked at how many
     * @param held how many have words on the keeper's list in them
     * @param sworn how many have swearing in them
     * @param all whether there was time for all
     */
    record Outcome(int looked, int held, int sworn, boolean all, List<Example> examples) {}

    /** Tries them: for half of the time in what waits, and for the other half in what is published. */
    Outcome of(Rules rules) {
        Tally tally = new Tally(rules);
        Instant begun = clock.now();
        boolean waits = tally.all(CommentState.WAITING, begun.plus(LONGEST.dividedBy(2)));
        boolean published = tally.all(CommentState.PUBLISHED, begun.plus(LONGEST));
        return new Outcome(tally.looked, tally.held, tally.sworn, waits && published, tally.examples);
    }

    /** What was found so far. */
    private final class Tally {
        private final Rules rules;
        private final List<Example> examples = new ArrayList<>();
        private int looked;
        private int held;
        private int sworn;

        Tally(Rules rules) {
            this.rules = rules;
        }

        /** Looks through all in that state; whether there was time for all. */
        boolean all(CommentState state, Instant until) {
            List<Waiting.Worded> some = some(state, Long.MIN_VALUE);
            while (!some.isEmpty()) {
                some.forEach(one -> look(one, state == CommentState.PUBLISHED));
                some = some(state, some.get(some.size() - 1).id());
                if (!some.isEmpty() && clock.now().isAfter(until)) {
                    return false;
                }
            }
            return true;
        }

        private void look(Waiting.Worded one, boolean published) {
            List<Rules.Held> found = rules.held(one.words());
            looked++;
            held += found.isEmpty() ? 0 : 1;
            sworn += rules.swearing(one.words()) == Rules.Swearing.NONE ? 0 : 1;
            if (!found.isEmpty() && examples.size() < EXAMPLES) {
                examples.add(new Example(Excerpt.of(one.words(), OPENING), String.join(", ", found.stream().map(Rules.Held::phrase).toList()), published));
            }
        }
    }

    private List<Waiting.Worded> some(CommentState state, long after) {
        return QuarkusTransaction.requiringNew().call(() -> waiting.inState(state, after, AT_ONCE));
    }
}
