package org.candour.desk.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.noticed.Families;

/** Says beside a waiting comment for how many near copies it stands. */
@Named
@ApplicationScoped
public class Folds {
    private static final Fold NONE = new Fold(0, 0);

    private final Comments comments;
    private final Families families;

    Folds(Comments comments, Families families) {
        this.comments = comments;
        this.families = families;
    }

    /**
     * What one comment stands for.
     *
     * @param family its number; 0 when it stands for itself alone
     * @param more how many besides itself
     */
    public record Fold(long family, long more) {}

    /** The fold of that comment. */
    public Fold of(long comment) {
        return comments.findByIdOptional(comment).flatMap(Comment::family).flatMap(families::family)
                .map(family -> new Fold(family.number(), family.comments() - 1)).orElse(NONE);
    }
}
