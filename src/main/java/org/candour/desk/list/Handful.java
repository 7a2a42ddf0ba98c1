package org.candour.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.store.Durable;
import org.candour.store.Turn;
import org.candour.words.Excerpt;

/**
 * Decides on many comments at once, each by itself and with an entry of its own in the ledger: what somebody else decided
 * meanwhile is left alone and stops none of the others.
 */
@ApplicationScoped
class Handful {
    private static final int OPENING = 90;

    private final Comments comments;
    private final Decisions decisions;
    private final Durable durable;
    private final Turn turn;

    Handful(Comments comments, Decisions decisions, Durable durable, Turn turn) {
        this.comments = comments;
        this.decisions = decisions;
        this.durable = durable;
        this.turn = turn;
    }

    /** Decides on all of them; they are safe together when this returns. */
    Deed decide(List<Tick> ticked, Deed.Kind kind, Decision decision, long staffId) {
        List<Long> done = new ArrayList<>();
        List<Deed.Left> left = new ArrayList<>();
        durable.write(() -> ticked.forEach(tick -> decide(tick, decision, staffId)
                .ifPresentOrElse(why -> left.add(left(why, tick.id())), () -> done.add(tick.id()))));
        return new Deed(kind, done, left);
    }

    /** Nothing when it was decided; else why not. */
    private Optional<Deed.Why> decide(Tick tick, Decision decision, long staffId) {
        try {
            decisions.decide(tick.id(), tick.seen(), decision, staffId);
            return Optional.empty();
        } catch (Decisions.WordsChanged changed) {
            return Optional.of(waits(tick.id()) ? Deed.Why.MENDED : Deed.Why.ANOTHER_WAS_FIRST);
        } catch (Comment.NotPossible other) {
            return Optional.of(other.state() == CommentState.WITHDRAWN ? Deed.Why.TAKEN_BACK : Deed.Why.ANOTHER_WAS_FIRST);
        } catch (Decisions.Gone gone) {
            return Optional.of(Deed.Why.TAKEN_BACK);
        }
    }

    private boolean waits(long id) {
        return comments.findByIdOptional(id).filter(comment -> comment.state() == CommentState.WAITING).isPresent();
    }

    private Deed.Left left(Deed.Why why, long id) {
        return new Deed.Left(why, comments.findByIdOptional(id).map(comment -> Excerpt.of(comment.words(), OPENING)).orElse(""));
    }

    /** Takes all of it back, as far as it still stands as it was left and nobody outside has seen it. */
    Deed undo(Deed deed, long staffId) {
        List<Long> undone = new ArrayList<>();
        List<Deed.Left> left = new ArrayList<>();
        durable.write(() -> deed.done().forEach(id -> {
            if (undo(deed, id, staffId)) {
                undone.add(id);
            } else {
                left.add(left(Deed.Why.OUT, id));
            }
        }));
        return new Deed(Deed.Kind.UNDO, undone, left);
    }

    private boolean undo(Deed deed, long id, long staffId) {
        return turn.take(() -> {
            boolean stands = comments.findByIdOptional(id).filter(comment -> comment.state() == deed.did().until()).isPresent();
            if (stands) {
                decisions.decide(id, new Decision.Undo(), staffId);
            }
            return stands;
        });
    }

    /** How much of it can still be taken back. */
    int undoable(Deed deed) {
        return deed.did().until() == null ? 0
                : (int) comments.at(deed.done()).values().stream().filter(comment -> comment.state() == deed.did().until()).count();
    }
}
