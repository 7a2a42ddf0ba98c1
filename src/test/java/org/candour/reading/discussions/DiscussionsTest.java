package org.candour.reading.discussions;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.candour.cast.ValidHtml;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.reading.Blog;
import org.candour.store.RandomId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of all threads. The store is shared: a test looks for its own threads over all pages. */
@QuarkusTest
@Tag("store")
class DiscussionsTest {
    private static final LocalDate DAY = LocalDate.of(2038, 9, 18);
    private final String mark = " of discussions " + RandomId.next();

    private final Blog blog;
    private final Publishing publishing;

    DiscussionsTest(Blog blog, Publishing publishing) {
        this.blog = blog;
        this.publishing = publishing;
    }

    /** Every page of the list, one after the other. */
    private static String all() {
        StringBuilder pages = new StringBuilder();
        for (int page = 1;; page++) {
            Response answer = when().get("/discussions" + (page == 1 ? "" : "?page=" + page));
            if (answer.statusCode() == 404) {
                return pages.toString();
            }
            pages.append(answer.then().statusCode(200).extract().asString());
        }
    }

    private static String line(Post post) {
        String all = all();
        int from = all.indexOf("href=\"/" + post.path() + "\"");
        return from < 0 ? "" : all.substring(from, all.indexOf("</li>", from));
    }

    private static void assertOrder(Post... expected) {
        String all = all();
        List<Integer> places = List.of(expected).stream().map(post -> all.indexOf("href=\"/" + post.path() + "\"")).toList();
        assertTrue(!places.contains(-1), "each of them is there: " + places);
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void threads_stand_by_the_latest_day_on_which_somebody_spoke() {
        Post old = blog.post(DAY.minusYears(3), "Old and lively" + mark);
        Post fresh = blog.post(DAY.minusDays(1), "New and quiet" + mark);
        Post older = blog.post(DAY.minusYears(4), "Older and quiet" + mark);
        blog.speak(old, DAY, 2);
        assertOrder(old, fresh, older);
        assertTrue(line(old).contains("2 comments, the last on 18 September 2038"), line(old));
        assertTrue(line(fresh).contains("No comments yet, published on 17 September 2038"), line(fresh));
    }

    @Test
    void within_a_day_the_order_is_no_clock() {
        Post one = blog.post(DAY.minusYears(1), "B one of that day" + mark);
        Post three = blog.post(DAY.minusYears(1), "C three of that day" + mark);
        Post alsoOne = blog.post(DAY.minusYears(1), "A one of that day" + mark);
        LocalDate day = DAY.minusMonths(1);
        blog.speak(three, day, 3);
        blog.speak(one, day, 1);
        blog.talk(alsoOne, day.minusDays(9), "0 Long before.");
        blog.speak(alsoOne, day, 1);
        assertOrder(three, alsoOne, one);
        assertTrue(line(one).contains("1 comment, on 18 August 2038"), line(one));
    }

    @Test
    void a_closed_thread_says_so_and_one_that_was_taken_down_is_not_there() {
        Post closed = blog.post(DAY, "Closed" + mark);
        Post gone = blog.post(DAY, "Gone" + mark);
        assertTrue(!line(closed).contains("closed for comments") && !line(gone).isEmpty());
        publishing.openComments(closed.id(), false);
        publishing.withdraw(gone.id());
        assertTrue(line(closed).contains("closed for comments"), line(closed));
        assertEquals("", line(gone));
        Post draft = blog.draft(DAY, "Not yet" + mark, "Words.", null);
        assertEquals("", line(draft));
    }

    @Test
    void a_page_holds_fifty_and_each_thread_stands_on_one_of_them() {
        for (int i = 0; i < 55; i++) {
            blog.post(DAY.minusYears(2), "One of fifty-five" + mark);
        }
        String all = all();
        assertEquals(55, all.split("One of fifty-five" + mark, -1).length - 1);
        String first = when().get("/discussions").then().extract().asString();
        assertEquals(50, first.split("<p class=\"title\">", -1).length - 1);
        assertTrue(first.contains("<link rel=\"next\" href=\"/discussions?page=2\">") && first.contains("rel=\"next\">Page after"), first);
        String second = when().get("/discussions?page=2").then().statusCode(200).extract().asString();
        assertTrue(second.contains("<link rel=\"prev\" href=\"/discussions\">"), second);
        assertTrue(second.matches("(?s).*<link rel=\"canonical\" href=\"[^\"]+/discussions\\?page=2\">.*"), second);
        assertEquals(List.of(), ValidHtml.problems(first));
        assertEquals(List.of(), ValidHtml.problems(second));
    }

    @Test
    void an_answer_shows_in_the_list_at_once() {
        Post post = blog.post(DAY, "Answered" + mark);
        assertTrue(line(post).contains("No comments yet"), line(post));
        blog.speak(post, DAY, 1);
        assertTrue(line(post).contains("1 comment, on 18 September 2038"), line(post));
    }

    @Test
    void a_page_that_is_none_is_answered_in_plain_words() {
        for (String page : List.of("0", "99999", "two", "-1", "1000000", "2%00")) {
            when().get("/discussions?page=" + page).then().statusCode(404).body(containsString("<h1>"));
        }
        given().redirects().follow(false).get("/topics").then().statusCode(301).header("Location", endsWith("/discussions"));
    }

    @Test
    void readers_come_to_the_list_and_from_it_to_proposing_a_topic() {
        blog.post(DAY, "Anything" + mark);
        for (String page : List.of("/", "/archive")) {
            when().get(page).then().body(containsString("href=\"/discussions\""));
        }
        when().get("/sitemap.xml").then().body(containsString("/discussions</loc>"));
        when().get("/discussions").then().body(containsString("href=\"/write?kind=topic\""));
        when().get("/write?kind=topic").then().statusCode(200)
                .body(containsString("value=\"topic\" checked>"), not(containsString("value=\"testimony\" checked>")));
        for (String other : List.of("/write", "/write?kind=novel")) {
            when().get(other).then().statusCode(200)
                    .body(containsString("value=\"testimony\" checked>"), not(containsString("value=\"topic\" checked>")));
        }
    }
}
