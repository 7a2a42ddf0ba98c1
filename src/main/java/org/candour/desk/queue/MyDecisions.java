package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.Posts;
import org.candour.words.Excerpt;

/** What one moderator decided lately, and whether it can still be taken back. */
@ApplicationScoped
class MyDecisions {
    private static final Set<Act> DECISIONS = Set.of(Act.COMMENT_PUBLISHED, Act.COMMENT_DECLINED, Act.COMMENT_ASKED, Act.COMMENT_REDACTED);
    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 5;
    private static final int OPENING = 90;

    private final Ledger ledger;
    private final Comments comments;
    private final Posts posts;

    MyDecisions(Ledger ledger, Comments comments, Posts posts) {
        this.ledger = ledger;
        this.comments = comments;
        this.posts = posts;
    }

    /**
     * One of them.
     *
     * @param outcome where the comment stands now, by the name of its state; WITHOUT when it is to appear without some words
     * @param undoable whether nobody outside has seen it
     * @param link to it in the desk's view of its thread; empty when it has no number
     */
    record Mine(long id, String opening, String outcome, boolean undoable, String link) {}

    /** The last few, newest first. */
    List<Mine> of(long staffId) {
        Set<Long> subjects = new LinkedHashSet<>();
        ledger.of(staffId, LOOKED_AT).stream().filter(entry -> entry.act().filter(DECISIONS::contains).isPresent())
                .forEach(entry -> entry.subject().ifPresent(subjects::add));
        Map<Long, Comment> found = comments.at(subjects);
        return subjects.stream().map(found::get).filter(Objects::nonNull)
                .filter(comment -> comment.state() != CommentState.WAITING && comment.state() != CommentState.WITHDRAWN)
                .limit(SHOWN).map(this::mine).toList();
    }

    private static String outcome(Comment comment) {
        return comment.marked().isPresent() ? "WITHOUT" : comment.state().name();
    }

    private Mine mine(Comment comment) {
        boolean undoable = switch (comment.state()) {
            case TO_PUBLISH, TO_DECLINE, DECLINED -> true;
            case ASKED -> comment.answer().isEmpty();
            case WAITING, PUBLISHED, HIDDEN, WITHDRAWN, REMOVED -> false;
        };
        String link = comment.number()
                .map(number -> "/desk/" + posts.findById(comment.postId()).path() + "#c" + number).orElse("");
        return new Mine(comment.id(), Excerpt.of(comment.words(), OPENING), outcome(comment), undoable, link);
    }
}
