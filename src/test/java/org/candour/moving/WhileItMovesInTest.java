package org.candour.moving;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.candour.cast.Marks;
import org.candour.cast.Quiet;
import org.candour.comments.Comments;
import org.candour.moving.formats.Entry.What;
import org.candour.posts.Edition;
import org.candour.posts.FromImport;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.reading.Blog;
import org.candour.store.Turn;
import org.candour.words.Citing;
import org.candour.words.Markdown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads or publishes while another blog moves in. */
@QuarkusTest
@Tag("store")
class WhileItMovesInTest {
    private static final LocalDate DAY = LocalDate.of(2032, 2, 3);
    private static final long A_SECOND = 1_000_000_000L;

    private static final int MANY = 700;

    @TempDir
    Path folder;

    private final Import moving;
    private final FromImport arriving;
    private final Posts posts;
    private final Comments comments;
    private final Publishing publishing;
    private final Markdown markdown;
    private final Turn turn;
    private final Blog blog;

    WhileItMovesInTest(Import moving, FromImport arriving, Posts posts, Comments comments, Publishing publishing, Markdown markdown, Turn turn, Blog blog) {
        this.moving = moving;
        this.arriving = arriving;
        this.posts = posts;
        this.comments = comments;
        this.publishing = publishing;
        this.markdown = markdown;
        this.turn = turn;
        this.blog = blog;
    }

    private static String word() {
        return "q" + Marks.fresh("moved").replaceAll("[0-9]", "z");
    }

    private static boolean isFound(String word) {
        return given().queryParam("q", word).get("/search").asString().contains("<mark>" + word + "</mark>");
    }

    private static void within(long nanoseconds, String what, BooleanSupplier so) {
        long begun = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertTrue(System.nanoTime() - begun < nanoseconds, what);
        }
    }

    /** The first to ask has the index made, of all that other tests wrote. */
    private void the_search_is_ready() {
        String word = word();
        blog.post(DAY, "Before it all", "Here stands " + word + ".", null);
        within(60 * A_SECOND, "the index is made", () -> isFound(word));
    }

    @Test
    void who_publishes_meanwhile_is_found_within_a_second_and_the_blog_as_soon_when_it_is_there() {
        the_search_is_ready();
        String moved = word();
        String said = word();
        Post post = blog.post(DAY, "Said meanwhile");
        OldBlog old = new OldBlog().post("9301", "LIVE", "From elsewhere", "<p>Old words.</p>", "2014-06-30T23:30:00Z", "/2032/02/from-elsewhere.html")
                .comment("9302", "9301", "", "LIVE", "It was " + moved + " there.", "2014-07-01T10:10:00Z");
        List<Boolean> during = new ArrayList<>();
        String archive = given().get("/2014/07").asString();
        assertFalse(archive.contains("From elsewhere"), archive);
        moving.run(List.of(old.in(folder)), new Orders(false, false, false), new Import.Progress() {
            @Override
            public void read(long entries) {}

            @Override
            public void settled(long comments) {
                blog.talk(post, DAY, "0 And it was " + said + " here.");
                within(A_SECOND, "what is published meanwhile", () -> isFound(said));
                during.add(given().get("/2032/02/from-elsewhere").asString().contains(moved));
            }
        });
        assertEquals(List.of(true), during, "the page that nobody had asked for");
        assertTrue(given().get("/2014/07").asString().contains("From elsewhere"), "the page that was kept is made anew");
        within(A_SECOND, "what moved in", () -> isFound(moved));
    }

    /** A post, and more comments under it than are put in their places at once. */
    private OldBlog longThread(String key, String status, String file, String word) {
        OldBlog old = new OldBlog().post(key + "0", status, "A long thread", "<p>Words of " + key + ".</p>", "2014-06-30T23:30:00Z", file);
        for (int i = 1; i <= MANY; i++) {
            old.comment(key + "%03d".formatted(i), key + "0", "", "LIVE", word + " " + i, "2014-07-01T%02d:%02d:00Z".formatted(i / 60, i % 60));
        }
        return old;
    }

    private JsonObject bring(OldBlog old, boolean replace, Runnable afterTheFirst) {
        AtomicBoolean done = new AtomicBoolean();
        Report report = moving.run(List.of(old.in(folder)), new Orders(false, replace, false), new Import.Progress() {
            @Override
            public void read(long entries) {}

            @Override
            public void settled(long comments) {
                if (done.compareAndSet(false, true)) {
                    assertTrue(comments < MANY, "in the middle of it");
                    afterTheFirst.run();
                }
            }
        });
        assertTrue(report.of(What.COMMENT).addsUp() && report.of(What.POST).addsUp(), report::json);
        return new JsonObject(report.json());
    }

    @Test
    void what_is_removed_while_other_words_are_brought_stays_removed_and_all_the_rest_comes() {
        bring(longThread("94", "LIVE", "/2032/02/long-thread.html", "Before"), false, () -> {});
        Post post = at("2032/02/long-thread");
        JsonObject report = bring(longThread("94", "LIVE", "/2032/02/long-thread.html", "After"), true, () -> turn.take(() -> {
            comments.numbered(post.id(), MANY).orElseThrow().remove("It could identify someone", DAY);
            return true;
        }));
        assertEquals(1, report.getJsonObject("comments").getInteger("differs"), report::encode);
        assertEquals(MANY - 1, report.getJsonObject("comments").getInteger("updated"), report::encode);
        assertFalse(given().get("/2032/02/long-thread/" + MANY).asString().contains("After " + MANY));
        assertTrue(given().get("/2032/02/long-thread/" + (MANY - 1)).asString().contains("After " + (MANY - 1)));
    }

    @Test
    void a_draft_that_is_published_meanwhile_has_its_whole_thread() {
        JsonObject report = bring(longThread("95", "DRAFT", "", "Under a draft"), false, () -> {
            long draft = QuarkusTransaction.requiringNew().call(() -> posts.find("words", "Words of 95.").firstResult().id());
            publishing.publish(draft);
        });
        assertEquals(MANY, report.getJsonObject("comments").getInteger("imported") + report.getJsonObject("comments").getJsonObject("held").getInteger("under draft"));
        Post shown = QuarkusTransaction.requiringNew().call(() -> posts.find("words", "Words of 95.").firstResult());
        assertEquals(MANY, QuarkusTransaction.requiringNew().call(() -> comments.counts(List.of(shown.id()))).get(shown.id()));
        assertEquals("Under a draft " + MANY, QuarkusTransaction.requiringNew().call(() -> comments.numbered(shown.id(), MANY).orElseThrow().words()));
    }

    private Post at(String path) {
        return QuarkusTransaction.requiringNew().call(() -> posts.at(path).orElseThrow());
    }

    private void edit(Post post, String words) {
        publishing.edit(post.id(), post.version(), Slug.read(post.path().substring(post.path().lastIndexOf('/') + 1)).orElseThrow(), edition(words));
    }

    private static Edition edition(String words) {
        return new Edition("Changed here", null, "", words, DAY, null, List.of(), true);
    }

    /** The plan was made when nobody had decided about it yet: what is asked last is the door of its room. */
    @Test
    void words_the_keeper_changes_meanwhile_are_not_replaced_nor_is_what_was_taken_down_put_back() {
        for (String slug : List.of("edited", "taken-down")) {
            bring(new OldBlog().post("96" + slug.length(), "LIVE", "Changed here", "<p>There.</p>", "2014-06-30T23:30:00Z", "/2032/02/" + slug + ".html"), false, () -> {});
        }
        Post edited = at("2032/02/edited");
        Post down = at("2032/02/taken-down");
        edit(edited, "Here.");
        publishing.withdraw(down.id());
        for (Post post : List.of(edited, down)) {
            assertFalse(QuarkusTransaction.requiringNew().call(() -> arriving.change(post.id(), post.path(), List.of(), edition("Other words."),
                    markdown.post("Other words.", Citing.nothing()), true)), post.path());
        }
        assertEquals("Here.", at("2032/02/edited").words());
        assertFalse(QuarkusTransaction.requiringNew().call(() -> posts.findById(down.id())).published());
    }

    @Test
    void a_post_that_points_nowhere_any_more_is_not_named_where_it_pointed() {
        OldBlog old = longThread("98", "LIVE", "/2032/02/pointed-at.html", "Said")
                .post("9901", "LIVE", "It points there", "<p>See <a href=\"http://old.example/2032/02/pointed-at.html\">that</a>.</p>", "2014-07-02T23:30:00Z", "/2032/02/points.html");
        bring(old, false, () -> edit(at("2032/02/points"), "See nothing."));
        assertFalse(given().get("/2032/02/pointed-at").asString().contains("/2032/02/points"));
    }

    @Test
    void a_file_of_another_system_is_not_mixed_with_the_first() {
        OldBlog old = new OldBlog().post("9701", "LIVE", "Of the first", "<p>There.</p>", "2014-06-30T23:30:00Z", "/2032/02/of-the-first.html");
        Report report = moving.run(List.of(old.in(folder), Path.of("src/test/resources/moving/disqus.xml")), new Orders(true, false, false), new Quiet());
        assertEquals(0, report.of(What.COMMENT).figures().read());
        assertEquals("disqus.xml", report.faults().get(0).where());
    }
}
