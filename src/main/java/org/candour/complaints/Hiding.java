package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Restored;
import org.candour.comments.Takedown;
import org.candour.complaints.notices.Notices;

/** Takes a comment off the page because of a notice, and puts it back. Runs inside its caller's transaction. */
@ApplicationScoped
public class Hiding {
    /** So many comments at once are hidden by notices themselves; more wait for the keeper, or a flood of them would empty the site. */
    public static final int MOST = 10;

    private final Complaints complaints;
    private final Notices notices;
    private final Comments comments;
    private final Takedown takedown;

    Hiding(Complaints complaints, Notices notices, Comments comments, Takedown takedown) {
        this.complaints = complaints;
        this.notices = notices;
        this.comments = comments;
        this.takedown = takedown;
    }

    /**
     * Hides the comment it is about, while that can be read and not too many are hidden already; not where the keeper let the
     * words stand after a notice of the same complainant, or one that said the same.
     */
    void hide(Complaint complaint) {
        hide(complaint, complaints.hidden() < MOST && !answeredBefore(complaint));
    }

    private boolean answeredBefore(Complaint complaint) {
        String email = email(complaint);
        return complaint.commentId().stream().flatMap(id -> complaints.leftAbout(id).stream())
                .anyMatch(before -> before.saysTheSame(complaint) || !email.isEmpty() && email.equals(email(before)));
    }

    private String email(Complaint complaint) {
        return notices.findByIdOptional(complaint.id()).map(notice -> notice.particulars().foldedEmail()).orElse("");
    }

    /** The same, however many do. */
    void hideNow(Complaint complaint) {
        hide(complaint, true);
    }

    private void hide(Complaint complaint, boolean room) {
        complaint.commentId().flatMap(comments::findByIdOptional).ifPresent(comment -> {
            if (comment.state() == CommentState.HIDDEN) {
                complaint.hides();
            } else if (room && comment.state() == CommentState.PUBLISHED) {
                takedown.hide(comment);
                complaint.hides();
            }
        });
    }

    /** A moderator's second thoughts do not end a notice: what it hid stays hidden until the keeper has decided. */
    void restored(@Observes Restored news) {
        if (complaints.noticesAbout(news.comment().id()).stream().anyMatch(Complaint::isHiding)) {
            news.butHidden();
        }
    }

    /** An appeal must find the words it is about: they are not destroyed before it is closed. */
    void silencing(@Observes Takedown.Silencing news) {
        if (complaints.appealed(news.comment().id())) {
            news.hold();
        }
    }

    /** Shows it again, unless another open notice hides it too. */
    void showAgain(Complaint complaint) {
        boolean wasHiding = complaint.isHiding();
        complaint.hidesNoMore();
        boolean others = complaint.commentId().filter(id -> complaints.noticesAbout(id).stream()
                .anyMatch(other -> other.id() != complaint.id() && other.isHiding())).isPresent();
        if (wasHiding && !others) {
            complaint.commentId().flatMap(comments::findByIdOptional).filter(comment -> comment.state() == CommentState.HIDDEN)
                    .ifPresent(takedown::showAgain);
        }
    }
}
