package org.candour.reading.threads;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.candour.reading.Blog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostPageTest {
    private static final LocalDate DAY = LocalDate.of(2031, 9, 18);

    @Inject
    Blog blog;

    @Inject
    Publishing publishing;

    @Test
    void a_reader_is_told_how_long_a_post_takes() {
        Post post = blog.post(DAY, "Relationships matter", "word ".repeat(4_100), null);
        when().get("/" + post.path()).then().statusCode(200)
                .body(containsString("4,100 words · 18 minutes · 0 comments"), containsString("href=\"#comments\""),
                        containsString("18 September 2031"));
    }

    @Test
    void a_post_leads_to_those_beside_it_by_day_and_in_its_series() {
        Series series = Series.named("Letters from the night desk", 1);
        Post first = blog.post(DAY.plusDays(1), "First letter", "One.", series, "nights");
        Post between = blog.post(DAY.plusDays(2), "Something else");
        Post second = blog.post(DAY.plusDays(3), "Second letter", "Two.", Series.named(series.name(), 2), "nights");
        when().get("/" + second.path()).then().body(
                containsString("Before it in Letters from the night desk: <a href=\"/" + first.path() + "\""),
                containsString("The post before: <a href=\"/" + between.path() + "\""));
        when().get("/" + between.path()).then().body(containsString("The post after: <a href=\"/" + second.path() + "\""));
        String list = when().get("/series/letters-from-the-night-desk").then().statusCode(200).extract().asString();
        assertTrue(list.indexOf("First letter") < list.indexOf("Second letter"));
        when().get("/series").then().body(containsString("/series/letters-from-the-night-desk"));
        when().get("/labels/nights").then().statusCode(200).body(containsString("Second letter"));
        when().get("/labels").then().body(containsString("/labels/nights"));
        when().get("/series/never-begun").then().statusCode(404);
        when().get("/labels/never-given").then().statusCode(404);
    }

    @Test
    void a_draft_is_shown_to_nobody() {
        Post draft = blog.draft(DAY, "Not yet", Blog.TESTIMONY, null);
        when().get("/" + draft.path()).then().statusCode(404).body(not(containsString("forty-eight")));
        when().get("/" + draft.path() + "/comments.xml").then().statusCode(404);
    }

    @Test
    void a_post_that_was_taken_down_says_that_it_is_gone() {
        Post post = blog.post(DAY, "Taken down");
        blog.speak(post, DAY, 1);
        when().get("/" + post.path()).then().statusCode(200);
        when().get("/" + post.path() + "/1").then().statusCode(200);
        publishing.withdraw(post.id());
        when().get("/" + post.path()).then().statusCode(410).body(not(containsString("forty-eight")));
        when().get("/" + post.path() + "/1").then().statusCode(410);
    }

    @Test
    void an_address_that_was_public_leads_to_the_new_one() {
        Post post = blog.post(DAY, "A first title");
        Edition edition = post.edition();
        Post moved = publishing.edit(post.id(), post.version(), Slug.of("a better title for it"), edition);
        given().redirects().follow(false).get("/" + post.path()).then().statusCode(301)
                .header("Location", containsString("/2031/09/a-better-title-for-it"));
        given().redirects().follow(false).get("/" + post.path() + "/comments.xml").then().statusCode(301);
        when().get("/" + moved.path()).then().statusCode(200);
    }

    @Test
    void a_title_is_only_ever_words() {
        Post post = blog.post(DAY, "</script><script>alert(1)</script> & \"quoted\"");
        String page = when().get("/" + post.path()).then().statusCode(200).extract().asString();
        assertTrue(page.contains("&lt;script&gt;alert(1)"));
        assertTrue(!page.contains("<script>alert"), "neither in the words nor in the block for search engines");
    }

    @Test
    void a_closed_thread_offers_no_form() {
        Post post = blog.post(DAY, "Closed");
        when().get("/" + post.path()).then().body(containsString("<textarea"));
        publishing.openComments(post.id(), false);
        when().get("/" + post.path()).then().body(not(containsString("<textarea")),
                containsString("takes no more comments"));
    }

    @Test
    void the_form_under_a_thread_holds_no_token_and_no_limit() {
        Post post = blog.post(DAY, "A plain form");
        String page = when().get("/" + post.path()).then().extract().asString();
        String form = page.substring(page.indexOf("<form"), page.indexOf("</form>"));
        assertTrue(!form.contains("type=\"hidden\"") && !form.contains("maxlength"));
        assertTrue(form.contains("action=\"/" + post.path() + "/comments\"") && form.contains("name=\"words\"")
                && form.contains("name=\"penName\"") && form.contains("name=\"returnKey\"")
                && form.contains("name=\"step\" value=\"preview\""));
    }

    @Test
    void an_unknown_address_is_answered_in_plain_words() {
        for (String path : List.of("/2031/13", "/2031/02/30", "/0000", "/1899", "/never-written", "/2031/09/never-written",
                "/2031/09/never-written/3")) {
            when().get(path).then().statusCode(404).body(containsString("<h1>"));
        }
    }
}
