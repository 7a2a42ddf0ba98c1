package org.candour.desk.queue;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.cast.CountedStatements;
import org.candour.cast.DeskPerson;
import org.candour.cast.LongQueue;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.site.TheClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moderator's minute is precious: what a decision asks of the store, counted. What is asked is printed where it is too much. */
@QuarkusTest
@TestProfile(QuarterHours.class)
class DecisionCostTest {
    /** Who is there; the comment, its family, the entry before, the entry, the outcome; the queue, the next, the figures, one's own last (twice), complaints. */
    private static final int DECISION_AND_NEXT = 12;

    private static final Pattern DECISION = Pattern.compile("action=\"(/desk/comments/\\d+/decision)\"");

    @Inject
    Arriving arriving;

    @Inject
    LongQueue longQueue;

    @Inject
    Comments comments;

    @Inject
    Batch batch;

    @Inject
    TheClock clock;

    @Inject
    Scheduler rounds;

    @BeforeEach
    void an_empty_desk_and_nobody_asks_besides() {
        rounds.pause();
        arriving.clearDesk();
    }

    @AfterEach
    void nobody_else_waits_behind_it() {
        longQueue.clear();
        rounds.resume();
    }

    @Test
    void a_moderator_is_brought_the_next_comment_for_the_same_twelve_questions_whether_ten_wait_or_a_thousand() {
        assertEquals(DECISION_AND_NEXT, asked(10, 3), "of ten");
        assertEquals(DECISION_AND_NEXT, asked(1_000, 3), "of a thousand");
        assertEquals(DECISION_AND_NEXT, asked(1_000, 40), "of a thousand, after forty decisions");
    }

    @Test
    void a_moderator_whose_page_shows_the_next_one_already_asks_no_more() {
        fill(10);
        DeskPerson moderator = DeskPerson.moderator();
        String token = moderator.formToken();
        String[] page = {onwards(moderator, token, action(moderator.get("/desk").asString()), "")};
        String[] at = {action(page[0])};
        for (int i = 0; i < 4; i++) {
            long ahead = new Screen(page[0]).ahead();
            assertNotEquals(0, ahead);
            assertEquals(DECISION_AND_NEXT, told(CountedStatements.heard(() -> page[0] = onwards(moderator, token, at[0], "" + ahead))));
            at[0] = "/desk/comments/" + ahead + "/decision";
        }
    }

    @Test
    void a_moderator_who_turns_down_or_skips_asks_no_more() {
        fill(10);
        DeskPerson moderator = DeskPerson.moderator();
        String token = moderator.formToken();
        String first = action(moderator.get("/desk").asString());
        String[] at = {send(moderator, token, first, "publish")};
        assertEquals(DECISION_AND_NEXT, CountedStatements.during(() -> at[0] = send(moderator, token, at[0], "decline")));
        assertTrue(CountedStatements.during(() -> send(moderator, token, at[0], "skip")) < DECISION_AND_NEXT);
    }

    @Test
    void an_answer_deep_in_a_thread_stands_under_those_it_answers_for_two_questions_more() {
        DeskPerson moderator = DeskPerson.moderator();
        Post post = arriving.post("Deep");
        for (int number = 0; number <= 5; number++) {
            Comment answer = arriving.waiting(post, "The answer at depth " + number + ".", number == 0 ? null : number);
            moderator.post("/desk/comments/" + answer.id() + "/decision", "decision", "publish").then().statusCode(303);
            batch.release();
        }
        Comment alone = arriving.waiting(arriving.post("Alone"), "Nobody is answered here.");
        Comment deep = arriving.waiting(post, "The answer to all of you.", 6);
        int few = CountedStatements.during(() -> moderator.get("/desk?item=" + alone.id()).then().statusCode(200));
        int more = CountedStatements.during(() -> moderator.get("/desk?item=" + deep.id()).then().statusCode(200)
                .body(containsString("The answer at depth 5."), containsString("The answer at depth 2.")));
        assertEquals(few + 2, more);
        assertEquals(List.of(3, 4, 5, 6), comments.upwards(deep.parentId().orElseThrow()).stream().map(above -> above.number().orElseThrow()).toList());
    }

    @Test
    void asking_for_each_that_waits_would_be_seen() {
        fill(10);
        int ten = CountedStatements.during(() -> comments.waiting(1_000).forEach(comments::wordsOf));
        fill(20);
        assertNotEquals(ten, CountedStatements.during(() -> comments.waiting(1_000).forEach(comments::wordsOf)));
    }

    /** What one decision asks while so many wait, after so many others. */
    private int asked(int waiting, int before) {
        fill(waiting);
        DeskPerson moderator = DeskPerson.moderator();
        String token = moderator.formToken();
        String at = action(moderator.get("/desk").asString());
        for (int i = 0; i < before; i++) {
            at = send(moderator, token, at, "publish");
        }
        String now = at;
        List<String> heard = CountedStatements.heard(() -> send(moderator, token, now, "publish"));
        longQueue.clear();
        return told(heard);
    }

    /** How many, each said where they are not as many as they should be. */
    private static int told(List<String> heard) {
        if (heard.size() != DECISION_AND_NEXT) {
            heard.forEach(System.out::println);
        }
        return heard.size();
    }

    private void fill(int waiting) {
        longQueue.clear();
        longQueue.fill(IntStream.range(0, 5).mapToObj(i -> arriving.post("Costs, the " + i)).toList(), waiting, clock.today());
    }

    private static String onwards(DeskPerson who, String token, String at, String shown) {
        return who.sendForm(at, Map.of("formToken", token, "decision", "publish", "then", "next", "shown", shown)).then().statusCode(200).extract().asString();
    }

    private static String send(DeskPerson who, String token, String at, String decision) {
        return action(who.sendForm(at, Map.of("formToken", token, "decision", decision, "reason", "It could identify someone", "then", "next"))
                .then().statusCode(200).extract().asString());
    }

    private static String action(String page) {
        Matcher found = DECISION.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
