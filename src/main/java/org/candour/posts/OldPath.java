package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a post once was. */
@Entity
@Table(name = "old_paths")
public class OldPath {
    @Id
    private String path;

    @Column(name = "post_id")
    private long postId;

    protected OldPath() {}

    OldPath(String path, long postId) {
        this.path = path;
        this.postId = postId;
    }

    long postId() {
        return postId;
    }
}
