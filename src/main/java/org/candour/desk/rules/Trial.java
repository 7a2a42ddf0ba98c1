package org.candour.desk.rules;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Waiting;
import org.candour.rules.Rules;
import org.candour.site.TheClock;
import org.candour.words.Excerpt;

/** What rules would have pointed out, had they been in effect: in what waits, and in the latest of what is published. */
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

    /** Tries them. */
    Outcome of(Rules rules) {
        Instant until = clock.now().plus(LONGEST);
        List<Example> examples = new ArrayList<>();
        int looked = 0;
        int held = 0;
        int sworn = 0;
        for (CommentState state : List.of(CommentState.WAITING, CommentState.PUBLISHED)) {
            for (int from = 0;; from += AT_ONCE) {
                List<Comment> some = some(state, from);
                for (Comment comment : some) {
                    List<Rules.Held> found = rules.held(comment.words());
                    looked++;
                    held += found.isEmpty() ? 0 : 1;
                    sworn += rules.swearing(comment.words()) == Rules.Swearing.NONE ? 0 : 1;
                    if (!found.isEmpty() && examples.size() < EXAMPLES) {
                        examples.add(example(comment, found));
                    }
                }
                if (some.size() < AT_ONCE) {
                    break;
                }
                if (clock.now().isAfter(until)) {
                    return new Outcome(looked, held, sworn, false, examples);
                }
            }
        }
        return new Outcome(looked, held, sworn, true, examples);
    }

    private List<Comment> some(CommentState state, int from) {
        return QuarkusTransaction.requiringNew().call(() -> waiting.inState(state, from, AT_ONCE));
    }

    private static Example example(Comment comment, List<Rules.Held> found) {
        return new Example(Excerpt.of(comment.words(), OPENING), String.join(", ", found.stream().map(Rules.Held::phrase).toList()),
                comment.state() == CommentState.PUBLISHED);
    }
}
