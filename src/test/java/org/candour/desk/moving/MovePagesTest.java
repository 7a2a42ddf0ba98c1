package org.candour.desk.moving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.candour.cast.DeskPerson;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.store.RandomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moderator moves a sub-thread, and readers of both threads are told. */
@QuarkusTest
class MovePagesTest {
    @Inject
    Arriving arriving;

    @Inject
    Batch batch;

    @Inject
    Ledger ledger;

    private DeskPerson moderator;
    private Post here;
    private Post there;

    @BeforeEach
    void two_posts() {
        moderator = DeskPerson.moderator();
        arriving.clearDesk();
        here = arriving.post("The rota");
        there = arriving.post("Night shifts");
    }

    private Comment published(Post post, String words, Integer replyTo) {
        Comment comment = arriving.waiting(post, words, replyTo);
        moderator.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
        batch.release();
        return arriving.now(comment);
    }

    private String form(Comment comment) {
        return "/desk/comments/" + comment.id() + "/move";
    }

    @Test
    void a_comment_goes_to_another_post_and_both_places_say_so() {
        published(here, "The rota came on Friday.", null);
        Comment root = published(here, "Nights are another matter.", 1);
        published(here, "Nobody asked us about nights.", 2);
        for (String page : new String[] {"", "/1", "/2", "/3", "/comments.xml", "?order=newest", "?whole=yes"}) {
            given().get("/" + here.path() + page).then().statusCode(200);
        }
        moderator.get("/desk/" + here.path()).then().body(containsString("href=\"" + form(root) + "\""));
        moderator.get(form(root)).then().statusCode(200).body(containsString("One answer goes with it."), containsString("This cannot be undone."));
        moderator.post(form(root), "address", "see https://example.org/" + there.path() + ", please", "topic", "").then().statusCode(303)
                .header("Location", endsWith("/desk/" + there.path() + "#c1"));
        assertEquals(Act.COMMENTS_MOVED, ledger.newest(1).get(0).act().orElseThrow());

        String line = "Moved to <a href=\"/" + there.path() + "/1\"><cite>" + there.title() + "</cite>, #1</a>";
        given().get("/" + here.path()).then().body(containsString(line), containsString("The rota came on Friday."), containsString("1 comment"),
                not(containsString("Nights are another matter.")), not(containsString("id=\"c3\"")));
        given().get("/" + here.path() + "?order=newest").then().body(containsString(line), not(containsString("id=\"c3\"")));
        given().get("/" + here.path() + "/2").then().statusCode(200).body(containsString(line), containsString("The rota came on Friday."),
                not(containsString("Nights are another matter.")), not(containsString("<textarea")));
        given().get("/" + here.path() + "/3").then().statusCode(200).body(containsString("<a href=\"/" + there.path() + "/2\"><cite>"));
        given().get("/" + here.path() + "/4").then().statusCode(404);
        given().get("/" + here.path() + "/comments.xml").then().body(not(containsString("Nights are another matter.")));
        given().get("/" + there.path()).then().body(containsString("Nights are another matter."), containsString("Nobody asked us about nights."),
                containsString("Moved here from <a href=\"/" + here.path() + "/2\"><cite>" + here.title() + "</cite>, #2</a>."),
                containsString("<a href=\"/" + here.path() + "/3\"><cite>"));
        given().get("/" + there.path() + "/1").then().statusCode(200).body(containsString("Nobody asked us about nights."));
        given().get("/" + there.path() + "/comments.xml").then().body(containsString("Nights are another matter."), containsString("/" + there.path() + "/1"));
        moderator.get("/desk/" + here.path()).then().body(containsString("moved to another post"), containsString("/desk/" + there.path() + "/1"));
        given().get("/report?address=/" + here.path() + "/2").then().statusCode(200);
    }

    @Test
    void a_topic_begins_with_what_is_moved() {
        Comment root = published(here, "Nights are another matter.", null);
        String title = "Nights " + RandomId.next();
        String location = moderator.post(form(root), "address", "", "topic", title).then().statusCode(303).extract().header("Location");
        String topic = location.replaceAll("^.*/desk(/topics/[^#]+)#c1$", "$1");
        given().get(topic).then().statusCode(200).body(containsString("<h1 class=\"p-name\">" + title), containsString("Nights are another matter."),
                containsString("This discussion began in the comments on <a href=\"/" + here.path() + "\">another post</a>"));
        given().get("/discussions").then().body(containsString(title));
        assertEquals(Act.COMMENTS_MOVED, ledger.newest(1).get(0).act().orElseThrow());
        assertEquals(Act.POST_PUBLISHED, ledger.newest(2).get(1).act().orElseThrow());

        Comment other = published(here, "And days are, too.", null);
        moderator.post(form(other), "address", "", "topic", title).then().statusCode(409)
                .body(containsString("A topic with that address was there before: " + topic), containsString("value=\"" + title + "\""));
    }

    @Test
    void what_cannot_be_done_is_said_and_what_was_typed_comes_back() {
        Comment root = published(here, "Nights are another matter.", null);
        moderator.post(form(root)).then().statusCode(422).body(containsString("<title>Error: "), containsString("Please give the address of a post"));
        moderator.post(form(root), "address", "/" + there.path(), "topic", "Nights & days").then().statusCode(422)
                .body(containsString("not both"), containsString("value=\"Nights &amp; days\""), containsString("value=\"/" + there.path() + "\""));
        moderator.post(form(root), "address", "nowhere at all").then().statusCode(422).body(containsString("No published post stands at that address."));
        moderator.post(form(root), "address", "/2016/09/no-such-post-here").then().statusCode(422).body(containsString("No published post"));
        moderator.post(form(root), "address", "/" + here.path() + "/1").then().statusCode(422).body(containsString("It stands under that post already."));
        moderator.post("/desk/posts/" + there.id() + "/lock", "reason", "We are taking advice.").then().statusCode(303);
        moderator.post(form(root), "address", "/" + there.path()).then().statusCode(422).body(containsString("That post is locked."));
        moderator.post("/desk/posts/" + there.id() + "/lock/removal").then().statusCode(303);
        moderator.post(form(root), "topic", "n".repeat(301)).then().statusCode(422).body(containsString("this one has 301"));
        assertEquals(here.id(), arriving.now(root).postId());

        Comment waiting = arriving.waiting(here, "Not out yet.");
        moderator.get(form(waiting)).then().statusCode(404);
        moderator.post("/desk/comments/1/move", "address", "/" + there.path()).then().statusCode(404);
        moderator.post("/desk/comments/" + root.id() + "/removal").then().statusCode(303);
        moderator.post(form(root), "address", "/" + there.path()).then().statusCode(409).body(containsString("cannot be read any more"));
    }

    @Test
    void a_reader_who_was_answering_gets_the_words_back_and_the_places_follow_a_title_that_changes() {
        DeskPerson keeper = DeskPerson.keeper();
        String path = keeper.publish("Where it goes " + RandomId.next(), "Words.");
        Comment root = published(here, "Nights are another matter.", null);
        moderator.post(form(root), "address", path).then().statusCode(303);
        given().contentType("application/x-www-form-urlencoded; charset=utf-8").formParams("words", "I was about to say.", "replyTo", "1", "step", "preview")
                .post("/" + here.path() + "/comments").then().statusCode(422).body(containsString("I was about to say."));
        given().get("/" + here.path()).then().body(containsString("Where it goes"));
        given().get("/" + here.path() + "/1").then().body(containsString("Where it goes"));
        keeper.post("/desk/posts/" + arriving.now(root).postId() + "/withdrawal", "sure", "yes").then().statusCode(303);
        given().get("/" + here.path()).then().body(allOf(containsString("Moved to another post, which cannot be read any more."),
                not(containsString("Where it goes"))));
        given().get("/" + here.path() + "/1").then().body(not(containsString("Where it goes")));
        moderator.post(form(root), "address", "/" + there.path()).then().statusCode(422).body(containsString("cannot be read any more"));
        given().get("/" + there.path()).then().body(not(containsString("Nights are another matter.")));
    }
}
