package org.candour.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.candour.store.RandomId;
import org.candour.words.Manner;
import org.jspecify.annotations.Nullable;

/** That a post or comment points to a comment here, or to a post. */
@Entity
@Table(name = "citations")
public class Citation {
    @Id
    private long id;

    @Column(name = "citing_post")
    private long citingPost;

    @Column(name = "citing_comment")
    private @Nullable Long citingComment;

    @Column(name = "cited_post")
    private long citedPost;

    @Column(name = "cited_number")
    private int citedNumber;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    protected Citation() {}

    /** @param citedNumber 0 for the post itself */
    Citation(long citingPost, @Nullable Long citingComment, long citedPost, int citedNumber, Manner manner) {
        this.id = RandomId.next();
        this.citingPost = citingPost;
        this.citingComment = citingComment;
        this.citedPost = citedPost;
        this.citedNumber = citedNumber;
        this.manner = manner;
    }

    long citingPost() {
        return citingPost;
    }

    Optional<Long> citingComment() {
        return Optional.ofNullable(citingComment);
    }

    long citedPost() {
        return citedPost;
    }

    int citedNumber() {
        return citedNumber;
    }
}
