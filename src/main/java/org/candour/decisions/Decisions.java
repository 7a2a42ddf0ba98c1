package org.candour.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Takedown;
import org.candour.site.TheClock;
import org.candour.words.Clean;
import org.jspecify.annotations.Nullable;

/** One decision, one verb on the comment, one entry in the ledger, in one transaction. */
@ApplicationScoped
public class Decisions {
    private final Comments comments;
    private final Takedown takedown;
    private final Batch batch;
    private final Ledger ledger;
    private final TheClock clock;

    Decisions(Comments comments, Takedown takedown, Batch batch, Ledger ledger, TheClock clock) {
        this.comments = comments;
        this.takedown = takedown;
        this.batch = batch;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Decides on a comment. Of two moderators the second learns that the first was there.
     *
     * @throws Comment.NotPossible when the comment is in another state by now
     * @throws Gone when its writer withdrew it meanwhile
     * @throws PassageNotFound when a passage to redact is not in the comment
     */
    public Comment decide(long commentId, Decision decision, long staffId) {
        return decide(commentId, null, decision, staffId);
    }

    /**
     * The same, of the words a moderator had before them.
     *
     * @param seen the state of the comment on their page; none where the page shows no words
     * @throws WordsChanged when its writer mended the words since, so that nobody decides on what they have not read
     */
    public Comment decide(long commentId, @Nullable Integer seen, Decision decision, long staffId) {
        Comment decided = ledger.record(staffId, entry -> {
            Comment comment = comments.findByIdOptional(commentId).orElseThrow(Gone::new);
            if (seen != null && comment.mendable() && comment.version() != seen) {
                throw new WordsChanged();
            }
            entry.about(commentId);
            apply(decision, comment, entry);
            return comment;
        });
        if (decision instanceof Decision.Undo) {
            batch.undone(commentId);
        } else if (decision instanceof Decision.Publish || decision instanceof Decision.Decline) {
            batch.decided(commentId);
        }
        return decided;
    }

    private void apply(Decision decision, Comment comment, Ledger.Draft entry) {
        if (decision instanceof Decision.Publish) {
            comment.approve(clock.today());
            entry.act(Act.COMMENT_PUBLISHED, "");
        } else if (decision instanceof Decision.Decline decline) {
            comment.decline(decline.reason(), decline.goneAtOnce(), clock.today());
            entry.act(Act.COMMENT_DECLINED, decline.reason());
        } else if (decision instanceof Decision.Ask ask) {
            comment.ask(ask.question(), clock.today());
            entry.act(Act.COMMENT_ASKED, "");
        } else if (decision instanceof Decision.Undo) {
            comment.undo();
            entry.act(Act.DECISION_UNDONE, "");
        } else if (decision instanceof Decision.Removal removal) {
            remove(comment, removal);
            entry.act(Act.COMMENT_REMOVED, removal.reason());
        } else if (decision instanceof Decision.Restoration) {
            comment.restore();
            takedown.changed(comment);
            entry.act(Act.COMMENT_RESTORED, "");
        } else if (decision instanceof Decision.Redaction redaction) {
            takedown.redact(comment, redacted(comment.words(), redaction));
            entry.act(Act.COMMENT_REDACTED, "");
        } else {
            // Java 17 has no exhaustive switch over sealed types; a new decision without a verb must not pass silently.
            throw new IllegalStateException("a decision without a verb: " + decision.getClass().getSimpleName());
        }
    }

    private void remove(Comment comment, Decision.Removal removal) {
        comment.remove(removal.reason(), clock.today());
        if (removal.goneAtOnce()) {
            comment.silence();
        }
        takedown.changed(comment);
    }

    /** The words with each passage replaced; passages are taken as the desk shows them, line ends alike. */
    static String redacted(String words, Decision.Redaction redaction) {
        List<String> passages = redaction.passages().stream().map(Clean::text).filter(p -> !p.isBlank()).toList();
        if (passages.isEmpty()) {
            throw new PassageNotFound("");
        }
        String left = words;
        for (String passage : passages) {
            if (!left.contains(passage)) {
                throw new PassageNotFound(passage);
            }
            left = left.replace(passage, redaction.instead());
        }
        return left;
    }

    /** Its writer has mended the words since the moderator opened the page. */
    public static final class WordsChanged extends RuntimeException {}

    /** The comment is no longer there: its writer withdrew it. */
    public static final class Gone extends RuntimeException {}

    /** A passage to redact does not stand in the comment. */
    public static final class PassageNotFound extends RuntimeException {
        private final String passage;

        PassageNotFound(String passage) {
            super("passage not found");
            this.passage = passage;
        }

        public String passage() {
            return passage;
        }
    }
}
