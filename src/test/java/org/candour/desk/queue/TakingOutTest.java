package org.candour.desk.queue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.WriterPerson;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is taken out of a waiting comment: marked until the batch, destroyed when it goes out. */
@QuarkusTest
@TestProfile(QuarterHours.class)
class TakingOutTest {
    private static final String SAID = "Denise Hallworth said it in the corridor. Ask Denise Hallworth, or Idwal.";

    @Inject
    Arriving arriving;

    @Inject
    Batch batch;

    @Inject
    Comments comments;

    @Inject
    Ledger ledger;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    @Test
    void what_points_to_someone_can_be_ticked() {
        arriving.waiting(arriving.post("Ticked out"), SAID);
        DeskPerson.moderator().get("/desk").then().body(containsString("name=\"passage\" value=\"Denise Hallworth\""));
    }

    @Test
    void until_the_batch_passages_are_only_marked_and_the_decision_is_taken_back_whole() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Marked"), SAID);
        redact(moderator, comment, "Denise Hallworth").then().statusCode(303);
        assertEquals(SAID, arriving.now(comment).words());
        moderator.get("/desk").then().body(containsString("To appear without what was marked"));
        moderator.post("/desk/undo", "comment", "" + comment.id()).then().statusCode(303);
        assertEquals(CommentState.WAITING, arriving.state(comment));
        assertTrue(arriving.now(comment).marked().isEmpty());
        moderator.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
        batch.release();
        assertEquals(SAID, arriving.now(comment).words());
        assertFalse(arriving.now(comment).redacted());
    }

    @Test
    void when_it_goes_out_the_words_are_replaced_for_good() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Taken out");
        Comment comment = arriving.waiting(post, SAID);
        redact(moderator, comment, "Denise Hallworth", "Idwal").then().statusCode(303);
        batch.release();
        String left = "[name removed by a moderator] said it in the corridor. Ask [name removed by a moderator], or [name removed by a moderator].";
        assertEquals(left, arriving.now(comment).words());
        assertTrue(arriving.now(comment).marked().isEmpty(), "the passages are nowhere else");
        moderator.get("/" + post.path()).then().body(containsString("[name removed by a moderator]"), not(containsString("Hallworth")));
        assertTrue(ledger.breaches().isEmpty());
    }

    @Test
    void its_writer_is_told_when_they_come_back() {
        DeskPerson keeper = DeskPerson.keeper();
        Post post = arriving.post("Told");
        String key = WriterPerson.anybody().comment("/" + post.path(), SAID);
        batch.tick();
        Comment comment = comments.find("postId", post.id()).firstResult();
        redact(keeper, comment, "Denise Hallworth").then().statusCode(303);
        comeBack(key).then().body(containsString("Denise Hallworth"), not(containsString("took a passage out")));
        batch.release();
        comeBack(key).then().body(not(containsString("Hallworth")), containsString("A moderator took a passage out of it"));
    }

    @Test
    void a_passage_that_does_not_stand_there_is_named_and_nothing_typed_is_lost() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Not there"), SAID);
        moderator.post(path(comment), "decision", "redact", "passage", "Denise Hallwurth", "instead", "[her name]", "question", "Was it June?")
                .then().statusCode(422).body(containsString("This passage does not stand in the comment as typed: Denise Hallwurth"),
                        containsString("\nDenise Hallwurth</textarea>"), containsString("\n[her name]</textarea>"), containsString("Was it June?"));
        moderator.post(path(comment), "decision", "redact").then().statusCode(422).body(containsString("Please tick or type at least one passage."));
        moderator.post(path(comment), "decision", "redact", "passage", "Idwal", "instead", "x".repeat(201)).then().statusCode(422)
                .body(containsString("200 are the most"));
        assertEquals(CommentState.WAITING, arriving.state(comment));
    }

    @Test
    void what_is_marked_is_not_published_whole_by_the_wrong_button() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Wrong button"), SAID);
        moderator.post(path(comment), "decision", "publish", "passage", "Denise Hallworth").then().statusCode(422)
                .body(containsString("You marked passages."), containsString("value=\"Denise Hallworth\" checked"));
        assertEquals(CommentState.WAITING, arriving.state(comment));
    }

    @Test
    void of_two_moderators_the_second_destroys_nothing_of_what_the_first_decided() {
        DeskPerson one = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Two mark"), SAID);
        redact(one, comment, "Idwal").then().statusCode(303);
        redact(DeskPerson.moderator(), comment, "Denise Hallworth").then().statusCode(409).body(containsString("Another moderator was first"));
        assertEquals(SAID, arriving.now(comment).words());
        assertEquals(List.of("Idwal"), arriving.now(comment).marked().orElseThrow().passages());
    }

    @Test
    void what_stands_instead_cannot_swell_the_comment() {
        Comment comment = arriving.waiting(arriving.post("Swelling"), "a ".repeat(5_000) + "b");
        DeskPerson.moderator().post(path(comment), "decision", "redact", "passage", "a", "instead", "x".repeat(200)).then().statusCode(422)
                .body(containsString("would become too long"));
        assertEquals(CommentState.WAITING, arriving.state(comment));
    }

    private static String path(Comment comment) {
        return "/desk/comments/" + comment.id() + "/decision";
    }

    private static Response comeBack(String key) {
        return io.restassured.RestAssured.given().contentType(ContentType.URLENC).formParam("returnKey", key).post("/return");
    }

    private static Response redact(DeskPerson who, Comment comment, String... passages) {
        return io.restassured.RestAssured.given().redirects().follow(false).cookie(DeskPerson.COOKIE, who.cookie())
                .contentType(ContentType.URLENC).formParam("formToken", who.formToken()).formParam("decision", "redact")
                .formParam("passage", List.of(passages)).post(path(comment));
    }
}
