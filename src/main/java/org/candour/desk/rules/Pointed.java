package org.candour.desk.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.rules.LiveCases;
import org.candour.rules.Rulebook;
import org.candour.rules.Rules;
import org.candour.site.TheClock;

/** Says beside a waiting comment what the keeper's rules point out in it. */
@Named
@ApplicationScoped
public class Pointed {
    private static final Out NOTHING = new Out(List.of(), Rules.Swearing.NONE.name(), false);

    private final Comments comments;
    private final Rulebook rulebook;
    private final LiveCases liveCases;
    private final TheClock clock;

    Pointed(Comments comments, Rulebook rulebook, LiveCases liveCases, TheClock clock) {
        this.comments = comments;
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

    /** In that comment. */
    public Out out(long comment) {
        return comments.findByIdOptional(comment).map(one -> out(List.of(one)).get(0)).orElse(NOTHING);
    }

    /** In each of these, in the same order. */
    public List<Out> out(List<Comment> some) {
        Rules rules = rulebook.rules();
        Set<Long> live = liveCases.postsOn(clock.today());
        return some.stream().map(comment -> new Out(rules.held(comment.words()), rules.swearing(comment.words()).name(),
                live.contains(comment.postId()))).toList();
    }
}
