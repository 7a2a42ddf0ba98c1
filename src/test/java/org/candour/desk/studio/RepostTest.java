package org.candour.desk.studio;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An old post comes back, with what was said to it then. */
@QuarkusTest
class RepostTest {
    @Inject
    Arriving arriving;

    @Inject
    Posts posts;

    @Inject
    Batch batch;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    @Test
    void an_old_post_comes_back_with_the_responses_it_had_and_new_ones_begin_with_1() {
        DeskPerson keeper = DeskPerson.keeper();
        Post old = arriving.post("What the late shift saw");
        Comment then = published(keeper, old, "We saw it too, all three of us.");
        keeper.get("/desk/studio/" + old.id()).then().body(containsString("Repost it"), containsString("can count as publishing them anew"));
        Post draft = reposted(keeper, old);
        keeper.get("/desk/studio/" + draft.id()).then().body(containsString("{repost /" + old.path() + "}"), containsString("section 8"));
        given().get("/" + old.path()).then().body(containsString("Your words"));
        String path = publish(keeper, draft);

        given().get(path).then().statusCode(200).body(allOf(containsString("First published here on 14 September 2026"),
                containsString("What I saw on the late shift"), containsString("Responses at the time"), containsString("2026 #1"),
                containsString("We saw it too, all three of us."), containsString("No comments yet"), not(containsString("#reply\">Reply"))));
        given().get("/" + old.path()).then().body(containsString("This thread takes no more comments."));
        Comment now = published(keeper, posts.published(path.substring(1)).orElseThrow(), "Nothing changed since 2026 #1, and #9 is no number here.");
        assertEquals(1, now.number().orElseThrow());
        given().get(path).then().body(containsString("<a href=\"/" + old.path() + "/1\" title="), containsString("2026 #1</a>, and #9 is"));
        given().get("/" + old.path()).then().body(containsString("Cited by"));
        assertEquals(List.of(), ValidHtml.problems(given().get(path).asString()));
        assertEquals(List.of(), ValidHtml.problems(keeper.get("/desk/studio/" + draft.id()).asString()));

        keeper.post("/desk/comments/" + then.id() + "/removal").then().statusCode(303);
        given().get(path).then().body(not(containsString("all three of us")), containsString("Removed by a moderator"));
        keeper.post("/desk/posts/" + old.id() + "/withdrawal", "sure", "yes").then().statusCode(303);
        given().get(path).then().statusCode(200).body(not(containsString("What I saw on the late shift")), not(containsString("Responses at the time")),
                containsString("These words can no longer be read here."));
    }

    @Test
    void a_post_can_come_back_twice_and_only_when_it_is_published() {
        DeskPerson keeper = DeskPerson.keeper();
        Post old = arriving.post("Twice");
        assertFalse(reposted(keeper, old).path().equals(reposted(keeper, old).path()));
        Post draft = reposted(keeper, old);
        keeper.post("/desk/studio/" + draft.id() + "/repost").then().statusCode(404);
        keeper.post("/desk/studio/1/repost").then().statusCode(404);
    }

    @Test
    void two_posts_that_bring_each_other_back_go_round_only_once() {
        DeskPerson keeper = DeskPerson.keeper();
        String one = keeper.publish("One of two " + System.nanoTime(), "First words.");
        String other = keeper.publish("Two of two " + System.nanoTime(), "{repost " + one + "}");
        Post first = posts.published(one.substring(1)).orElseThrow();
        keeper.post("/desk/studio/" + first.id(), "title", first.title(), "words", "Changed words.\n\n{repost " + other + "}", "standfirst", "", "labels", "",
                "series", "", "number", "", "day", first.day().toString(), "comments", "open", "step", "publish", "version", "" + first.version())
                .then().statusCode(303);
        given().get(other).then().statusCode(200).body(containsString("Changed words."));
    }

    @Test
    void links_are_asked_when_the_keeper_asks() {
        DeskPerson keeper = DeskPerson.keeper();
        String path = keeper.publish("Links " + System.nanoTime(), "See http://127.0.0.1:1/a?b=1&c=2 and [there](http://10.0.0.1/).");
        Post post = posts.published(path.substring(1)).orElseThrow();
        keeper.post("/desk/studio/" + post.id() + "/links").then().statusCode(200).body(containsString("http://127.0.0.1:1/a?b=1&amp;c=2"),
                containsString("http://10.0.0.1/"), containsString("it leads into a private network"));
        keeper.post("/desk/studio/" + arriving.post("No links").id() + "/links").then().body(containsString("It has no links to other sites."));
    }

    private Post reposted(DeskPerson keeper, Post old) {
        String draft = keeper.post("/desk/studio/" + old.id() + "/repost").then().statusCode(303).extract().header("Location");
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(Long.parseLong(draft.replaceAll(".*/", ""))));
    }

    private Comment published(DeskPerson who, Post post, String words) {
        Comment comment = arriving.waiting(post, words);
        who.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
        batch.release();
        return arriving.now(comment);
    }

    private static String publish(DeskPerson keeper, Post post) {
        return keeper.post("/desk/studio/" + post.id(), "title", post.title(), "words", post.words(), "standfirst", "", "labels", "", "series", "",
                "number", "", "day", post.day().toString(), "comments", "open", "slug", post.slug(), "step", "publish", "version", "" + post.version()).then().statusCode(303)
                .extract().header("Location").replaceFirst("^(https?://[^/]+)?/desk", "");
    }
}
