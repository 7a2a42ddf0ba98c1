package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.candour.comments.pennames.Claims;

/** What has had its time goes. What nobody has decided is never deleted. */
@ApplicationScoped
public class Retention {
    /** Days that an open appeal keeps words beyond their time. */
    public static final int MOST_HELD = 90;

    private final Comments comments;
    private final Citations citations;
    private final Claims claims;
    private final Takedown takedown;

    Retention(Comments comments, Citations citations, Claims claims, Takedown takedown) {
        this.takedown = takedown;
        this.comments = comments;
        this.citations = citations;
        this.claims = claims;
    }

    /**
     * Erases what was declined before that day, with everything that was said about it, but for what an open appeal is about;
     * returns how many comments.
     */
    @Transactional
    public int eraseDeclinedBefore(LocalDate day) {
        List<Comment> past = past("state = ?1 and decidedOn < ?2", CommentState.DECLINED, day);
        for (Comment comment : past) {
            citations.forget(comment.id());
            if (comments.count("parentId", comment.id()) == 0) {
                comments.delete(comment);
            } else {
                comment.silence();
            }
        }
        return past.size();
    }

    /**
     * Erases the wordless rows of what was withdrawn before it ever had a number and came before that day: until the
     * stamp of its form is dead, the form sent again must still find it.
     */
    @Transactional
    public void eraseWithdrawnBefore(LocalDate day) {
        for (Comment comment : comments.list("state = ?1 and number is null and receivedOn < ?2", CommentState.WITHDRAWN, day)) {
            if (comments.count("parentId", comment.id()) == 0) {
                comments.delete(comment);
            }
        }
    }

    /** An appeal must find the words it is about; one that nobody closes keeps them no longer than {@link #MOST_HELD} days more. */
    private List<Comment> past(String which, CommentState state, LocalDate day) {
        return comments.list(which, state, day).stream()
                .filter(comment -> comment.decidedOn().filter(decided -> decided.isBefore(day.minusDays(MOST_HELD))).isPresent()
                        || !takedown.heldBack(comment)).toList();
    }

    /** Erases the words of what was removed before that day; its place stays. Returns how many comments. */
    @Transactional
    public int silenceRemovedBefore(LocalDate day) {
        List<Comment> past = past("state = ?1 and decidedOn < ?2 and words <> ''", CommentState.REMOVED, day);
        for (Comment comment : past) {
            citations.forget(comment.id());
            comment.silence();
        }
        return past.size();
    }

    /** The words that were not to be kept go, where nobody holds them any more. */
    @Transactional
    public void silenceMarked() {
        comments.list("eraseAtOnce = true and words <> '' and state in ?1", List.of(CommentState.DECLINED, CommentState.REMOVED))
                .forEach(takedown::silenceMarked);
    }

    /** Declines what was asked about before that day and had no answer; its writer reads the reason. Returns how many. */
    @Transactional
    public int declineUnansweredSince(LocalDate day, String reason, LocalDate today) {
        List<Comment> past = comments.list("state = ?1 and decidedOn < ?2", CommentState.ASKED, day);
        for (Comment comment : past) {
            comment.decline(reason, false, today);
            comment.settleDecline();
        }
        return past.size();
    }

    /** Pen names under which nothing stands since before that day are free again; returns how many. */
    @Transactional
    public int lapseNamesUnusedSince(LocalDate day, LocalDate today) {
        // The form of a name that was given up is good for a day, and that day may end tomorrow.
        claims.forgetGivenUp(today.minusDays(1));
        claims.countUnusedFrom(today);
        return claims.lapse(day);
    }
}
