package org.candour.desk.studio;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.posts.Forthcoming;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.posts.Posts;
import org.candour.posts.Revision;
import org.candour.posts.Revisions;
import org.candour.store.RandomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a published post said before, what is taken out of it for good, and drafts that wait for their day. */
@QuarkusTest
@Tag("store")
class EarlierTextsTest {
    private final Posts posts;
    private final Revisions revisions;
    private final Forthcoming forthcoming;
    private final MovedClock clock;
    private DeskPerson keeper;
    private String title;

    EarlierTextsTest(Posts posts, Revisions revisions, Forthcoming forthcoming, MovedClock clock) {
        this.posts = posts;
        this.revisions = revisions;
        this.forthcoming = forthcoming;
        this.clock = clock;
    }

    @BeforeEach
    void a_keeper() {
        keeper = DeskPerson.keeper();
        title = "What was said " + RandomId.next();
    }

    private Post post(String path) {
        return QuarkusTransaction.requiringNew().call(() -> posts.at(path.replaceFirst("^/", "")).orElseThrow());
    }

    private List<Revision> earlier(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> revisions.of(post.id()));
    }

    private Post change(Post post, String words) {
        send(post, words, "publish").then().statusCode(303);
        return post(post.path());
    }

    /** As somebody hears it who cannot see what is struck through. */
    private static String read(String page) {
        return page.replaceAll("<[^>]+>", "");
    }

    private io.restassured.response.Response send(Post post, String words, String step) {
        return keeper.post("/desk/studio/" + post.id(), "title", title, "words", words, "day", post.day().toString(), "slug", post.slug(),
                "comments", "open", "step", step, "version", "" + post.version());
    }

    @Test
    void what_a_published_post_said_before_is_kept_and_shown_word_by_word() {
        Post post = post(keeper.publish(title, "Eleven of us were left."));
        post = change(post, "Five of us were left.");
        post = change(post, "Five of us are left.");
        assertEquals(List.of("Eleven of us were left.", "Five of us were left."), earlier(post).stream().map(Revision::words).toList());
        String page = keeper.get("/desk/studio/" + post.id()).asString();
        assertTrue(read(page).contains("Five of us [taken out: were][new: are] left."), page);
        assertEquals(List.of(), ValidHtml.problems(page));
        String first = keeper.get("/desk/studio/" + post.id() + "/revisions/1").asString();
        assertTrue(read(first).contains("[taken out: Eleven][new: Five] of us were left."), first);
        assertEquals(List.of(), ValidHtml.problems(first));
        keeper.get("/desk/studio/" + post.id() + "/revisions/3").then().statusCode(404);
        DeskPerson.moderator().get("/desk/studio/" + post.id() + "/revisions/1").then().statusCode(403);
    }

    @Test
    void a_draft_has_no_earlier_texts() {
        String draft = keeper.post("/desk/studio/new", "title", title, "words", "Begun.", "day", "2026-11-02", "step", "draft")
                .getHeader("Location").replaceFirst("^.*/", "");
        keeper.post("/desk/studio/" + draft, "title", title, "words", "Gone on with.", "day", "2026-11-02", "step", "publish", "version", "0")
                .then().statusCode(303);
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> revisions.of(Long.parseLong(draft))));
    }

    @Test
    void a_redacted_passage_is_destroyed_in_the_post_and_in_everything_it_said_before() {
        Post post = post(keeper.publish(title, "Her brother's name, Idwal, was read out."));
        post = change(post, "Idwal, her brother's name, was read out twice.");
        String form = keeper.get("/desk/posts/" + post.id() + "/redaction").asString();
        assertEquals(List.of(), ValidHtml.problems(form));
        keeper.post("/desk/posts/" + post.id() + "/redaction", "passages", "Gwenllian").then().statusCode(422)
                .body(containsString("stands neither in the post nor in an earlier text: Gwenllian"));
        keeper.post("/desk/posts/" + post.id() + "/redaction", "passages", "").then().statusCode(422);
        keeper.post("/desk/posts/" + post.id() + "/redaction", "passages", "Idwal\nbrother’s", "instead", "[…]").then().statusCode(303);
        Post now = post(post.path());
        assertEquals("[…], her […] name, was read out twice.", now.words());
        assertEquals(List.of("Her […] name, […], was read out."), earlier(now).stream().map(Revision::words).toList());
        keeper.get("/" + post.path()).then().body(not(containsString("Idwal")));
    }

    @Test
    void what_stands_only_in_an_earlier_text_can_be_destroyed_too() {
        Post post = change(post(keeper.publish(title, "It was at Brynmawr.")), "It was up the valley.");
        keeper.post("/desk/posts/" + post.id() + "/redaction", "passages", "Brynmawr").then().statusCode(303);
        assertEquals(List.of("It was at [removed]."), earlier(post).stream().map(Revision::words).toList());
    }

    @Test
    void when_a_post_is_withdrawn_what_it_said_before_goes() {
        Post post = change(post(keeper.publish(title, "Before.")), "After.");
        assertEquals(1, earlier(post).size());
        keeper.post("/desk/posts/" + post.id() + "/withdrawal", "sure", "yes").then().statusCode(303);
        assertEquals(List.of(), earlier(post));
    }

    @Test
    void a_draft_goes_out_by_itself_when_its_day_comes_and_not_before() {
        String ahead = clock.today().plusDays(2).toString();
        String draft = keeper.post("/desk/studio/new", "title", title, "words", "For Sunday.", "day", ahead, "step", "schedule")
                .then().statusCode(303).extract().header("Location").replaceFirst("^.*/", "");
        keeper.get("/desk/studio/" + draft).then().body(containsString("It appears by itself on"));
        keeper.get("/desk/studio").then().body(containsString("appears on that day"));
        forthcoming.bringOut(clock.today().plusDays(1));
        assertEquals(PostState.DRAFT, state(draft));
        forthcoming.bringOut(clock.today().plusDays(2));
        assertEquals(PostState.PUBLISHED, state(draft));
    }

    @Test
    void keeping_it_as_a_draft_takes_its_day_back() {
        String ahead = clock.today().plusDays(2).toString();
        String draft = keeper.post("/desk/studio/new", "title", title, "words", "For Sunday.", "day", ahead, "step", "schedule")
                .then().statusCode(303).extract().header("Location").replaceFirst("^.*/", "");
        int version = QuarkusTransaction.requiringNew().call(() -> posts.findById(Long.parseLong(draft)).version());
        keeper.post("/desk/studio/" + draft, "title", title, "words", "Not yet.", "day", ahead, "step", "draft", "version", "" + version)
                .then().statusCode(303);
        forthcoming.bringOut(clock.today().plusDays(3));
        assertEquals(PostState.DRAFT, state(draft));
    }

    private PostState state(String id) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(Long.parseLong(id)).state());
    }
}
