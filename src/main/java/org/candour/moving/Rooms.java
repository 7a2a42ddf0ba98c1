package org.candour.moving;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.moving.repairs.OfferedRepairs;

/** The rooms in which what is moved will stand, each behind its own door, and the memory of what was moved. */
@ApplicationScoped
class Rooms {
    private final org.candour.posts.FromImport posts;
    private final org.candour.comments.FromImport comments;
    private final OfferedRepairs repairs;
    private final Memory memory;

    Rooms(org.candour.posts.FromImport posts, org.candour.comments.FromImport comments, OfferedRepairs repairs, Memory memory) {
        this.repairs = repairs;
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

    OfferedRepairs repairs() {
        return repairs;
    }

    Memory memory() {
        return memory;
    }
}
