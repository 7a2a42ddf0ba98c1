package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.store.RandomId;

/** That the page of a post names an earlier one as by the same author, as they wished. It outlives their return key. */
@Entity
@Table(name = "same_author")
public class SameAuthor {
    @Id
    private long id;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "earlier_post_id")
    private long earlierPostId;

    protected SameAuthor() {}

    SameAuthor(long postId, long earlierPostId) {
        this.id = RandomId.next();
        this.postId = postId;
        this.earlierPostId = earlierPostId;
    }

    long postId() {
        return postId;
    }
}
