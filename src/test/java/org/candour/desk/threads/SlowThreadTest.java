package org.candour.desk.threads;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Counts;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thread that runs hot is slowed; and every post says where it is spoken of. */
@QuarkusTest
class SlowThreadTest {
    @Inject
    Arriving arriving;

    @Inject
    Counts counts;

    @Inject
    Batch batch;

    @Inject
    Ledger ledger;

    @Inject
    MovedClock clock;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void comments_of_a_slowed_thread_appear_once_a_day_and_others_do_not_wait() {
        DeskPerson keeper = DeskPerson.keeper();
        Post hot = arriving.post("Hot");
        Post cool = arriving.post("Cool");
        keeper.get("/desk/" + hot.path()).then().body(containsString("Slow the thread"));
        keeper.post("/desk/posts/" + hot.id() + "/pace", "slow", "yes").then().statusCode(303);
        assertEquals(Act.THREAD_SLOWED, ledger.newest(1).get(0).act().orElseThrow());
        given().get("/" + hot.path()).then().body(containsString("This thread is slowed"));
        Comment waits = arriving.waiting(hot, "You would say that.");
        Comment appears = arriving.waiting(cool, "The weather held.");
        long goingOut = counts.of(null, null, clock.today()).goingOut();
        publish(keeper, waits);
        assertEquals(goingOut, counts.of(null, null, clock.today()).goingOut(), "the desk does not say that it goes out today");
        assertEquals(goingOut + 1, counts.of(null, null, clock.today().plusDays(1)).goingOut());
        publish(keeper, appears);
        batch.release();
        assertEquals(CommentState.TO_PUBLISH, arriving.state(waits));
        assertEquals(CommentState.PUBLISHED, arriving.state(appears));
        given().get("/" + hot.path()).then().body(not(containsString("You would say that.")));
        clock.forward(Duration.ofDays(1));
        batch.release();
        assertEquals(CommentState.PUBLISHED, arriving.state(waits));

        // A day on, the session of yesterday is over.
        keeper = DeskPerson.keeper();
        keeper.post("/desk/posts/" + hot.id() + "/pace", "slow", "no").then().statusCode(303);
        assertEquals(Act.THREAD_HASTENED, ledger.newest(1).get(0).act().orElseThrow());
        Comment soon = arriving.waiting(hot, "I would, yes.");
        publish(keeper, soon);
        batch.release();
        assertEquals(CommentState.PUBLISHED, arriving.state(soon));
    }

    @Test
    void a_decision_in_a_slowed_thread_can_be_taken_back_until_it_is_out() {
        DeskPerson keeper = DeskPerson.keeper();
        Post hot = arriving.post("Hot again");
        keeper.post("/desk/posts/" + hot.id() + "/pace", "slow", "yes").then().statusCode(303);
        Comment waits = arriving.waiting(hot, "Too soon.");
        publish(keeper, waits);
        batch.release();
        keeper.post("/desk/undo", "comment", "" + waits.id()).then().statusCode(303);
        clock.forward(Duration.ofDays(1));
        batch.release();
        assertEquals(CommentState.WAITING, arriving.state(waits));
        DeskPerson.moderator().post("/desk/posts/" + hot.id() + "/pace", "slow", "no").then().statusCode(403);
    }

    @Test
    void a_post_says_which_later_posts_and_comments_mention_it() {
        DeskPerson keeper = DeskPerson.keeper();
        Post old = arriving.post("Spoken of");
        given().get("/" + old.path()).then().body(not(containsString("Mentioned in")));
        String later = keeper.publish("A later word " + System.nanoTime(), "As [they said](/" + old.path() + ") then.");
        given().get("/" + old.path()).then().body(containsString("Mentioned in <a href=\"" + later + "\">A later word"));
        Comment said = arriving.waiting(arriving.post("Elsewhere"), "It is like /" + old.path() + " or [that one](/" + old.path() + ") again.");
        publish(keeper, said);
        batch.release();
        given().get("/" + old.path()).then().body(containsString(" #1</a>"));
        Comment own = arriving.waiting(old, "See [above](/" + old.path() + ").");
        publish(keeper, own);
        batch.release();
        keeper.post("/desk/comments/" + said.id() + "/removal").then().statusCode(303);
        given().get("/" + old.path()).then().body(not(containsString(" #1</a>")), containsString("A later word"));
    }

    private static void publish(DeskPerson who, Comment comment) {
        who.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
    }
}
