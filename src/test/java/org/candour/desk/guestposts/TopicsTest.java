package org.candour.desk.guestposts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.candour.cast.Answer;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.comments.Comments;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.RandomId;
import org.candour.testimony.Contributing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A topic from the keeper's Publish on: an address of its own kind, and everything a post can do. */
@QuarkusTest
@Tag("store")
class TopicsTest {
    private final Contributing contributing;
    private final Posts posts;
    private final Comments comments;
    private final Site site;
    private final TheClock clock;
    private DeskPerson keeper;
    private String title;
    private String slug;

    TopicsTest(Contributing contributing, Posts posts, Comments comments, Site site, TheClock clock) {
        this.contributing = contributing;
        this.posts = posts;
        this.comments = comments;
        this.site = site;
        this.clock = clock;
    }

    @BeforeEach
    void a_keeper_who_can_read() {
        keeper = DeskPerson.keeperWithKey();
        keeper.decideAll("decline");
        slug = "who-reads-" + RandomId.next();
        title = "Who reads the forms? " + RandomId.next();
    }

    private Response publish(Contributor writer, String at) {
        Map<String, String> form = new Answer(keeper.get(writer.page())).form("/publication\"");
        return keeper.post(writer.page() + "/publication", "seen", form.get("seen"), "day", form.get("day"), "slug", at);
    }

    /** Its path, with the first slash. */
    private String published() {
        publish(Contributor.topic(contributing, title, "Nobody here does, and there are forty a week."), slug).then()
                .statusCode(303).header("Location", endsWith("/desk/topics/" + slug));
        return "/topics/" + slug;
    }

    private static Answer page(String path) {
        Answer page = new Answer(given().get(path));
        assertEquals(200, page.status(), path);
        assertEquals(List.of(), ValidHtml.problems(page.html()));
        return page;
    }

    private Post post(String path) {
        return QuarkusTransaction.requiringNew().call(() -> posts.at(path.substring(1)).orElseThrow());
    }

    private long comment(String path, int number) {
        return QuarkusTransaction.requiringNew().call(() -> comments.numbered(post(path).id(), number).orElseThrow().id());
    }

    @Test
    void a_topic_that_the_keeper_publishes_stands_under_topics_and_says_what_it_is() {
        String path = published();
        Answer page = page(path);
        assertTrue(page.html().contains("<a href=\"/discussions\">Topic</a>"), page.html());
        assertTrue(page.html().contains("Proposed by a reader"));
        assertTrue(page.html().contains("<link rel=\"canonical\" href=\"" + site.siteUrl() + path + "\">"));
        keeper.get("/desk" + path).then().statusCode(200).body(containsString(title));
        for (String list : List.of("/atom.xml", "/feed.json", "/sitemap.xml", "/labels/topic", "/" + clock.today().toString().replace('-', '/'))) {
            given().get(list).then().statusCode(200).body(containsString(path));
        }
        given().get("/" + clock.today().toString().replace('-', '/').substring(0, 7) + "/" + slug).then().statusCode(404);
    }

    @Test
    void a_topic_and_a_post_may_have_the_same_slug_and_two_topics_may_not() {
        String path = published();
        String other = keeper.publish(slug.replace('-', ' '), "Another thing.");
        assertEquals(slug, other.substring(other.lastIndexOf('/') + 1));
        assertFalse(page(other).html().contains(">Topic<"));
        Contributor second = Contributor.topic(contributing, title, "The same again.");
        publish(second, slug).then().statusCode(422).body(containsString("Another topic has this address"), containsString(slug));
        publish(second, slug + "-again").then().statusCode(303).header("Location", endsWith(path + "-again"));
    }

    @Test
    void people_comment_answer_come_back_and_are_moderated_under_a_topic_as_under_a_post() {
        String path = published();
        WriterPerson writer = WriterPerson.anybody();
        String key = writer.comment(path, "Ours go to a shared box.");
        keeper.get("/desk" + path).then().body(containsString("Ours go to a shared box."));
        keeper.decideAll("publish");
        Answer first = page(path + "/1");
        assertTrue(first.html().contains("action=\"" + path + "/comments\""), first.html());
        Map<String, String> reply = first.form("name=\"replyTo\"");
        assertEquals("1", reply.get("replyTo"));
        Answer preview = writer.preview(path, Map.of("words", "And who opens the box? See " + site.siteUrl() + path + "/1",
                "replyTo", "1", "step", "preview"));
        assertTrue(preview.html().contains("href=\"" + path + "/1\">" + title + " #1</a>"), preview.html());
        Map<String, String> send = preview.form("name=\"stamp\"");
        send.put("step", "send");
        assertEquals(200, writer.preview(path, send).status());
        keeper.decideAll("publish");
        Answer thread = page(path);
        assertTrue(thread.html().contains("1 reply to #1") && thread.html().contains("href=\"" + path + "/2\">#2"), thread.html());
        assertTrue(thread.text().contains("Cited by #2"), thread.text());
        page(path + "?order=newest");
        page(path + "?whole=yes");
        given().get(path + "/comments.xml").then().statusCode(200).body(containsString(path + "/2"));
        given().get("/comments.xml").then().body(containsString(path + "/2"));
        given().redirects().follow(false).get(path + "/comments").then().statusCode(303).header("Location", endsWith(path));
        given().get(path + "/3").then().statusCode(404).body(containsString("There is no comment #3 here"));

        Answer back = new Answer(given().contentType("application/x-www-form-urlencoded").formParam("returnKey", key).post("/return"));
        assertTrue(back.html().contains("href=\"" + path + "/1\"") && back.html().contains("action=\"" + path + "/comments\""), back.html());

        long answer = comment(path, 2);
        keeper.post("/desk/comments/" + answer + "/removal").then().statusCode(303).header("Location", endsWith("/desk" + path + "#c2"));
        given().get(path + "/2").then().statusCode(410);
        given().get(path).then().body(not(containsString("And who opens the box?")));
        keeper.post("/desk/comments/" + answer + "/restoration").then().statusCode(303);
        given().get(path + "/2").then().statusCode(200).body(containsString("And who opens the box?"));
    }

    @Test
    void a_topic_that_was_withdrawn_is_gone_and_words_sent_to_it_come_back() {
        String path = published();
        WriterPerson.anybody().comment(path, "Nobody answers.");
        keeper.decideAll("publish");
        keeper.post("/desk/posts/" + post(path).id() + "/withdrawal", "sure", "yes").then().statusCode(303).header("Location", endsWith("/desk" + path));
        for (String rest : List.of("", "/1", "/comments.xml", "?page=2")) {
            given().get(path + rest).then().statusCode(410);
        }
        Answer late = WriterPerson.anybody().preview(path, Map.of("words", "Too late, I see.", "step", "preview"));
        assertTrue(late.status() >= 400 && late.status() < 500 && late.html().contains("Too late, I see."), late.status() + late.html());
        given().get("/discussions").then().body(not(containsString(path + "\"")));
    }

    @Test
    void a_topic_that_gets_another_slug_stays_a_topic_and_the_old_address_leads_there() {
        String path = published();
        Post topic = post(path);
        Response kept = keeper.post("/desk/studio/" + topic.id(), "title", title, "words", "Nobody does.", "byline", "", "standfirst", "",
                "labels", "Topic", "series", "", "number", "", "day", clock.today().minusDays(40).toString(), "slug", slug + "-now",
                "comments", "open", "step", "publish", "version", "" + topic.version());
        kept.then().statusCode(303).header("Location", endsWith("/desk" + path + "-now"));
        for (String rest : List.of("", "/comments.xml", "/1")) {
            given().redirects().follow(false).get(path + rest).then().statusCode(301).header("Location", endsWith(path + "-now" + rest));
        }
        Answer page = page(path + "-now");
        assertTrue(page.html().contains(">Topic</a>"));
        Map<String, String> form = page.form("/comments\"");
        form.put("words", "To the old address.");
        assertEquals(200, WriterPerson.anybody().preview(path, form).status());
    }

    @Test
    void an_address_of_no_topic_is_answered_in_plain_words() {
        for (String path : List.of("/topics/nobody-asked-this", "/topics/ab", "/topics/UPPER-CASE", "/topics/nobody-asked-this/1",
                "/topics/nobody-asked-this/comments.xml", "/topics/" + "x".repeat(130), "/topics/two/parts/here", "/topic/" + slug)) {
            given().get(path).then().statusCode(404).body(containsString("<h1>"));
        }
        keeper.get("/desk/topics/nobody-asked-this").then().statusCode(404);
        Answer lost = WriterPerson.anybody().preview("/topics/nobody-asked-this", Map.of("words", "Into the void.", "step", "preview"));
        assertTrue(lost.status() == 404 && lost.html().contains("Into the void."), lost.status() + lost.html());
    }
}
