package org.candour.desk.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.candour.comments.Comment;
import org.candour.rules.LiveCases;
import org.candour.rules.Rulebook;
import org.candour.rules.Rules;
import org.candour.site.TheClock;

/** Says beside a waiting comment what the keeper's rules point out in it. */
@ApplicationScoped
public class Pointed {
    private final Rulebook rulebook;
    private final LiveCases liveCases;
    private final TheClock clock;

    Pointed(Rulebook rulebook, LiveCases liveCases, TheClock clock) {
        this.rulebook = rulebook;
        this.liveCases = liveCases;
        this.clock = clock;
    }

    /**
     * What is pointed out.
     *
     * @param held words on the keeper's list
     * @param swearing the name of its level
     * @param live whether it stands under a case that is before a court
     */
    public record Out(List<Rules.Held> held, String swearing, boolean live) {

        /** Whether there is anything to say. */
        public boolean any() {
            return !held.isEmpty() || live || !swearing.equals(Rules.Swearing.NONE.name());
        }
    }

    /** In that comment, of which is known whether it stands under a case before a court. */
    public Out out(Comment comment, boolean live) {
        return out(comment, live, rulebook.rules());
    }

    /** In each of these, in the same order. */
    public List<Out> out(List<Comment> some) {
        Rules rules = rulebook.rules();
        Set<Long> live = liveCases.postsOn(clock.today());
        return some.stream().map(comment -> out(comment, live.contains(comment.postId()), rules)).toList();
    }

    private static Out out(Comment comment, boolean live, Rules rules) {
        return new Out(rules.held(comment.words()), rules.swearing(comment.words()).name(), live);
    }
}
