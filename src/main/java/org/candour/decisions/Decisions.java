package org.candour.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Takedown;
import org.candour.comments.noticed.Families;
import org.candour.site.TheClock;
import org.candour.words.Redaction;
import org.jspecify.annotations.Nullable;

/** One decision, one verb on the comment, one entry in the ledger, in one transaction. */
@ApplicationScoped
public class Decisions {
    /** The most characters that marked passages, and the words without them, may have: what is decided must fit the store when it goes out. */
    private static final int LONGEST = 100_000;
    /** Decided in one transaction when many are decided together. */
    private static final int AT_ONCE = 500;

    private final Comments comments;
    private final Takedown takedown;
    private final Batch batch;
    private final Families families;
    private final Ledger ledger;
    private final TheClock clock;

    Decisions(Comments comments, Takedown takedown, Batch batch, Families families, Ledger ledger, TheClock clock) {
        this.comments = comments;
        this.takedown = takedown;
        this.batch = batch;
        this.families = families;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Decides on a comment. Of two moderators the second learns that the first was there.
     *
     * @throws Comment.NotPossible when the comment is in another state by now
     * @throws Gone when its writer withdrew it meanwhile
     * @throws PassageNotFound when a passage to redact is not in the comment
     * @throws TooMuchInstead when the comment would become too long
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
            Optional<Long> family = comment.family();
            entry.about(commentId);
            apply(decision, comment, entry);
            family.ifPresent(families::standIn);
            return comment;
        });
        if (decision instanceof Decision.Undo) {
            batch.undone(commentId);
        } else if (goesOut(decision, decided)) {
            batch.decided(commentId);
        }
        return decided;
    }

    /**
     * The same on many, each with its own entry in the ledger: near copies, of which some were read. What somebody else
     * decided meanwhile, or its writer took back, is left as it is.
     *
     * @return those it was done to
     */
    public List<Long> decideEach(List<Long> commentIds, Decision decision, long staffId) {
        List<Long> done = new ArrayList<>();
        for (int from = 0; from < commentIds.size(); from += AT_ONCE) {
            decideSome(commentIds.subList(from, Math.min(commentIds.size(), from + AT_ONCE)), decision, staffId, done);
        }
        if (decision instanceof Decision.Undo) {
            done.forEach(batch::undone);
        } else {
            batch.decided(done);
        }
        return done;
    }

    private void decideSome(List<Long> ids, Decision decision, long staffId, List<Long> done) {
        Map<Long, Comment> found = new HashMap<>();
        Set<Long> touched = new HashSet<>();
        ledger.recordEach(staffId, ids, (id, entry) -> {
            if (found.isEmpty()) {
                found.putAll(comments.at(ids));
            }
            Comment comment = found.get(id);
            if (comment != null && decided(decision, comment, touched, entry)) {
                done.add(id);
            }
        });
        touched.forEach(families::standIn);
    }

    private boolean decided(Decision decision, Comment comment, Set<Long> touched, Ledger.Draft entry) {
        try {
            Optional<Long> family = comment.family();
            apply(decision, comment, entry);
            entry.about(comment.id());
            family.ifPresent(touched::add);
            return true;
        } catch (Comment.NotPossible other) {
            return false;
        }
    }

    private static boolean goesOut(Decision decision, Comment decided) {
        return decision instanceof Decision.Publish || decision instanceof Decision.Decline
                || (decision instanceof Decision.Redaction && decided.state() == CommentState.TO_PUBLISH);
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
            remove(comment, removal.reason(), removal.goneAtOnce());
            entry.act(Act.COMMENT_REMOVED, removal.reason());
        } else if (decision instanceof Decision.RemovalForNotice removal) {
            remove(comment, removal.reason(), false);
            entry.act(Act.COMMENT_REMOVED_FOR_NOTICE, "");
        } else if (decision instanceof Decision.Restoration) {
            takedown.restore(comment);
            entry.act(Act.COMMENT_RESTORED, "");
        } else if (decision instanceof Decision.Redaction redaction) {
            redact(comment, new Redaction(redaction.passages(), redaction.instead()));
            entry.act(Act.COMMENT_REDACTED, "");
        } else {
            // Java 17 has no exhaustive switch over sealed types; a new decision without a verb must not pass silently.
            throw new IllegalStateException("a decision without a verb: " + decision.getClass().getSimpleName());
        }
    }

    private void remove(Comment comment, String reason, boolean goneAtOnce) {
        comment.remove(reason, clock.today());
        if (goneAtOnce) {
            takedown.silence(comment);
        }
        takedown.changed(comment);
    }

    /** Marks the passages of what waits; destroys those of what is published. */
    private void redact(Comment comment, Redaction redaction) {
        if (redaction.passages().isEmpty()) {
            throw new PassageNotFound("");
        }
        redaction.missing(List.of(comment.words())).ifPresent(missing -> {
            throw new PassageNotFound(missing);
        });
        if (String.join("", redaction.passages()).length() > LONGEST || redaction.apply(comment.words()).length() > LONGEST) {
            throw new TooMuchInstead();
        }
        if (comment.mendable()) {
            comment.approveWithout(redaction, clock.today());
        } else {
            takedown.redact(comment, redaction);
        }
    }

    /** Its writer has mended the words since the moderator opened the page. */
    public static final class WordsChanged extends RuntimeException {}

    /** The comment is no longer there: its writer withdrew it. */
    public static final class Gone extends RuntimeException {}

    /** With what stands instead of its passages the comment would become too long. */
    public static final class TooMuchInstead extends RuntimeException {}

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
