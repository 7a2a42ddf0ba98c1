package org.candour.desk.tray;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.quoting.Tray;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.store.RandomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrayTest {
    @Inject
    Arriving arriving;

    @Inject
    Batch batch;

    @Inject
    Tray tray;

    @Inject
    Posts posts;

    @Inject
    Comments comments;

    @BeforeEach
    void an_empty_tray() {
        arriving.clearDesk();
        tray.take(tray.keys());
    }

    @Test
    void comments_of_two_threads_become_a_post_in_the_order_the_keeper_gives_them() {
        DeskPerson keeper = DeskPerson.keeper();
        Comment one = published(keeper, arriving.post("First thread"), "The rota came on the Friday.");
        Comment other = published(keeper, arriving.post("Second thread"), "Ours never came at all. We asked twice.");
        keeper.get("/desk/" + path(one)).then().body(containsString("value=\"" + one.id() + "\" form=\"tray\""));
        put(keeper, one, other);
        keeper.post("/desk/tray/order", "step", "up-" + other.id(), "introduction", "Typed already.").then().statusCode(200)
                .body(containsString("Typed already."));
        assertEquals(List.of(other.id(), one.id()), tray.keys());
        keeper.post("/desk/tray/" + other.id() + "/cut", "passage", "We asked twice.").then().statusCode(303);
        String title = "What came of the rota " + RandomId.next();
        String draft = keeper.post("/desk/tray/draft", "title", title, "introduction", "Two answers from *yesterday*.").then()
                .statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
        assertEquals(List.of(), tray.keys(), "what is in a draft has left the tray");
        keeper.get(draft).then().body(containsString("Two answers from *yesterday*."), containsString("{quote /" + path(other) + "/1 without words 6-8 of 8}"),
                containsString("Defamation Act 2013, section 8"));
        given().get("/" + path(one)).then().body(not(containsString("Quoted in")));

        String post = publish(keeper, draft);
        given().get(post).then().statusCode(200).body(allOf(containsString("Two answers from <em>yesterday</em>."),
                containsString("Ours never came at all. […]"), not(containsString("We asked twice.")),
                containsString("<a href=\"/" + path(one) + "/1\">Anonymous on First thread")));
        given().get("/" + path(one)).then().body(containsString("Quoted in <a href=\"" + post + "\">" + title + "</a>"), not(containsString("Cited by")));
        given().get("/" + path(one) + "/1").then().body(containsString("Quoted in <a href=\"" + post + "\">"));
    }

    @Test
    void a_withdrawn_source_is_gone_from_the_post_at_once() {
        DeskPerson keeper = DeskPerson.keeper();
        String source = keeper.publish("Withdrawn later " + RandomId.next(), "Say what you think.");
        String key = WriterPerson.anybody().comment(source, "They locked the garden gate for a year.");
        keeper.decideAll("publish");
        Comment comment = QuarkusTransaction.requiringNew().call(() -> comments.numbered(posts.published(source.substring(1)).orElseThrow().id(), 1).orElseThrow());
        String post = keeper.publish("Quoting it " + RandomId.next(), "They wrote:\n\n{quote " + source + "/1}");
        given().get(post).then().body(containsString("They locked the garden gate"));
        given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParam("returnKey", key).post("/return").then()
                .body(containsString("Quoted in"), containsString("Quoting it"));
        given().contentType("application/x-www-form-urlencoded").formParams("returnKey", key, "id", "" + comment.id(), "sure", "yes").post("/return/withdrawal");
        given().get(post).then().body(not(containsString("garden gate")), containsString("Withdrawn by its writer"));
        Post kept = QuarkusTransaction.requiringNew().call(() -> posts.published(post.substring(1)).orElseThrow());
        requireGone(kept.words() + kept.html(), "garden gate");
        assertThrows(AssertionError.class, () -> requireGone(kept.words() + "They locked the garden gate", "garden gate"),
                "a post that copied the words would be found out");
    }

    private static void requireGone(String text, String words) {
        assertFalse(text.contains(words), "the post holds words that were withdrawn");
    }

    @Test
    void a_removed_or_redacted_source_shows_in_the_post_as_it_is_now() {
        DeskPerson keeper = DeskPerson.keeper();
        Post source = arriving.post("Changing");
        Comment comment = published(keeper, source, "I blame Jo Fenwick for the keys.");
        String post = keeper.publish("Quoting a change " + RandomId.next(), "{quote /" + source.path() + "/1}");
        keeper.post("/desk/comments/" + comment.id() + "/redaction", "passages", "Jo Fenwick", "instead", "[name removed]").then().statusCode(303);
        given().get(post).then().body(not(containsString("Fenwick")), containsString("I blame [name removed] for the keys."));
        keeper.post("/desk/comments/" + comment.id() + "/removal").then().statusCode(303);
        given().get(post).then().body(not(containsString("for the keys")), containsString("Removed by a moderator"));
        keeper.post("/desk/comments/" + comment.id() + "/restoration").then().statusCode(303);
        given().get(post).then().body(containsString("for the keys"));
        keeper.post("/desk/posts/" + source.id() + "/withdrawal", "sure", "yes").then().statusCode(303);
        given().get(post).then().body(not(containsString("for the keys")), containsString("These words can no longer be read here."));
    }

    @Test
    void the_queue_puts_a_waiting_comment_in_the_tray_and_it_still_waits() {
        DeskPerson keeper = DeskPerson.keeper();
        Comment comment = arriving.waiting(arriving.post("Waiting still"), "Keep this one in mind.");
        keeper.post("/desk/comments/" + comment.id() + "/decision", "decision", "tray").then().statusCode(200)
                .body(containsString("It is in the tray for a post."), containsString("Keep this one in mind."));
        assertEquals(List.of(comment.id()), tray.keys());
        keeper.get("/desk/tray").then().body(containsString("Keep this one in mind."), containsString("It is not published."),
                containsString("None of these can be quoted yet."));
        keeper.post("/desk/tray/draft", "title", "Too early " + RandomId.next()).then().statusCode(422);
        assertEquals(org.candour.comments.CommentState.WAITING, arriving.state(comment));
    }

    @Test
    void a_day_shows_what_appeared_thread_by_thread_with_boxes() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = published(moderator, arriving.post("A day"), "Said on this day.");
        String day = arriving.now(comment).day().orElseThrow().toString().replace('-', '/');
        String pages = wholeDay(moderator, day);
        assertTrue(pages.contains("Said on this day.") && pages.contains("name=\"item\" value=\"" + comment.id() + "\""), "on one of the day's pages");
        moderator.get("/desk/1999/01/02").then().statusCode(200).body(containsString("Nothing appeared on this day."));
        moderator.get("/desk/1999/02/31").then().statusCode(404);
        moderator.get("/desk/posts").then().body(containsString("What appeared yesterday"));
    }

    /** All pages of a day: on a busy one a comment need not be among the first hundred. */
    private static String wholeDay(DeskPerson moderator, String day) {
        StringBuilder pages = new StringBuilder();
        String next = "/desk/" + day;
        for (int page = 2; next != null; page++) {
            String html = moderator.get(next).then().statusCode(200).extract().asString();
            pages.append(html);
            next = html.contains("/desk/" + day + "?page=" + page + "\"") ? "/desk/" + day + "?page=" + page : null;
        }
        return pages.toString();
    }

    @Test
    void a_cut_that_is_not_the_exact_words_comes_back_with_a_sentence() {
        DeskPerson keeper = DeskPerson.keeper();
        Comment comment = published(keeper, arriving.post("Cut"), "It was raining. I said \"no\" to them. He left.");
        put(keeper, comment);
        String cut = "/desk/tray/" + comment.id() + "/cut";
        keeper.get(cut).then().statusCode(200).body(containsString("value=\"It was raining.\""));
        keeper.post(cut, "passage", "It was snowing").then().statusCode(422).body(containsString("<title>Error: "),
                containsString("These are not the exact words of the comment: It was snowing"));
        keeper.post(cut, "passage", "It was rain").then().statusCode(422).body(containsString("inside a word"));
        keeper.post(cut, "passage", "It was raining. I said \u201cno\u201d to them. He left.").then().statusCode(422).body(containsString("No word"));
        keeper.post(cut, "passage", "I said \u201cno\u201d to them.").then().statusCode(303);
        keeper.get("/desk/tray").then().body(containsString("It was raining. […] He left."));
        keeper.get(cut).then().body(containsString("value=\"I said &quot;no&quot; to them.\" checked"));
        keeper.post(cut).then().statusCode(303);
        keeper.get("/desk/tray").then().body(not(containsString("[…]")));
    }

    @Test
    void nothing_is_lost_or_broken_by_a_form_that_makes_no_sense() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.post("/desk/tray").then().statusCode(422).body(containsString("Please tick at least one comment."));
        keeper.post("/desk/tray", "item", "x").then().statusCode(422);
        keeper.post("/desk/tray", "item", "1").then().statusCode(303);
        assertEquals(List.of(), tray.keys());
        keeper.post("/desk/tray/order", "step", "up-99999999999999999999", "item", "zz", "place", "-4").then().statusCode(200);
        keeper.get("/desk/tray/1/cut").then().statusCode(404);
        Comment comment = published(keeper, arriving.post("No title"), "Quote me.");
        put(keeper, comment);
        keeper.post("/desk/tray/draft", "title", "", "introduction", "All this I typed.").then().statusCode(422)
                .body(containsString("<title>Error: "), containsString("A post needs a title."), containsString("All this I typed."));
        assertEquals(List.of(comment.id()), tray.keys());
        DeskPerson moderator = DeskPerson.moderator();
        moderator.get("/desk/tray").then().statusCode(200).body(containsString("The keeper or an editor makes the post."));
        moderator.post("/desk/tray/draft", "title", "Not mine to make").then().statusCode(403);
        keeper.post("/desk/tray/order", "step", "out-" + comment.id()).then().statusCode(200);
        assertTrue(tray.keys().isEmpty());
    }

    @Test
    void what_has_no_words_any_more_leaves_the_tray_at_night() {
        DeskPerson keeper = DeskPerson.keeper();
        Comment gone = published(keeper, arriving.post("Gone"), "Words that go.");
        Comment stays = published(keeper, arriving.post("Stays"), "Words that stay.");
        put(keeper, gone, stays);
        keeper.post("/desk/comments/" + gone.id() + "/removal", "gone", "yes").then().statusCode(303);
        keeper.get("/desk/tray").then().body(containsString("Its words are gone: it cannot be quoted."));
        assertEquals(1, tray.forgetGone());
        assertEquals(List.of(stays.id()), tray.keys());
    }

    @Test
    void every_page_of_it_is_written_without_a_mistake() {
        DeskPerson keeper = DeskPerson.keeper();
        Comment comment = published(keeper, arriving.post("Valid"), "One sentence. And \"another\" & more.");
        put(keeper, comment);
        keeper.publish("Valid too " + RandomId.next(), "{quote /" + path(comment) + "/1}\n\nAnd [the post](/" + path(comment) + ").");
        String day = "/desk/" + arriving.now(comment).day().orElseThrow().toString().replace('-', '/');
        for (String page : List.of("/desk/tray", "/desk/tray/" + comment.id() + "/cut", day, "/desk/" + path(comment), "/" + path(comment),
                "/desk/posts", "/desk/comments/" + comment.id())) {
            assertEquals(List.of(), ValidHtml.problems(keeper.get(page).asString()), page);
        }
    }

    private Comment published(DeskPerson who, Post post, String words) {
        Comment comment = arriving.waiting(post, words);
        who.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
        batch.release();
        return arriving.now(comment);
    }

    private String path(Comment comment) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(comment.postId()).path());
    }

    private static void put(DeskPerson who, Comment... ticked) {
        for (Comment one : ticked) {
            who.post("/desk/tray", "item", "" + one.id()).then().statusCode(303).header("Location", endsWith("/desk/tray"));
        }
    }

    private String publish(DeskPerson keeper, String draft) {
        Post post = QuarkusTransaction.requiringNew().call(() -> posts.findById(Long.parseLong(draft.replaceAll("\\D", ""))));
        return keeper.post(draft, "title", post.title(), "words", post.words(), "standfirst", "", "labels", "", "series", "", "number", "",
                "day", post.day().toString(), "comments", "open", "step", "publish", "version", "" + post.version()).then().statusCode(303)
                .extract().header("Location").replaceFirst("^(https?://[^/]+)?/desk", "");
    }
}
