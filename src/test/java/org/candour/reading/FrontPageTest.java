package org.candour.reading;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.cast.MovedClock;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.reading.freshness.Freshness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrontPageTest {
    /** So far ahead that no other test's post is newer, and each newer than the one before. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private static LocalDate next() {
        return LocalDate.of(2150, 1, 1).plusDays(DAYS.incrementAndGet());
    }

    @Inject
    Blog blog;

    @Inject
    Publishing publishing;

    @Inject
    Freshness freshness;

    @Inject
    MovedClock clock;

    @AfterEach
    void the_clock_is_right() {
        clock.reset();
        freshness.lookAtTheClock();
    }

    @Test
    void a_reader_finds_the_latest_post_first_and_the_earlier_ones_by_day() {
        Post earlier = blog.post(next(), "Waiting rooms and first words");
        Post latest = blog.post(next(), "Where the week goes");
        String front = when().get("/").then().statusCode(200).extract().asString();
        assertTrue(front.indexOf("Where the week goes") < front.indexOf("Waiting rooms and first words"));
        assertTrue(front.contains("href=\"/" + latest.path() + "\"") && front.contains("href=\"/" + earlier.path() + "\""));
        assertTrue(front.contains("<time datetime=\"" + earlier.day() + "\">"));
    }

    @Test
    void a_short_post_stands_there_whole_and_a_long_one_begins() {
        blog.post(next(), "Short", "Only this, and nothing after it.", null);
        when().get("/").then().body(containsString("Only this, and nothing after it."));
        blog.post(next(), "Long", (Blog.TESTIMONY + "\n\n").repeat(30) + "The very last words.", null);
        when().get("/").then().body(containsString("Read the whole post"), not(containsString("The very last words.")));
    }

    @Test
    void older_titles_stand_on_further_pages() {
        for (int i = 0; i < 23; i++) {
            blog.post(next(), "Note " + i);
        }
        when().get("/").then().body(containsString("href=\"/page/2\""));
        when().get("/page/2").then().statusCode(200).body(containsString("Note 0"));
        when().get("/page/99999").then().statusCode(404);
        given().redirects().follow(false).get("/page/1").then().statusCode(301);
    }

    @Test
    void what_is_being_discussed_is_named_until_it_is_two_weeks_old() {
        LocalDate day = LocalDate.of(2160, 5, 1);
        Post post = blog.post(day, "Nights in the hostel");
        blog.speak(post, day, 3);
        String named = "Nights in the hostel</a> <span class=\"quiet\">3 comments since 18 April 2160";
        clock.setDay(day.plusDays(1));
        freshness.lookAtTheClock();
        when().get("/").then().body(containsString("Now being discussed"), containsString(named),
                containsString("href=\"/2160/05/01\""));
        clock.setDay(day.plusDays(30));
        freshness.lookAtTheClock();
        when().get("/").then().body(not(containsString("Nights in the hostel</a> <span")),
                not(containsString("/2160/05/01\"")));
        publishing.withdraw(post.id());
    }

    @Test
    void everybody_gets_the_same_bytes_whatever_they_send() {
        Post post = blog.post(LocalDate.of(2090, 1, 1), "The same for all");
        String plain = when().get("/" + post.path()).then().statusCode(200).extract().asString();
        String dressed = given().cookie("desk", "x").header("Accept-Language", "cy").header("User-Agent", "a very rare one")
                .queryParam("utm_source", "x").get("/" + post.path()).then().statusCode(200)
                .header("Set-Cookie", equalTo(null)).extract().asString();
        assertEquals(plain, dressed);
    }

    @Test
    void a_page_carries_no_script_and_nothing_from_elsewhere() {
        Post post = blog.post(LocalDate.of(2090, 1, 2), "Nothing from elsewhere");
        String page = when().get("/" + post.path()).then().extract().asString();
        assertTrue(page.contains("application/ld+json"));
        assertEquals(1, page.split("<script", -1).length - 1, "the block of data for search engines, and no other");
        assertEquals(0, page.split("(src|srcset)=", -1).length - 1);
    }

    @Test
    void a_slash_too_many_leads_to_the_page() {
        Post post = blog.post(LocalDate.of(2090, 1, 3), "One spelling");
        given().redirects().follow(false).get("/" + post.path() + "/").then().statusCode(301)
                .header("Location", equalTo("/" + post.path()));
        given().urlEncodingEnabled(false).redirects().follow(false).get("//elsewhere.example/").then()
                .header("Location", not(startsWith("//")));
    }

    @Test
    void the_head_of_a_page_can_be_asked_for_alone() {
        when().head("/archive").then().statusCode(200);
        when().head("/atom.xml").then().statusCode(200);
    }
}
