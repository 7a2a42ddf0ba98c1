package org.candour.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.candour.store.RandomId;
import org.jspecify.annotations.Nullable;

/** That a post or comment points to a comment here. */
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

    protected Citation() {}

    Citation(long citingPost, @Nullable Long citingComment, long citedPost, int citedNumber) {
        this.id = RandomId.next();
        this.citingPost = citingPost;
        this.citingComment = citingComment;
        this.citedPost = citedPost;
        this.citedNumber = citedNumber;
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
