package org.candour.reading.feeds;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.candour.cast.MovedClock;
import org.candour.posts.Post;
import org.candour.reading.Blog;
import org.candour.reading.freshness.Freshness;
import org.candour.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedTest {
    /** Newer than what any test before this one has left in the store they share. */
    private static final LocalDate LATEST = LocalDate.of(2198, 9, 18);

    @Inject
    Blog blog;

    @Inject
    Site site;

    @Inject
    MovedClock clock;

    @Inject
    Freshness freshness;

    @AfterEach
    void the_clock_is_right() {
        clock.reset();
        freshness.lookAtTheClock();
    }

    @Test
    void the_feeds_give_whole_posts_with_whole_addresses_and_a_day() {
        Post post = blog.post(LATEST, "In the feeds", "Read [the rules](/house-rules) & come ]]> back.", null, "feeds");
        String link = "href=\"" + site.siteUrl() + "/house-rules\"";
        String atom = when().get("/atom.xml").then().statusCode(200).contentType(startsWith("application/atom+xml"))
                .body("feed.entry[0].title", equalTo("In the feeds"),
                        "feed.entry[0].updated", equalTo("2198-09-18T00:00:00Z"),
                        "feed.entry[0].content", containsString(link))
                .extract().asString();
        assertTrue(atom.contains("tag:") && atom.contains("post-" + post.id()));
        when().get("/rss.xml").then().statusCode(200).contentType(startsWith("application/rss+xml"))
                .body("rss.channel.item[0].pubDate", equalTo("Tue, 18 Sep 2198 00:00:00 GMT"));
        when().get("/feed.json").then().statusCode(200).contentType(startsWith("application/feed+json"));
        assertTrue(when().get("/feed.json").asString().contains(site.siteUrl() + "/house-rules"));
    }

    @Test
    void comments_have_feeds_of_their_own() {
        Post post = blog.post(LATEST, "Talked about");
        blog.talk(post, LATEST.plusYears(1), "0 Said in the feed.");
        when().get("/comments.xml").then().body("feed.entry[0].content", containsString("Said in the feed."),
                "feed.entry[0].author.name", equalTo("Anonymous"));
        when().get("/" + post.path() + "/comments.xml").then().statusCode(200)
                .body("feed.entry.title", equalTo("#1 on Talked about"));
    }

    @Test
    void whatever_stands_in_a_title_a_feed_is_well_formed() {
        assertEquals("a\tb", Xml.possible("a\u0000\u0008\tb\uFFFF\uD800"));
        String document = Xml.document("a", xml -> xml.text("b", "]]> <c> & \u0001"), "d", "\"&<\u0002");
        assertFalse(document.contains("]]>") || document.contains("<c>") || document.contains("\u0001"));
    }

    @Test
    void a_feed_without_posts_is_still_a_feed() {
        Feed empty = new Feed("tag:x,2026:posts", "Posts", "http://x.example/atom.xml", "http://x.example/", "X", List.of());
        assertTrue(empty.atom().contains("<updated>1970-01-01T00:00:00Z</updated>"));
        assertTrue(empty.json().contains("\"items\":[]") && empty.rss().contains("<channel>"));
    }

    @Test
    void programs_find_the_map_of_the_site_and_whom_to_tell_of_a_hole() {
        Post post = blog.post(LocalDate.of(2037, 1, 1), "On the map");
        when().get("/sitemap.xml").then().statusCode(200).contentType(startsWith("application/xml"))
                .body(containsString(site.siteUrl() + "/" + post.path() + "</loc><lastmod>2037-01-01</lastmod>"));
        when().get("/sitemap/1.xml").then().statusCode(404);
        when().get("/robots.txt").then().statusCode(200).contentType(startsWith("text/plain"))
                .body(containsString("Disallow: /desk"), containsString("Sitemap: " + site.siteUrl() + "/sitemap.xml"));
        clock.setDay(LocalDate.of(2026, 11, 1));
        freshness.lookAtTheClock();
        when().get("/.well-known/security.txt").then().statusCode(200).contentType(startsWith("text/plain"))
                .body(containsString("Expires: 2027-10-27T00:00:00Z"), containsString("Contact: " + site.siteUrl()));
        clock.setDay(LocalDate.of(2026, 11, 2));
        freshness.lookAtTheClock();
        when().get("/.well-known/security.txt").then().body(not(containsString("2027-10-27")));
    }

    @Test
    void a_feed_tells_nothing_finer_than_a_day() {
        blog.speak(blog.post(LATEST, "Days, not times"), LATEST, 3);
        for (String path : List.of("/atom.xml", "/rss.xml", "/feed.json", "/comments.xml")) {
            String feed = when().get(path).asString();
            assertFalse(feed.replace("T00:00:00Z", "").replace(" 00:00:00 GMT", "").matches("(?s).*[T ]\\d\\d:\\d\\d:\\d\\d.*"), path);
        }
        assertTrue("2026-01-01T10:11:12Z".matches("(?s).*[T ]\\d\\d:\\d\\d:\\d\\d.*"), "a planted time is seen");
    }

    @Test
    void everything_kept_is_named() {
        when().get("/kept").then().statusCode(200).body(containsString("<code>comments</code>"),
                containsString("<code>pen_name</code>"), containsString("plain text"));
    }
}
