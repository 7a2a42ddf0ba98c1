package org.candour.moving;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.moving.repairs.OfferedRepairs;
import org.candour.store.QueryPlans;

/** The rooms in which what is moved will stand, each behind its own door, and the memory of what was moved. */
@ApplicationScoped
class Rooms {
    private final org.candour.posts.FromImport posts;
    private final org.candour.comments.FromImport comments;
    private final OfferedRepairs repairs;
    private final Memory memory;
    private final QueryPlans plans;

    Rooms(org.candour.posts.FromImport posts, org.candour.comments.FromImport comments, OfferedRepairs repairs, Memory memory, QueryPlans plans) {
        this.repairs = repairs;
        this.posts = posts;
        this.comments = comments;
        this.memory = memory;
        this.plans = plans;
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

    QueryPlans plans() {
        return plans;
    }
}
