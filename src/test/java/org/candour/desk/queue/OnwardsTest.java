package org.candour.desk.queue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.candour.cast.Flood;
import org.candour.cast.ValidHtml;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.noticed.Noticing;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moderator whose page shows the next comment while the desk still hears of the decision: it is theirs, or they are told. */
@QuarkusTest
@TestProfile(QuarterHours.class)
class OnwardsTest {
    @Inject
    Arriving arriving;

    @Inject
    Noticing noticing;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    private static Screen open(DeskPerson who) {
        return new Screen(who.get("/desk").asString());
    }

    private static Screen decide(DeskPerson who, long comment, String decision, long shown) {
        return new Screen((shown == 0 ? who.post("/desk/comments/" + comment + "/decision", "decision", decision, "then", "next")
                : who.post("/desk/comments/" + comment + "/decision", "decision", decision, "then", "next", "shown", "" + shown))
                .then().statusCode(200).extract().asString());
    }

    private List<Comment> several(int count) {
        Post post = arriving.post("Onwards");
        return IntStream.range(0, count).mapToObj(i -> arriving.waiting(post, "Waiting, the " + i + ".")).toList();
    }

    @Test
    void a_decision_brings_the_next_comment_and_the_one_after_it_and_then_only_the_one_after() {
        several(5);
        DeskPerson moderator = DeskPerson.moderator();
        Screen first = open(moderator);
        assertEquals(0, first.ahead(), "a page for whoever has no scripts brings one");
        Screen second = decide(moderator, first.focus(), "publish", 0);
        assertNotEquals(0, second.ahead());
        Screen third = decide(moderator, second.focus(), "decline", second.ahead());
        assertEquals(0, third.focus(), "what the page shows already does not come again");
        assertTrue(third.html().contains("<div class=\"columns\"></div>"), third.html());
        assertTrue(third.html().contains("3 comments are waiting.") && third.html().contains(">2 others wait under this post<"), third.html());
        List.of(first, second, third).forEach(screen -> assertEquals(List.of(), ValidHtml.problems(screen.html())));
        Screen fourth = decide(moderator, second.ahead(), "skip", third.ahead());
        Screen last = decide(moderator, third.ahead(), "publish", fourth.ahead());
        assertEquals(second.ahead(), last.ahead(), "what was skipped comes again, last");
        Screen over = decide(moderator, fourth.ahead(), "publish", last.ahead());
        assertEquals(0, over.ahead());
        assertTrue(over.html().contains("One comment is waiting."), over.html());
        assertTrue(decide(moderator, last.ahead(), "publish", 0).html().contains("Nothing is waiting."));
    }

    @Test
    void what_another_moderator_took_or_decided_in_the_meantime_is_not_theirs_and_they_see_another() {
        List<Comment> items = several(4);
        DeskPerson one = DeskPerson.moderator();
        Screen screen = decide(one, open(one).focus(), "publish", 0);
        DeskPerson other = DeskPerson.moderator();
        other.post("/desk/comments/" + screen.ahead() + "/claim").then().statusCode(303);
        Screen instead = decide(one, screen.focus(), "publish", screen.ahead());
        assertFalse(instead.focus() == 0 || instead.focus() == screen.ahead());
        DeskPerson third = DeskPerson.moderator();
        third.post("/desk/comments/" + instead.focus() + "/claim").then().statusCode(303);
        other.post("/desk/comments/" + screen.ahead() + "/decision", "decision", "decline").then().statusCode(303);
        assertEquals(2, items.stream().filter(item -> arriving.state(item) == CommentState.TO_PUBLISH).count());
        Screen gone = new Screen(one.post("/desk/comments/" + screen.ahead() + "/decision", "decision", "publish", "then", "next", "shown", "" + instead.focus())
                .then().statusCode(409).body(containsString("Another moderator was first")).extract().asString());
        assertFalse(gone.html().contains("<div class=\"columns\"></div>"), "an answer that says no brings a whole page");
    }

    @Test
    void what_comes_next_on_one_screen_another_moderator_is_shown_last_but_is_shown() {
        several(4);
        DeskPerson one = DeskPerson.moderator();
        Screen screen = decide(one, open(one).focus(), "publish", 0);
        DeskPerson other = DeskPerson.moderator();
        Screen theirs = open(other);
        assertFalse(List.of(screen.focus(), screen.ahead()).contains(theirs.focus()));
        assertEquals(screen.ahead(), open(DeskPerson.moderator()).focus(), "where nothing else waits nobody waits for nothing");
        DeskPerson.moderator().get("/desk").then().body(containsString("Taken by another moderator"), not(containsString("id=\"choice\"")));
    }

    @Test
    void each_of_the_two_says_for_how_many_near_copies_it_stands() {
        Post post = arriving.post("Onwards, alike");
        Flood flood = new Flood(3);
        flood.plainlyOf(0, 6).forEach(words -> arriving.waiting(post, words));
        flood.plainlyOf(1, 9).forEach(words -> arriving.waiting(post, words));
        noticing.look();
        DeskPerson moderator = DeskPerson.moderator();
        Screen both = decide(moderator, open(moderator).focus(), "skip", 0);
        assertTrue(both.ahead() != 0 && both.html().contains("And 5 more like this") && both.html().contains("And 8 more like this"), both.html());
    }

    @Test
    void a_number_that_is_none_or_nobodys_shows_the_next_as_ever() {
        several(3);
        DeskPerson moderator = DeskPerson.moderator();
        long first = open(moderator).focus();
        Screen next = decide(moderator, first, "publish", first);
        assertNotEquals(0, next.focus());
        Screen last = decide(moderator, next.focus(), "publish", 4711);
        assertNotEquals(0, last.focus());
        moderator.post("/desk/comments/" + last.focus() + "/decision", "decision", "publish", "then", "next", "shown", "x").then().statusCode(400);
    }
}
