package org.candour.desk.queue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.LostKeys;
import org.candour.comments.pennames.Claiming;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.keys.PenName;
import org.candour.posts.Post;
import org.candour.site.Site;
import org.candour.store.RandomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QuarterHours.class)
class QueueTest {
    @Inject
    Arriving arriving;

    @Inject
    Batch batch;

    @Inject
    LostKeys lostKeys;

    @Inject
    Ledger ledger;

    @Inject
    Claiming claiming;

    @Inject
    Site site;

    @Inject
    MovedClock clock;

    @BeforeEach
    void an_empty_desk() {
        clock.reset();
        arriving.clearDesk();
    }

    @Test
    void the_desk_says_when_nothing_is_waiting() {
        DeskPerson.moderator().get("/desk").then().statusCode(200).body(containsString("Nothing is waiting."));
    }

    @Test
    void a_waiting_comment_stands_with_its_post_its_parent_and_what_could_point_to_someone() {
        DeskPerson keeper = DeskPerson.keeper();
        Post post = arriving.post("Two doors down");
        Comment first = arriving.waiting(post, "We were told to say nothing.");
        decide(keeper, first, "publish");
        batch.release();
        arriving.waiting(post, "Ring me on 020 7946 0958, I was there.", 1);
        keeper.get("/desk").then().statusCode(200).body(containsString("Two doors down"), containsString("We were told to say nothing."),
                containsString("<mark id=\"concern-1\">020 7946 0958</mark>"), containsString("a telephone number"));
    }

    @Test
    void whoever_decides_is_told_that_a_pen_name_is_held_by_somebody_else() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Whose name");
        String told = "This name is held by somebody else.";
        arriving.named(post, "It is me, honestly.", "Grey Wagtail");
        moderator.get("/desk").then().body(containsString("Grey Wagtail"), not(containsString(told)));
        String digest = "%064x".formatted(RandomId.next());
        claiming.claim(RandomId.next(), PenName.of("Grey Wagtail"), digest);
        moderator.get("/desk").then().body(containsString(told));
        claiming.giveUp(digest);
    }

    @Test
    void the_same_finder_marks_names_and_places_for_whoever_decides() {
        Post post = arriving.post("Marked at the desk");
        arriving.waiting(post, "Denise Hallworth said so in Wigan on 3 June 2016.");
        DeskPerson.moderator().get("/desk").then().statusCode(200).body(
                containsString(">Denise Hallworth</mark>"), containsString("the name of a person"),
                containsString(">Wigan on 3 June 2016</mark>"), containsString("a day and a place"));
    }

    @Test
    void the_button_that_publishes_comes_first_and_is_the_only_one_of_its_kind() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("First button");
        decide(moderator, arriving.waiting(post, "An earlier comment, decided on."), "decline");
        arriving.waiting(post, "An ordinary comment.");
        List<String> buttons = Pattern.compile("<button[^>]*>[^<]*</button>").matcher(moderator.get("/desk").asString()).results()
                .map(MatchResult::group).toList();
        assertEquals(1, buttons.stream().filter(button -> button.matches("(?is).*(publish|approve).*")).count());
        List<String> choices = buttons.stream().filter(button -> button.contains("name=\"decision\"")).toList();
        assertTrue(choices.get(0).contains("value=\"publish\"") && choices.get(0).contains("autofocus"));
        assertTrue(choices.get(1).contains("value=\"decline\""));
    }

    @Test
    void a_published_comment_goes_out_with_the_batch() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Going out"), "Said plainly.");
        decide(moderator, comment, "publish");
        assertEquals(CommentState.TO_PUBLISH, arriving.state(comment));
        moderator.get("/desk").then().body(containsString("Nothing is waiting."), containsString("To appear"), containsString("goes out at"));
        batch.release();
        assertEquals(CommentState.PUBLISHED, arriving.state(comment));
    }

    @Test
    void a_comment_is_turned_down_for_the_keepers_first_reason_unless_another_is_chosen() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Reasons");
        Comment first = arriving.waiting(post, "Buy lamps.");
        decide(moderator, first, "decline");
        assertEquals(site.reasons().get(0), arriving.now(first).reason().orElseThrow());
        Comment second = arriving.waiting(post, "Buy more lamps.");
        moderator.post(path(second), "decision", "decline", "reason", site.reasons().get(5)).then().statusCode(303);
        assertEquals(site.reasons().get(5), arriving.now(second).reason().orElseThrow());
    }

    @Test
    void an_undone_decision_leaves_the_comment_as_if_nothing_had_been_decided() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Undo"), "On second thoughts.");
        for (String decision : List.of("publish", "decline")) {
            decide(moderator, comment, decision);
            moderator.post("/desk/undo", "comment", "" + comment.id()).then().statusCode(303);
            assertEquals(CommentState.WAITING, arriving.state(comment));
            assertTrue(arriving.now(comment).reason().isEmpty());
        }
    }

    @Test
    void what_is_out_cannot_be_undone_but_removed() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Out"), "It is out.");
        decide(moderator, comment, "publish");
        batch.release();
        moderator.post("/desk/undo", "comment", "" + comment.id()).then().statusCode(409)
                .body(containsString("It is out already, as #1."), containsString("See or remove it"));
    }

    @Test
    void the_second_of_two_moderators_learns_that_the_first_was_there_and_keeps_the_question() {
        DeskPerson one = DeskPerson.moderator();
        DeskPerson other = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Two at once"), "Decide on me.");
        decide(one, comment, "decline");
        other.post(path(comment), "decision", "ask", "question", "Which week was that?").then().statusCode(409)
                .body(containsString("Another moderator was first: “Turned down”"), containsString("Which week was that?"));
        one.post(path(comment), "decision", "decline").then().statusCode(409).body(containsString("You have decided on this one already"));
    }

    @Test
    void a_question_must_be_written_and_what_else_was_typed_comes_back() {
        DeskPerson moderator = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Ask"), "A claim about a manager.");
        moderator.post(path(comment), "decision", "ask", "question", "  ").then().statusCode(422)
                .body(containsString("<title>Error: "), containsString("Please write your question first."), containsString("A claim about a manager."));
        moderator.post(path(comment), "decision", "ask", "question", "Could it stand without the name?").then().statusCode(303);
        assertEquals(CommentState.ASKED, arriving.state(comment));
    }

    @Test
    void a_skipped_comment_comes_last() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Skip");
        arriving.waiting(post, "The one about rotas.");
        arriving.waiting(post, "The one about keys.");
        String first = shown(moderator);
        moderator.post(first, "decision", "skip").then().statusCode(303);
        String second = shown(moderator);
        assertFalse(first.equals(second));
        moderator.post(second, "decision", "skip").then().statusCode(303);
        assertEquals(first, shown(moderator));
    }

    @Test
    void a_lost_key_stands_first_until_it_is_dealt_with() {
        DeskPerson moderator = DeskPerson.moderator();
        long id = lostKeys.ask("https://blog.example/2026/09/nights/4", "My manager would know me by it.", clock.today()).id();
        moderator.get("/desk").then().body(containsString("My manager would know me by it."), containsString("href=\"/desk/2026/09/nights#c4\""));
        moderator.post("/desk/lost-keys/" + id + "/closing").then().statusCode(303);
        moderator.get("/desk").then().body(not(containsString("My manager would know me by it.")));
    }

    @Test
    void every_decision_stands_in_the_ledger_and_the_chain_is_whole() {
        DeskPerson moderator = DeskPerson.moderator();
        decide(moderator, arriving.waiting(arriving.post("Ledger"), "For the record."), "publish");
        moderator.get("/desk/account").then().body(containsString("Chose a comment to appear"));
        assertTrue(ledger.breaches().isEmpty());
    }

    @Test
    void hostile_words_are_only_ever_words() {
        DeskPerson moderator = DeskPerson.moderator();
        arriving.waiting(arriving.post("Hostile"), "<script>alert(1)</script> <img src=x onerror=alert(2)> a@b.example");
        moderator.get("/desk").then().body(not(containsString("<script>")), not(containsString("<img")));
    }

    @Test
    void an_answer_to_a_waiting_comment_goes_out_with_it() {
        DeskPerson keeper = DeskPerson.keeper();
        Post post = arriving.post("Answered while waiting");
        Comment comment = arriving.waiting(post, "Is this thing on?");
        keeper.post("/desk/comments/" + comment.id() + "/answer", "words", "It is.").then().statusCode(303);
        assertEquals(CommentState.TO_PUBLISH, arriving.state(comment));
        batch.release();
        keeper.get("/desk/" + post.path()).then().body(containsString("id=\"c1\""), containsString("id=\"c2\""), containsString("to #1"));
    }

    @Test
    void what_one_moderator_has_before_them_another_is_not_shown_for_five_minutes() {
        DeskPerson one = DeskPerson.moderator();
        DeskPerson other = DeskPerson.moderator();
        Post post = arriving.post("Two screens");
        arriving.waiting(post, "The one about rotas.");
        arriving.waiting(post, "The one about keys.");
        String first = shown(one);
        String second = shown(other);
        assertFalse(first.equals(second));
        DeskPerson third = DeskPerson.moderator();
        third.get("/desk").then().body(containsString("Taken by another moderator"), containsString("2 comments are waiting."), not(containsString("Nothing is waiting.")));
        clock.forward(Claims.LASTS);
        assertEquals(first, shown(third));
    }

    @Test
    void what_is_taken_says_so_at_its_own_address_and_can_be_taken_anyway() {
        DeskPerson one = DeskPerson.moderator();
        DeskPerson other = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Taken"), "Who reads this first?");
        one.get("/desk");
        other.get("/desk?item=" + comment.id()).then().statusCode(200).body(containsString("Taken by another moderator"), containsString("Who reads this first?"));
        other.post("/desk/comments/" + comment.id() + "/claim").then().statusCode(303);
        assertEquals(path(comment), other.get("/desk?item=" + comment.id()).htmlPath().getString("**.find { it.@id == 'choice' }.@action"));
        one.get("/desk").then().body(containsString("Taken by another moderator"));
        decide(one, comment, "decline");
        other.post(path(comment), "decision", "publish").then().statusCode(409).body(containsString("Another moderator was first"));
    }

    @Test
    void what_was_skipped_is_for_the_next_moderator_at_once() {
        DeskPerson one = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Passed on"), "Not mine to judge.");
        one.get("/desk");
        one.post(path(comment), "decision", "skip").then().statusCode(303);
        assertEquals(path(comment), shown(DeskPerson.moderator()));
    }

    @Test
    void the_last_decision_is_taken_back_without_saying_which_and_the_one_before_after_it() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Undo in turn");
        Comment first = arriving.waiting(post, "The first of two.");
        Comment second = arriving.waiting(post, "The second of two.");
        decide(moderator, first, "publish");
        decide(moderator, second, "decline");
        moderator.post("/desk/undo").then().statusCode(303).header("Location", endsWith("/desk?item=" + second.id()));
        assertEquals(CommentState.WAITING, arriving.state(second));
        assertEquals(CommentState.TO_PUBLISH, arriving.state(first));
        moderator.post("/desk/undo").then().statusCode(303);
        assertEquals(CommentState.WAITING, arriving.state(first));
        moderator.post("/desk/undo").then().statusCode(409).body(containsString("You have decided nothing that could be taken back."));
    }

    @Test
    void the_last_twenty_can_each_be_taken_back_and_what_is_out_says_what_removing_leaves() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Twenty");
        Comment out = arriving.waiting(post, "The one that is out.");
        decide(moderator, out, "publish");
        batch.release();
        List<Comment> later = IntStream.range(0, 19).mapToObj(i -> arriving.waiting(post, "Later, the " + i + ".")).toList();
        later.forEach(comment -> decide(moderator, comment, "decline"));
        String page = moderator.get("/desk/undo").asString();
        assertEquals(19, page.split("action=\"/desk/undo\"", -1).length - 1);
        assertTrue(page.contains("Its place says “Removed by a moderator”"), page);
        moderator.post("/desk/comments/" + out.id() + "/removal").then().statusCode(303);
        assertEquals(CommentState.REMOVED, arriving.state(out));
    }

    @Test
    void what_somebody_else_decided_since_is_theirs_to_take_back() {
        DeskPerson one = DeskPerson.moderator();
        DeskPerson other = DeskPerson.moderator();
        Comment comment = arriving.waiting(arriving.post("Decided twice"), "Back and forth.");
        decide(one, comment, "publish");
        other.post("/desk/undo", "comment", "" + comment.id()).then().statusCode(303);
        decide(other, comment, "decline");
        one.post("/desk/undo").then().statusCode(409);
        assertEquals(CommentState.TO_DECLINE, arriving.state(comment));
    }

    @Test
    void other_answers_and_how_many_more_wait_stand_beside_the_item() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Around it");
        decide(moderator, arriving.waiting(post, "Who asked for the tool?"), "publish");
        batch.release();
        decide(moderator, arriving.waiting(post, "Nobody here did.", 1), "publish");
        batch.release();
        arriving.waiting(post, "Our region did, in 2016.", 1);
        arriving.waiting(post, "It came from the centre.", 1);
        moderator.get("/desk").then().body(containsString("A standfirst."), containsString("One other answer to the same comment"),
                containsString("Nobody here did."), containsString("One other waits under this post"));
    }

    @Test
    void the_next_one_comes_with_the_answer_where_the_script_asks_for_it() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("At once");
        Comment first = arriving.waiting(post, "One of two.");
        Comment second = arriving.waiting(post, "Two of two.");
        String other = path(shown(moderator).equals(path(first)) ? second : first);
        moderator.post(shown(moderator), "decision", "decline", "then", "next").then().statusCode(200).body(containsString(other));
    }

    @Test
    void whoever_turns_the_letter_keys_off_is_sent_no_script_until_they_turn_them_on() {
        DeskPerson moderator = DeskPerson.moderator();
        moderator.get("/desk").then().body(containsString("<script type=\"module\" src=\"/js/desk."));
        moderator.post("/desk/keys", "keys", "off").then().statusCode(303);
        moderator.get("/desk").then().body(not(containsString("<script")), containsString("The letter keys are off."));
        moderator.post("/desk/keys", "keys", "on").then().statusCode(303);
        moderator.get("/desk").then().body(containsString("<script type=\"module\""));
    }

    private static void decide(DeskPerson who, Comment comment, String decision) {
        who.post(path(comment), "decision", decision).then().statusCode(303);
    }

    private static String path(Comment comment) {
        return "/desk/comments/" + comment.id() + "/decision";
    }

    private static String shown(DeskPerson who) {
        return Pattern.compile("action=\"(/desk/comments/\\d+/decision)\"").matcher(who.get("/desk").asString()).results()
                .map(result -> result.group(1)).findFirst().orElseThrow();
    }
}
