package org.candour.moving.repairs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.candour.words.repairs.Repair;
import org.jspecify.annotations.Nullable;

/** That something could be mended in a text, for the keeper to decide. It goes with the decision. */
@Entity
@Table(name = "offered_repairs")
public class OfferedRepair {
    @Id
    private long id;

    private long run;

    @Enumerated(EnumType.STRING)
    private Repair.Kind kind;

    @Column(name = "post_id")
    private long postId;
    @Column(name = "comment_id")
    private @Nullable Long commentId;
    private @Nullable String phrase;
    private int occurrence;
    @Column(name = "target_id")
    private @Nullable Long targetId;
    @Column(name = "target_article")
    private @Nullable Long targetArticle;
    @Column(name = "target_mark")
    private @Nullable Long targetMark;

    protected OfferedRepair() {}

    OfferedRepair(long id, long run, Offer offer, long postId, @Nullable Long commentId) {
        this.id = id;
        this.run = run;
        this.kind = offer.kind();
        this.postId = postId;
        this.commentId = commentId;
        this.phrase = offer.phrase();
        this.occurrence = offer.occurrence();
        this.targetArticle = offer.targetArticle();
        this.targetMark = offer.targetMark();
    }

    /** The comment that is meant is here now. */
    void pointTo(long comment) {
        this.targetId = comment;
        this.targetArticle = null;
        this.targetMark = null;
    }

    long id() {
        return id;
    }

    Repair.Kind kind() {
        return kind;
    }

    long postId() {
        return postId;
    }

    Optional<Long> commentId() {
        return Optional.ofNullable(commentId);
    }

    String phrase() {
        return Objects.requireNonNullElse(phrase, "");
    }

    int occurrence() {
        return occurrence;
    }

    Optional<Long> targetId() {
        return Optional.ofNullable(targetId);
    }

    /** Fingerprint of the post over there under which the comment stood that is meant; none once that is found here. */
    public Optional<Long> targetArticle() {
        return Optional.ofNullable(targetArticle);
    }

    /** Fingerprint of that comment's number there. */
    public Optional<Long> targetMark() {
        return Optional.ofNullable(targetMark);
    }
}
