package org.candour.desk.threads;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.candour.cast.DeskPerson;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThreadTest {
    @Inject
    Arriving arriving;

    @Inject
    Batch batch;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    @Test
    void the_desk_shows_published_and_waiting_comments_of_a_thread() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Both kinds");
        published(moderator, post, "I have been on nights since March.");
        arriving.waiting(post, "Nobody told us either.");
        moderator.get("/desk/" + post.path()).then().statusCode(200).body(containsString("I have been on nights since March."),
                containsString("Nobody told us either."), containsString("Remove"), not(containsString("Answer as keeper")));
        moderator.get("/desk/posts?month=2026-09").then().body(containsString("/desk/" + post.path()));
        moderator.get("/desk/2026/09/no-such-post-here").then().statusCode(404);
    }

    @Test
    void the_keeper_answers_a_published_comment_at_once() {
        DeskPerson keeper = DeskPerson.keeper();
        Post post = arriving.post("Answered");
        Comment comment = published(keeper, post, "Who reads this?");
        keeper.post("/desk/comments/" + comment.id() + "/answer", "words", "I do, every evening.").then().statusCode(303)
                .header("Location", endsWith("#c2"));
        keeper.get("/desk/" + post.path()).then().body(containsString("I do, every evening."), containsString("Keeper"), containsString("to #1"));
    }

    @Test
    void an_answer_that_is_too_long_comes_back_with_every_word() {
        DeskPerson keeper = DeskPerson.keeper();
        Comment comment = published(keeper, arriving.post("Long answer"), "Say more.");
        String words = "more ".repeat(4_100);
        keeper.post("/desk/comments/" + comment.id() + "/answer", "words", words).then().statusCode(422)
                .body(containsString("<title>Error: "), containsString("20,000 are the most"), containsString(words.strip()));
    }

    @Test
    void a_removed_comment_goes_at_once_keeps_its_place_and_can_be_put_back() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = published(moderator, arriving.post("Removed"), "He lives at number nine.");
        moderator.post("/desk/comments/" + comment.id() + "/removal", "reason", "because").then().statusCode(422)
                .body(containsString("Please choose one of the reasons."));
        moderator.post("/desk/comments/" + comment.id() + "/removal").then().statusCode(303).header("Location", endsWith("#c1"));
        assertEquals(CommentState.REMOVED, arriving.state(comment));
        moderator.post("/desk/comments/" + comment.id() + "/restoration").then().statusCode(303);
        assertEquals(CommentState.PUBLISHED, arriving.state(comment));
        moderator.post("/desk/comments/" + comment.id() + "/removal", "gone", "yes").then().statusCode(303);
        assertTrue(arriving.now(comment).words().isEmpty());
        moderator.post("/desk/comments/" + comment.id() + "/restoration").then().statusCode(409);
    }

    @Test
    void a_redacted_passage_is_destroyed_and_the_mark_is_seen() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = published(moderator, arriving.post("Redacted"), "I don't blame Jo Fenwick for it.\n\nJo Fenwick only drove.");
        moderator.post("/desk/comments/" + comment.id() + "/redaction", "passages", "Jo Fenwick\r\nI don\u2019t", "instead", "[\u2026]")
                .then().statusCode(303);
        assertEquals("[\u2026] blame [\u2026] for it.\n\n[\u2026] only drove.", arriving.now(comment).words());
    }

    @Test
    void a_passage_that_is_not_there_comes_back_with_what_was_typed() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = published(moderator, arriving.post("Not there"), "I blame nobody.");
        moderator.post("/desk/comments/" + comment.id() + "/redaction", "passages", "Jo Fenwyck", "instead", "[gone]").then()
                .statusCode(422).body(containsString("This passage does not stand in the comment: Jo Fenwyck"), containsString("[gone]"),
                        containsString("I blame nobody."));
    }

    @Test
    void responses_from_elsewhere_are_shown_split_and_then_added_each_as_a_comment() {
        DeskPerson keeper = DeskPerson.keeper();
        Post post = arriving.post("From elsewhere");
        String path = "/desk/posts/" + post.id() + "/responses";
        String pasted = "We saw the same in the north.\r\n\r\nTwice.\r\n---\r\nNot here.\r\n -----\r\n\r\n";
        keeper.post(path, "origin", "The old blog, 2012", "words", pasted, "step", "preview").then().statusCode(200)
                .body(containsString("These will be 2 comments."), containsString("value=\"add\""));
        assertFalse(keeper.get("/desk/" + post.path()).asString().contains("id=\"c1\""));
        keeper.post(path, "origin", "The old blog, 2012", "words", pasted, "step", "add").then().statusCode(303);
        keeper.get("/desk/" + post.path()).then().body(containsString("id=\"c2\""), not(containsString("id=\"c3\"")),
                containsString("From The old blog, 2012, added by the keeper"));
        keeper.post(path, "origin", "", "words", pasted, "step", "add").then().statusCode(422).body(containsString("We saw the same in the north."));
    }

    @Test
    void the_keeper_closes_a_thread_and_withdraws_a_post() {
        DeskPerson keeper = DeskPerson.keeper();
        Post post = arriving.post("Closing time");
        keeper.post("/desk/posts/" + post.id() + "/thread", "open", "no").then().statusCode(303);
        assertFalse(arriving.now(post).commentsOpen());
        keeper.post("/desk/posts/" + post.id() + "/withdrawal").then().statusCode(303);
        assertTrue(arriving.now(post).published(), "without the box nothing happens");
        keeper.post("/desk/posts/" + post.id() + "/withdrawal", "sure", "yes").then().statusCode(303);
        assertFalse(arriving.now(post).published());
        keeper.get("/desk/" + post.path()).then().statusCode(200).body(containsString("This post is withdrawn"));
    }

    private Comment published(DeskPerson who, Post post, String words) {
        Comment comment = arriving.waiting(post, words);
        who.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
        batch.release();
        return comment;
    }
}
