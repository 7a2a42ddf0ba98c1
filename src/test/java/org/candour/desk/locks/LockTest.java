package org.candour.desk.locks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.candour.cast.DeskPerson;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Counts;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.site.TheClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moderator locks a post: nothing comes out under it, and readers are told why. */
@QuarkusTest
class LockTest {
    private static final String WHY = "We are taking advice on what is said here.";

    @Inject
    Arriving arriving;

    @Inject
    Counts counts;

    @Inject
    Batch batch;

    @Inject
    Ledger ledger;

    @Inject
    TheClock clock;

    private Post post;
    private String lock;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
        post = arriving.post("Locked");
        lock = "/desk/posts/" + post.id() + "/lock";
    }

    @Test
    void nothing_comes_out_under_a_locked_post_until_it_is_unlocked() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment decided = arriving.waiting(post, "You would say that.");
        Comment waiting = arriving.waiting(post, "And so would you.");
        given().get("/" + post.path()).then().body(containsString("<textarea"));
        long goingOut = counts.of(null, null, clock.today()).goingOut();

        moderator.get("/desk/" + post.path()).then().body(containsString("href=\"" + lock + "\""));
        moderator.post(lock, "reason", WHY).then().statusCode(303);
        assertEquals(Act.POST_LOCKED, ledger.newest(1).get(0).act().orElseThrow());
        given().get("/" + post.path()).then().body(containsString("Locked by a moderator: " + WHY), not(containsString("<textarea")));
        given().contentType("application/x-www-form-urlencoded").formParams("words", "Let me say this.", "step", "preview")
                .post("/" + post.path() + "/comments").then().statusCode(409).body(containsString(WHY), containsString("Let me say this."));
        moderator.post("/desk/comments/" + decided.id() + "/decision", "decision", "publish").then().statusCode(303);
        assertEquals(goingOut, counts.of(null, null, clock.today()).goingOut(), "the desk does not say that it goes out");
        batch.release();
        assertEquals(CommentState.TO_PUBLISH, arriving.state(decided));
        moderator.get("/desk?item=" + waiting.id()).then().body(containsString("This post is locked: " + WHY));
        moderator.get("/desk/list").then().body(containsString("Its post is locked"));
        given().get("/discussions").then().statusCode(200);

        moderator.get("/desk/" + post.path()).then().body(containsString("This post is locked: " + WHY), containsString(lock + "/removal"));
        moderator.post(lock + "/removal").then().statusCode(303);
        assertEquals(Act.POST_UNLOCKED, ledger.newest(1).get(0).act().orElseThrow());
        moderator.post(lock + "/removal").then().statusCode(303);
        batch.release();
        assertEquals(CommentState.PUBLISHED, arriving.state(decided));
        given().get("/" + post.path()).then().body(containsString("<textarea"), not(containsString("Locked by")));
    }

    @Test
    void opening_the_thread_does_not_unlock_the_post() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.post(lock, "reason", WHY).then().statusCode(303);
        keeper.post("/desk/posts/" + post.id() + "/thread", "open", "no").then().statusCode(303);
        keeper.post("/desk/posts/" + post.id() + "/thread", "open", "yes").then().statusCode(303);
        given().get("/" + post.path()).then().body(containsString("Locked by a moderator"), not(containsString("<textarea")));
        keeper.post(lock + "/removal").then().statusCode(303);
        given().get("/" + post.path()).then().body(containsString("<textarea"));
    }

    @Test
    void a_lock_has_a_reason_that_readers_can_read() {
        DeskPerson moderator = DeskPerson.moderator();
        moderator.post(lock, "reason", "  ").then().statusCode(422).body(containsString("<title>Error: "), containsString("Please say why"));
        moderator.post(lock, "reason", "w".repeat(301)).then().statusCode(422).body(containsString("this one has 301"), containsString("w".repeat(301)));
        assertEquals(true, arriving.now(post).lockReason().isEmpty());
        moderator.post(lock, "reason", "Words & <more>").then().statusCode(303);
        given().get("/" + post.path()).then().body(containsString("Words &amp; &lt;more&gt;"));
        moderator.get("/desk/posts/1/lock").then().statusCode(404);
        moderator.post("/desk/posts/1/lock", "reason", WHY).then().statusCode(404);
    }
}
