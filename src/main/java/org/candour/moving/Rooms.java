package org.candour.moving;

import jakarta.enterprise.context.ApplicationScoped;

/** The rooms in which what is moved will stand, each behind its own door, and the memory of what was moved. */
@ApplicationScoped
class Rooms {
    private final org.candour.posts.FromImport posts;
    private final org.candour.comments.FromImport comments;
    private final Memory memory;

    Rooms(org.candour.posts.FromImport posts, org.candour.comments.FromImport comments, Memory memory) {
        this.posts = posts;
        this.comments = comments;
        this.memory = memory;
    }

    org.candour.posts.FromImport posts() {
        return posts;
    }

    org.candour.comments.FromImport comments() {
        return comments;
    }

    Memory memory() {
        return memory;
    }
}
