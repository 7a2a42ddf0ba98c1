package org.candour.writing.reports;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Receiving;
import org.candour.complaints.Lodged;
import org.candour.complaints.Whereabouts;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;

/** What a report is about: the words at its address; for an appeal those its sender shows the key of, which is not kept. */
@Singleton
class Subjects {
    private final Whereabouts whereabouts;
    private final Receiving receiving;
    private final SiteSecret secret;

    Subjects(Whereabouts whereabouts, Receiving receiving, SiteSecret secret) {
        this.whereabouts = whereabouts;
        this.receiving = receiving;
        this.secret = secret;
    }

    Lodged.About of(ReportForm form) {
        return own(form).map(comment -> new Lodged.About(comment.postId(), comment.id()))
                .orElseGet(() -> whereabouts.about(form.address()));
    }

    /** Of several comments of that key the one decided on last. */
    private Optional<Comment> own(ReportForm form) {
        return form.isAppeal() ? ReturnKey.read(form.about()).stream()
                .flatMap(key -> receiving.ofKey(secret.digest(key).hex()).stream())
                .filter(comment -> comment.state() == CommentState.DECLINED || comment.state() == CommentState.REMOVED)
                .max(Comparator.comparing(comment -> comment.decidedOn().orElse(comment.receivedOn()))) : Optional.empty();
    }
}
