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
    /** The most that are looked back at. */
    static final int MOST = 20;
    /** One comment may have been decided, taken back and decided again. */
    private static final int TIMES = 3;
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
     * @param number under which it is on the page; 0 when it is not
     * @param link to it in the desk's view of its thread; empty when it has no number
     */
    record Mine(long id, String opening, String outcome, boolean undoable, int number, String link) {

        /** Whether readers see it now: taking it back would no longer leave it as if nothing had been. */
        public boolean out() {
            return number > 0;
        }
    }

    /** The last of what this person decided and nobody has decided since, newest first. */
    List<Mine> of(long staffId, int most) {
        Set<Long> subjects = new LinkedHashSet<>();
        ledger.of(staffId, DECISIONS, TIMES * most).forEach(entry -> entry.subject().ifPresent(subjects::add));
        Map<Long, Comment> found = comments.at(subjects);
        Map<Long, Long> last = ledger.lastActors(subjects);
        return subjects.stream().filter(id -> last.getOrDefault(id, staffId) == staffId).map(found::get).filter(Objects::nonNull)
                .filter(comment -> comment.state() != CommentState.WAITING && comment.state() != CommentState.WITHDRAWN)
                .limit(most).map(this::mine).toList();
    }

    /** Whether the last act to that comment was this person's. */
    boolean lastBy(long staffId, long comment) {
        return ledger.lastActors(Set.of(comment)).getOrDefault(comment, 0L) == staffId;
    }

    private Mine mine(Comment comment) {
        boolean undoable = switch (comment.state()) {
            case TO_PUBLISH, TO_DECLINE, DECLINED -> !comment.words().isEmpty();
            case ASKED -> comment.answer().isEmpty();
            case WAITING, PUBLISHED, WITH_POST, HIDDEN, WITHDRAWN, REMOVED, MOVED, MOVED_ALONG -> false;
        };
        String link = comment.number()
                .map(number -> "/desk/" + posts.findById(comment.postId()).path() + "#c" + number).orElse("");
        return new Mine(comment.id(), Excerpt.of(comment.words(), OPENING), outcome(comment), undoable,
                comment.state() == CommentState.PUBLISHED ? comment.number().orElse(0) : 0, link);
    }

    private static String outcome(Comment comment) {
        return comment.marked().isPresent() ? "WITHOUT" : comment.state().name();
    }
}
