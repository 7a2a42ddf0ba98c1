package org.candour.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.candour.comments.FromThreads;
import org.candour.posts.Arriving;
import org.candour.posts.FromExport;
import org.candour.store.Durable;
import org.candour.store.QueryPlans;
import org.candour.store.Turn;

/** The rooms in which what comes as plain files will stand, each behind its own door, and the memory of what was moved. */
@ApplicationScoped
class PlainRooms {
    private static final int SOME = 100;

    private final FromExport posts;
    private final FromThreads threads;
    private final Arriving arriving;
    private final Memory memory;
    private final Durable durable;
    private final QueryPlans plans;
    private final Turn turn;

    PlainRooms(FromExport posts, FromThreads threads, Arriving arriving, Memory memory, Durable durable, QueryPlans plans, Turn turn) {
        this.posts = posts;
        this.threads = threads;
        this.arriving = arriving;
        this.memory = memory;
        this.durable = durable;
        this.plans = plans;
        this.turn = turn;
    }

    FromExport posts() {
        return posts;
    }

    FromThreads threads() {
        return threads;
    }

    Arriving arriving() {
        return arriving;
    }

    Memory memory() {
        return memory;
    }

    /** Does something to each, some of them in one transaction. */
    <T> void someAtOnce(List<T> all, Consumer<T> act) {
        for (int from = 0; from < all.size(); from += SOME) {
            List<T> some = all.subList(from, Math.min(all.size(), from + SOME));
            durably(() -> {
                some.forEach(act);
                return true;
            });
        }
    }

    /** So many came in: the store plans its questions by how much it holds. */
    void grown(int some) {
        plans.grown(some);
    }

    /** Does something in one transaction, and returns when it lies on the disk. */
    <T> T durably(Supplier<T> writing) {
        return durable.write(() -> turn.take(writing));
    }
}
