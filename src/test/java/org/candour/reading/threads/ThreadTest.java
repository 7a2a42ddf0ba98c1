package org.candour.reading.threads;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.cast.ValidHtml;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.FromThreads;
import org.candour.comments.KeeperSpeaks;
import org.candour.comments.Takedown;
import org.candour.posts.Post;
import org.candour.reading.Blog;
import org.candour.store.Turn;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThreadTest {
    private static final LocalDate DAY = LocalDate.of(2032, 9, 18);

    @Inject
    Blog blog;

    @Inject
    Comments comments;

    @Inject
    FromThreads threads;

    @Inject
    KeeperSpeaks keeper;

    @Inject
    Takedown takedown;

    @Inject
    Turn turn;

    @Test
    void a_reader_sees_who_answers_whom() {
        Post post = blog.post(DAY, "Who answers whom");
        blog.talk(post, DAY, "0 Mine is seven.", "0 I have twelve.", "1 Seven is a lot.", "3 It is.");
        String page = page(post, "");
        assertOrder(page, "id=\"c1\"", "1 reply to #1", "id=\"c3\"", "id=\"c4\"", "id=\"c2\"");
        assertTrue(page.contains("href=\"#c3\">to #3</a>"));
        assertTrue(page.contains("href=\"/" + post.path() + "/4\">#4, <time class=\"dt-published\" datetime=\"2032-09-18\">18 September</time>"));
    }

    @Test
    void a_comment_has_at_most_three_links_of_ours_and_one_fold() {
        Post post = blog.post(DAY, "Three links");
        blog.talk(post, DAY, "0 One.", "1 Two.", "2 Three.");
        String page = page(post, "");
        String second = page.substring(page.indexOf("id=\"c2\""), page.indexOf("id=\"c3\""));
        assertEquals(3, second.split("<a ", -1).length - 1);
        assertEquals(1, second.split("<details", -1).length - 1);
    }

    @Test
    void a_deep_exchange_goes_on_at_its_own_address() {
        Post post = blog.post(DAY, "A deep exchange");
        blog.talk(post, DAY, IntStream.range(0, 30).mapToObj(i -> i + " Answer " + i).toArray(String[]::new));
        assertTrue(page(post, "").contains("Continue this exchange (25)"));
        String fifth = page(post, "/5");
        assertOrder(fifth, "id=\"c1\"", "id=\"c4\"", "id=\"c5\"", "id=\"c6\"");
        assertTrue(page(post, "/30").contains("The exchange begins with #1."));
        assertTrue(page(post, "?whole=yes").contains("id=\"c30\""));
    }

    @Test
    void what_is_new_since_a_number_stands_behind_a_link_that_a_reader_keeps() {
        Post post = blog.post(DAY, "A link to keep");
        blog.talk(post, DAY, "0 One.", "1 Two.", "0 Three.");
        assertTrue(page(post, "").contains("href=\"/" + post.path() + "?after=3\">What comes after #3</a>"));
        String nothing = page(post, "?after=3");
        assertTrue(nothing.contains("Nothing has come since #3") && !nothing.contains("<article"), nothing);
        Comment answer = keeper.answer(post.id(), comments.numbered(post.id(), 2).orElseThrow().id(), "Four, to two.");
        keeper.answer(post.id(), null, "Five.");
        String since = page(post, "?after=3");
        assertOrder(since, "What is new since #3 on A link to keep", "2 comments since #3", "id=\"c4\"", "Four, to two.", "id=\"c5\"", "?after=5\">What comes after #5");
        assertTrue(!since.contains("id=\"c3\"") && since.contains("href=\"/" + post.path() + "/2\">to #2"), since);
        assertEquals(List.of(), ValidHtml.problems(since));
        turn.take(() -> {
            takedown.withdraw(comments.findById(answer.id()));
            return true;
        });
        assertTrue(!page(post, "?after=3").contains("Four, to two."), "what is withdrawn is gone from there at once");
        for (String none : List.of("6", "-1", "x", "03", "99999999")) {
            when().get("/" + post.path() + "?after=" + none).then().statusCode(404);
        }
        when().get("/" + post.path() + "?after=0&page=2").then().statusCode(404);
    }

    @Test
    void answers_that_do_not_fit_on_the_page_of_a_comment_stand_on_further_pages_of_it() {
        Post post = blog.post(DAY, "Many answers");
        blog.talk(post, DAY, IntStream.range(0, 131).mapToObj(i -> (i == 0 ? 0 : 1) + " Answer " + i).toArray(String[]::new));
        String first = page(post, "/1");
        assertTrue(first.contains("id=\"c100\"") && !first.contains("id=\"c101\""));
        assertTrue(first.contains("href=\"/" + post.path() + "/1?page=2\""), first);
        String second = page(post, "/1?page=2");
        assertOrder(second, "More answers to #1", "id=\"c101\"", "id=\"c131\"");
        assertTrue(!second.contains("id=\"c100\""));
        assertEquals(List.of(), ValidHtml.problems(second));
        when().get("/" + post.path() + "/1?page=3").then().statusCode(404);
    }

    @Test
    void the_whole_of_a_very_long_thread_comes_in_parts_that_a_browser_can_print() {
        Post post = blog.post(DAY, "Very long");
        blog.speak(post, DAY, 2_050);
        String first = page(post, "?whole=yes");
        assertEquals(2_000, first.split("<article class=\"comment", -1).length - 1);
        assertTrue(first.contains("href=\"/" + post.path() + "?whole=yes&amp;page=2\""));
        String second = page(post, "?whole=yes&page=2");
        assertTrue(second.contains("id=\"c2001\"") && second.contains("id=\"c2050\"") && !second.contains("id=\"c2000\""));
        when().get("/" + post.path() + "?whole=yes&page=3").then().statusCode(404);
    }

    @Test
    void a_page_holds_a_hundred_comments_and_the_whole_thread_is_one_link_away() {
        Post post = blog.post(DAY, "A long thread");
        blog.speak(post, DAY, 130);
        String first = page(post, "");
        assertEquals(100, first.split("<article class=\"comment h-entry\" id=\"c", -1).length - 1);
        assertTrue(first.contains("Whole thread on one page") && first.contains("130 comments"));
        assertTrue(first.contains("href=\"/" + post.path() + "?page=2\""));
        assertTrue(page(post, "?page=2").contains("id=\"c130\""));
        assertEquals(130, page(post, "?whole=yes").split("<article class=\"comment h-entry\" id=\"c", -1).length - 1);
        assertOrder(page(post, "?order=newest"), "id=\"c130\"", "id=\"c129\"", "id=\"c31\"");
        when().get("/" + post.path() + "?page=3").then().statusCode(404);
        when().get("/" + post.path() + "?page=many").then().statusCode(404);
    }

    @Test
    void an_exchange_cut_by_a_page_says_what_it_continues() {
        Post post = blog.post(DAY, "Cut in the middle");
        blog.talk(post, DAY, IntStream.range(0, 140).mapToObj(i -> (i == 0 ? 0 : 1) + " Answer " + i).toArray(String[]::new));
        assertTrue(page(post, "?page=2").contains("href=\"/" + post.path() + "/1\">continued from #1</a>"));
    }

    @Test
    void a_citation_is_a_link_both_ways() {
        Post cited = blog.post(DAY, "Cited here");
        blog.talk(cited, DAY, "0 The tool says forty.", "0 As #1 says, it does.");
        String page = page(cited, "");
        String first = page.substring(page.indexOf("id=\"c1\""), page.indexOf("id=\"c2\""));
        assertTrue(first.contains("Cited by <a href=\"#c2\">#2</a>"), first);
    }

    @Test
    void a_withdrawn_comment_keeps_its_place_and_a_removed_one_is_gone() {
        Post post = blog.post(DAY, "Taken back");
        blog.talk(post, DAY, "0 A name that should not stand here.", "1 I heard that too.", "0 Let it stand.");
        Comment first = comments.numbered(post.id(), 1).orElseThrow();
        page(post, "/2");
        turn.take(() -> {
            takedown.withdraw(comments.findById(first.id()));
            return true;
        });
        assertTrue(page(post, "").contains("Withdrawn by its writer"));
        when().get("/" + post.path() + "/1").then().statusCode(200).body(containsString("Withdrawn by its writer"),
                containsString("I heard that too."), not(containsString("should not stand")), not(containsString("<form")));
        when().get("/" + post.path() + "/2").then().body(not(containsString("should not stand")));
        remove(post, 3);
        when().get("/" + post.path() + "/3").then().statusCode(410).body(containsString("Removed by a moderator"));
        when().get("/" + post.path()).then().body(containsString("Removed by a moderator"), containsString("1 comment</h2>"));
    }

    private void remove(Post post, int number) {
        turn.take(() -> {
            Comment comment = comments.numbered(post.id(), number).orElseThrow();
            comment.remove("It accuses a named person.", DAY);
            takedown.changed(comment);
            return true;
        });
    }

    @Test
    void a_number_nobody_has_leads_back_to_the_post() {
        Post post = blog.post(DAY, "Numbers");
        when().get("/" + post.path() + "/99").then().statusCode(404).body(containsString("href=\"/" + post.path() + "\""),
                containsString("no comment #99"));
    }

    @Test
    void the_form_on_a_comments_own_page_answers_it() {
        Post post = blog.post(DAY, "Reply to the reply");
        blog.talk(post, DAY, "0 One.", "1 Two.");
        when().get("/" + post.path() + "/2").then().body(containsString("name=\"replyTo\" value=\"2\""),
                containsString("Reply to #2"));
    }

    @Test
    void a_day_shows_what_was_said_thread_by_thread() {
        LocalDate day = LocalDate.of(2033, 4, 5);
        Post one = blog.post(day, "One thread");
        Post two = blog.post(day.minusDays(9), "Another thread");
        blog.talk(one, day, "0 Said under one.", "1 Answered under one.");
        blog.talk(two, day, "0 Said under the other.");
        blog.speak(blog.post(day.minusDays(10), "A busy one"), day, 120);
        when().get("/2033/04/05").then().statusCode(200).body(containsString("123 comments"),
                containsString("Said under one."), containsString("Said under the other."), containsString("?page=2"));
        when().get("/2033/04/05?page=2").then().statusCode(200);
        when().get("/2033/04/05?page=3").then().statusCode(404);
        when().get("/2033/04").then().statusCode(200).body(containsString("href=\"/2033/04/05\""), containsString("123 comments"));
        when().get("/2033/04/all").then().statusCode(200).body(containsString("href=\"#p1\""), containsString("id=\"p1\""));
        when().get("/2033").then().statusCode(200).body(containsString("One thread"));
        when().get("/archive").then().body(containsString("href=\"/2033/04\""));
        when().get("/2033/04/06").then().statusCode(404);
    }

    private static String page(Post post, String rest) {
        return when().get("/" + post.path() + rest).then().statusCode(200).extract().asString();
    }

    private static void assertOrder(String page, String... parts) {
        int last = -1;
        for (String part : parts) {
            int at = page.indexOf(part);
            assertTrue(at > last, part + " stands at " + at + ", after " + last);
            last = at;
        }
    }
}
