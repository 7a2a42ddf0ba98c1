package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.candour.comments.CommentState;
import org.candour.comments.Outcomes;
import org.candour.comments.Outcomes.Outcome;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
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
    private final Outcomes outcomes;

    MyDecisions(Ledger ledger, Outcomes outcomes) {
        this.ledger = ledger;
        this.outcomes = outcomes;
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
        List<Long> subjects = ledger.theirs(staffId, DECISIONS, TIMES * most);
        Map<Long, Outcome> found = outcomes.of(subjects, Excerpt.reach(OPENING));
        return subjects.stream().map(found::get).filter(Objects::nonNull)
                .filter(comment -> comment.state() != CommentState.WAITING && comment.state() != CommentState.WITHDRAWN)
                .limit(most).map(MyDecisions::mine).toList();
    }

    /** Whether the last act to that comment was this person's. */
    boolean lastBy(long staffId, long comment) {
        return ledger.lastActor(comment).filter(last -> last == staffId).isPresent();
    }

    private static Mine mine(Outcome comment) {
        boolean undoable = switch (comment.state()) {
            case TO_PUBLISH, TO_DECLINE, DECLINED -> !comment.beginning().isEmpty();
            case ASKED -> !comment.answered();
            case WAITING, PUBLISHED, WITH_POST, HIDDEN, WITHDRAWN, REMOVED, MOVED, MOVED_ALONG -> false;
        };
        String link = comment.number().map(number -> "/desk/" + comment.path() + "#c" + number).orElse("");
        return new Mine(comment.id(), Excerpt.of(comment.beginning(), OPENING), outcome(comment), undoable,
                comment.state() == CommentState.PUBLISHED ? comment.number().orElse(0) : 0, link);
    }

    private static String outcome(Outcome comment) {
        return comment.marked() ? "WITHOUT" : comment.state().name();
    }
}
