package org.candour.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.candour.cast.LongQueue;
import org.candour.comments.Comments;
import org.candour.comments.Counts;
import org.candour.comments.Waiting;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.site.TheClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a moderator is told in figures beside a waiting comment. */
@QuarkusTest
@Tag("store")
class CountsTest {
    private static final int ARRIVING = 7;

    @Inject
    Arriving arriving;

    @Inject
    LongQueue longQueue;

    @Inject
    Comments comments;

    @Inject
    Counts counts;

    @Inject
    EntityManager store;

    @Inject
    TheClock clock;

    private Post post;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
        post = arriving.post("In figures");
    }

    @AfterEach
    void nobody_else_waits_behind_it() {
        longQueue.clear();
    }

    private void change(String update) {
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery(update).setParameter("post", post.id()).executeUpdate());
    }

    /** So many under one post, of which some have not reached the desk. */
    private Counts.Figures waiting(int atDesk) {
        longQueue.clear();
        longQueue.fill(List.of(post), atDesk + ARRIVING, clock.today());
        change("update comments set at_desk = false where id in (select id from comments where post_id = :post and state = 'WAITING' order by id limit " + ARRIVING + ")");
        return QuarkusTransaction.requiringNew().call(() -> counts.of(comments.findById(comments.waiting(1).get(0)), null, clock.today()));
    }

    @Test
    void what_has_not_reached_the_desk_is_in_no_figure() {
        assertEquals(20, waiting(20).beside());
        assertEquals(20, waiting(20).waiting());
    }

    @Test
    void beyond_the_most_that_are_counted_arrivals_take_nothing_away() {
        int most = Waiting.COUNTED + 1;
        assertEquals(most, waiting(most).beside(), "as many as are counted");
        assertEquals(most, waiting(most + ARRIVING + 20).beside(), "and more");
        assertEquals(most, waiting(most + ARRIVING + 20).waiting());
    }

    @Test
    void what_a_slow_or_a_locked_thread_holds_back_does_not_go_out_and_is_taken_out_once() {
        waiting(4);
        long before = goingOut();
        change("update comments set state = 'TO_PUBLISH', decided_on = date '" + clock.today() + "' where post_id = :post and state = 'WAITING' and at_desk = true");
        assertEquals(before + 4, goingOut());
        change("update posts set slow = true where id = :post");
        assertEquals(before, goingOut(), "a slow thread's come out tomorrow");
        change("update posts set lock_reason = 'A case' where id = :post");
        assertEquals(before, goingOut(), "slow and locked, and each counted once");
        change("update comments set decided_on = decided_on - 1 where post_id = :post and state = 'TO_PUBLISH'");
        change("update posts set lock_reason = null where id = :post");
        assertEquals(before + 4, goingOut(), "yesterday's go out");
        change("update posts set slow = false where id = :post");
        assertTrue(goingOut() >= 4);
    }

    private long goingOut() {
        return QuarkusTransaction.requiringNew().call(() -> counts.of(null, null, clock.today()).goingOut());
    }
}
