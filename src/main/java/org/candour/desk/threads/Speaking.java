package org.candour.desk.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.KeeperSpeaks;
import org.candour.decisions.Act;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.decisions.Ledger;
import org.candour.store.Durable;
import org.candour.store.Turn;

/** What the keeper says in a thread, entered in the ledger with it. */
@ApplicationScoped
class Speaking {
    private final KeeperSpeaks keeperSpeaks;
    private final Comments comments;
    private final Decisions decisions;
    private final Batch batch;
    private final Ledger ledger;
    private final Turn turn;
    private final Durable durable;

    Speaking(KeeperSpeaks keeperSpeaks, Comments comments, Decisions decisions, Batch batch, Ledger ledger, Turn turn,
            Durable durable) {
        this.keeperSpeaks = keeperSpeaks;
        this.comments = comments;
        this.decisions = decisions;
        this.batch = batch;
        this.ledger = ledger;
        this.turn = turn;
        this.durable = durable;
    }

    /** Answers the post. */
    Comment answerPost(long postId, String words, long staffId) {
        return durable.write(() -> recorded(staffId, postId, Optional.empty(), words));
    }

    /** Answers a comment; to answer one that waits is to decide that it appears. */
    Comment answer(Comment parent, String words, long staffId) {
        Comment answer = durable.write(() -> turn.take(() -> {
            if (comments.findByIdOptional(parent.id()).orElseThrow(Decisions.Gone::new).mendable()) {
                decisions.decide(parent.id(), new Decision.Publish(), staffId);
            }
            return recorded(staffId, parent.postId(), Optional.of(parent.id()), words);
        }));
        if (answer.number().isEmpty()) {
            batch.decided(answer.id());
        }
        return answer;
    }

    private Comment recorded(long staffId, long postId, Optional<Long> parentId, String words) {
        return ledger.record(staffId, entry -> {
            Comment answer = keeperSpeaks.answer(postId, parentId.orElse(null), words);
            entry.act(Act.KEEPER_ANSWERED, "");
            entry.about(answer.id());
            return answer;
        });
    }

    /** Adds what was said elsewhere, each piece a comment. */
    List<Comment> add(long postId, String origin, List<String> pieces, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            List<Comment> added = keeperSpeaks.addFromElsewhere(postId, origin, pieces);
            entry.act(Act.ADDED_FROM_ELSEWHERE, "");
            entry.about(postId);
            return added;
        }));
    }
}
