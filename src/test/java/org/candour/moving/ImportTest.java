package org.candour.moving;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.candour.cast.Marks;
import org.candour.cast.Quiet;
import org.candour.cast.TheStore;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.PostState;
import org.candour.posts.Publishing;
import org.candour.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog moves in: its threads, days and addresses come along, and nothing that was not public. */
@QuarkusTest
@Tag("store")
class ImportTest {
    private static final AtomicInteger BLOGS = new AtomicInteger();
    private static final Orders PLAIN = new Orders(false, false, false);
    private static final Orders DRY = new Orders(true, false, false);
    private static final Orders REPLACE = new Orders(false, true, false);
    private static final Import.Progress QUIET = new Quiet();

    @TempDir
    Path folder;

    private final Import moving;
    private final Posts posts;
    private final Comments comments;
    private final Publishing publishing;
    private final Memory memory;
    private final EntityManager store;
    private final DataSource source;
    private final Site site;
    /** Each test's blog has numbers and addresses of its own: what one test brings is known to the next. */
    private final int blog = BLOGS.incrementAndGet();

    ImportTest(Import moving, Posts posts, Comments comments, Publishing publishing, Memory memory, EntityManager store,
            DataSource source, Site site) {
        this.moving = moving;
        this.posts = posts;
        this.comments = comments;
        this.publishing = publishing;
        this.memory = memory;
        this.store = store;
        this.source = source;
        this.site = site;
    }

    private String key(int number) {
        return blog + "0" + number;
    }

    private String path(String slug) {
        return "20%02d/04/".formatted(30 + blog) + slug;
    }

    private OldBlog post(OldBlog old, int number, String status, String title, String html, String slug) {
        return old.post(key(number), status, title, html, "2014-06-30T23:30:00Z", slug.isEmpty() ? "" : "/" + path(slug) + ".html");
    }

    private OldBlog comment(OldBlog old, int number, int post, int parent, String status, String html, int hour) {
        return old.comment(key(number), key(post), parent == 0 ? "" : key(parent), status, html, "2014-07-01T%02d:10:00Z".formatted(hour));
    }

    private JsonObject run(OldBlog old, Orders orders) {
        Report report = moving.run(List.of(old.in(folder)), orders, QUIET);
        for (org.candour.moving.formats.Entry.What what : org.candour.moving.formats.Entry.What.values()) {
            assertTrue(report.of(what).addsUp(), report::json);
        }
        return new JsonObject(report.json());
    }

    private static int imported(JsonObject report, String what) {
        return report.getJsonObject(what).getInteger("imported");
    }

    private Post at(String path) {
        return QuarkusTransaction.requiringNew().call(() -> posts.at(path).orElseThrow());
    }

    private Comment numbered(Post post, int number) {
        return QuarkusTransaction.requiringNew().call(() -> comments.numbered(post.id(), number).orElseThrow());
    }

    private String state() {
        return QuarkusTransaction.requiringNew().call(() -> store.createQuery("select p.path, p.title, p.state, p.words, p.dayOrder from Post p order by p.path", Object[].class)
                .getResultList().stream().map(java.util.Arrays::toString).toList() + " " + store.createQuery("select p.path, c.number, c.state, c.words, c.onDay, q.number"
                + " from Comment c join Post p on p.id = c.postId left join Comment q on q.id = c.parentId order by p.path, c.number, c.keyOrder", Object[].class)
                .getResultList().stream().map(java.util.Arrays::toString).toList());
    }

    private OldBlog landing() {
        OldBlog old = new OldBlog();
        post(old, 1, "LIVE", "Last night", "<p>I have been &amp; remain. See <a href=\"http://old.example/" + path("earlier") + ".html#c" + key(22) + "\">that</a>.</p>", "last-night");
        post(old, 2, "LIVE", "", "<p>Earlier words of hers stand here.</p>", "earlier");
        post(old, 3, "DRAFT", "Not yet", "<p>Nobody reads this.</p>", "");
        comment(old, 11, 1, 0, "LIVE", "The first of them.", 9);
        comment(old, 12, 1, 11, "LIVE", "An answer, <b>bold</b>.<br />#12 is no citation", 11);
        comment(old, 13, 1, 11, "SPAM_COMMENT", "Cheap boots", 12);
        comment(old, 14, 1, 13, "LIVE", "To the boots", 13);
        comment(old, 15, 1, 0, "LIVE", "Between the first two", 10);
        comment(old, 21, 2, 0, "LIVE", "Under the earlier one", 9);
        comment(old, 22, 2, 21, "LIVE", "And its answer", 10);
        comment(old, 31, 3, 0, "LIVE", "Under the draft", 10);
        return old;
    }

    @Test
    void a_blog_comes_with_its_threads_days_and_addresses() {
        JsonObject dry = run(landing().reversed(), DRY);
        assertFalse(QuarkusTransaction.requiringNew().call(() -> posts.at(path("last-night"))).isPresent(), "a dry run changes nothing");
        JsonObject report = run(landing().reversed(), PLAIN);
        assertEquals(dry, report, "a dry run says what comes");
        assertEquals(2, imported(report, "posts"));
        assertEquals(new JsonObject("{\"draft\":1}"), report.getJsonObject("posts").getJsonObject("held"));
        assertEquals(6, imported(report, "comments"));
        assertEquals(new JsonObject("{\"under draft\":1}"), report.getJsonObject("comments").getJsonObject("held"));
        assertEquals(new JsonObject("{\"spam\":1}"), report.getJsonObject("comments").getJsonObject("skipped"));
        assertEquals(4, report.getJsonObject("comments").getInteger("replies"));
        assertEquals(3, report.getJsonObject("comments").getInteger("max_depth"));
        assertEquals(2, report.getInteger("redirects"));

        Post post = at(path("last-night"));
        assertEquals(LocalDate.of(2014, 7, 1), post.day(), "half an hour before midnight by Greenwich is the next day on the blog's clock in summer");
        assertEquals(List.of("The first of them.", "Between the first two", "An answer, **bold**.\n\\#12 is no citation", "To the boots"),
                List.of(1, 2, 3, 4).stream().map(number -> numbered(post, number).words()).toList());
        assertEquals(numbered(post, 1).id(), numbered(post, 3).parentId().orElseThrow());
        assertEquals(numbered(post, 1).id(), numbered(post, 4).parentId().orElseThrow(), "what answered spam hangs under the nearest shown one");
        assertEquals("Earlier words of hers stand here.", at(path("earlier")).title(), "one without a title is called by its first words");
        assertTrue(post.words().contains("](/" + path("earlier") + "/2)"), post.words());
        given().redirects().follow(false).get("/" + path("last-night") + ".html?showComment=1404205800000&m=1").then().statusCode(301)
                .header("Location", org.hamcrest.Matchers.endsWith("/" + path("last-night")));
        String page = given().get("/" + path("last-night")).then().statusCode(200).extract().asString();
        assertTrue(page.contains("An answer, <strong>bold</strong>") && !page.contains("Cheap boots"), page);
        assertTrue(given().get("/" + path("earlier") + "/2").then().statusCode(200).extract().asString().contains("Last night"), "a post that points here is named");
    }

    @Test
    void a_second_import_changes_nothing_and_an_edited_text_is_told_and_replaced_on_request_alone() {
        run(landing(), PLAIN);
        String before = state();
        JsonObject again = run(landing().reversed(), PLAIN);
        assertEquals(before, state());
        assertEquals(0, imported(again, "posts") + imported(again, "comments"));
        assertEquals(7, again.getJsonObject("comments").getInteger("unchanged"));
        assertEquals(0, again.getInteger("redirects"));

        OldBlog edited = landing().saying("The first of them.", "The first, mended.").saying("I have been", "I was");
        JsonObject told = run(edited, PLAIN);
        assertEquals(before, state());
        assertEquals(1, told.getJsonObject("posts").getInteger("differs"));
        assertEquals(1, told.getJsonObject("comments").getInteger("differs"));
        JsonObject replaced = run(edited, REPLACE);
        assertEquals(1, replaced.getJsonObject("posts").getInteger("updated"));
        assertEquals(1, replaced.getJsonObject("comments").getInteger("updated"));
        assertEquals("The first, mended.", numbered(at(path("last-night")), 1).words());
        assertEquals(0, run(edited, PLAIN).getJsonObject("comments").getInteger("differs"));
    }

    @Test
    void what_was_decided_here_wins_over_the_file() {
        run(landing(), PLAIN);
        Post post = at(path("last-night"));
        long removed = numbered(post, 1).id();
        QuarkusTransaction.requiringNew().run(() -> comments.findById(removed).remove("It could identify someone", LocalDate.of(2026, 1, 1)));
        publishing.withdraw(at(path("earlier")).id());
        String before = state();
        OldBlog edited = landing().saying("The first of them.", "The first, mended.").saying("Earlier words", "Other words");
        JsonObject report = run(edited, REPLACE);
        assertEquals(before, state());
        assertEquals(1, report.getJsonObject("comments").getInteger("differs"));
        assertEquals(1, report.getJsonObject("posts").getInteger("differs"));
        assertEquals(CommentState.REMOVED, numbered(post, 1).state());
        assertEquals(PostState.WITHDRAWN, at(path("earlier")).state());
    }

    @Test
    void a_newer_export_adds_what_is_new_and_a_draft_that_was_published_meanwhile_appears_with_what_stands_under_it() {
        run(landing(), PLAIN);
        OldBlog newer = new OldBlog();
        post(newer, 3, "LIVE", "Not yet", "<p>Now everybody may.</p>", "now-read");
        comment(newer, 31, 3, 0, "LIVE", "Under the draft", 10);
        comment(newer, 32, 3, 31, "LIVE", "And since", 11);
        comment(newer, 16, 1, 12, "LIVE", "Of the next day", 20);
        JsonObject report = run(newer, PLAIN);
        assertEquals(1, report.getJsonObject("posts").getInteger("updated"));
        assertEquals(1, report.getJsonObject("comments").getInteger("updated"));
        assertEquals(2, imported(report, "comments"));
        Post shown = at(path("now-read"));
        assertTrue(shown.published());
        assertEquals("Under the draft", numbered(shown, 1).words());
        assertEquals(numbered(shown, 1).id(), numbered(shown, 2).parentId().orElseThrow());
        Post old = at(path("last-night"));
        assertEquals("Of the next day", numbered(old, 5).words());
        assertEquals(numbered(old, 3).id(), numbered(old, 5).parentId().orElseThrow());
    }

    @Test
    void what_was_not_public_there_is_nowhere_until_the_keeper_publishes_it() {
        OldBlog old = new OldBlog();
        post(old, 1, "DRAFT", "Waiting", "<p>Hidden words" + blog + "</p>", "");
        comment(old, 11, 1, 0, "LIVE", "Hidden remark" + blog, 9);
        run(old, PLAIN);
        long id = QuarkusTransaction.requiringNew().call(() -> store.createQuery("select p.id from Post p where p.words = ?1", Long.class)
                .setParameter(1, "Hidden words" + blog).getSingleResult());
        Post draft = QuarkusTransaction.requiringNew().call(() -> posts.findById(id));
        assertEquals(PostState.DRAFT, draft.state());
        for (String page : List.of("/", "/2014/07", "/2014/07/01", "/comments.xml", "/atom.xml", "/discussions", "/" + draft.path())) {
            assertFalse(given().get(page).asString().contains("Hidden "), page);
        }
        publishing.publish(id);
        assertEquals("Hidden remark" + blog, numbered(draft, 1).words());
        assertEquals(LocalDate.of(2014, 7, 1), numbered(draft, 1).day().orElseThrow());
    }

    @Test
    void an_import_that_broke_off_is_told_whole_when_it_is_done_again() {
        JsonObject whole = run(landing(), DRY);
        // As if it had been killed after the first of two posts and its thread.
        OldBlog half = new OldBlog();
        post(half, 1, "LIVE", "Last night", "<p>I have been &amp; remain. See <a href=\"http://old.example/" + path("earlier") + ".html#c" + key(22) + "\">that</a>.</p>", "last-night");
        run(half, PLAIN);
        long broken = QuarkusTransaction.requiringNew().call(() -> memory.findById(Fingerprint.of("blogger", Long.toHexString(Luggage.mark("article", key(1)))))).run();
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("insert into unfinished_import (run, fingerprint) values (?1, ?2)")
                .setParameter(1, broken).setParameter(2, fingerprint(landing().in(folder))).executeUpdate());
        assertEquals(whole, run(landing(), PLAIN));
        assertEquals(0, imported(run(landing(), PLAIN), "posts"), "once it has ended, it has");
    }

    private static String fingerprint(Path file) {
        try {
            java.security.MessageDigest digest = Fingerprint.sha256();
            digest.update(Files.readAllBytes(file));
            digest.update((byte) 0);
            return java.util.HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void addresses_that_cannot_be_kept_are_mended_and_lead_on() {
        OldBlog old = new OldBlog();
        post(old, 1, "LIVE", "Odd", "<p>one</p>", "Odd_Name");
        post(old, 2, "LIVE", "Short", "<p>two</p>", "12");
        old.post(key(3), "LIVE", "Twice", "<p>three</p>", "2014-06-30T12:00:00Z", "/" + path("twice-here") + ".html");
        old.post(key(4), "LIVE", "Twice", "<p>four</p>", "2014-06-30T13:00:00Z", "/" + path("twice-here") + ".html");
        JsonObject report = run(old, PLAIN);
        assertEquals(3, report.getJsonObject("repairs").getInteger("address"));
        assertEquals("Odd", at(path("odd-name")).title());
        assertEquals("one", at(path("odd-name")).words());
        assertEquals("four", at(path("twice-here-2")).words());
        given().redirects().follow(false).get("/" + path("Odd_Name") + ".html").then().statusCode(301)
                .header("Location", org.hamcrest.Matchers.endsWith("/" + path("odd-name")));
    }

    @Test
    void a_page_stands_at_its_name_and_reading_the_folder_again_does_not_drop_it() {
        OldBlog old = new OldBlog().page(key(1), "How we work", "<p>By turns.</p>", "/p/how-we-work-" + blog + ".html");
        JsonObject report = run(old, PLAIN);
        assertEquals(1, imported(report, "pages"));
        assertTrue(given().get("/how-we-work-" + blog).then().statusCode(200).extract().asString().contains("By turns."));
        given().redirects().follow(false).get("/p/how-we-work-" + blog + ".html").then().statusCode(301)
                .header("Location", org.hamcrest.Matchers.endsWith("/how-we-work-" + blog));
    }

    @Test
    void a_page_with_comments_comes_as_a_topic_which_is_all_thread() {
        String name = "ask-us-" + blog;
        OldBlog old = new OldBlog().page(key(1), "Ask us", "<p>Ask here.</p>", "/p/" + name + ".html").page(key(2), "Of spam only", "<p>Quiet.</p>", "/p/quiet-" + blog + ".html");
        comment(old, 11, 1, 0, "LIVE", "When does it open?", 9);
        comment(old, 12, 1, 11, "LIVE", "It never does.", 10);
        comment(old, 21, 2, 0, "SPAM_COMMENT", "Cheap boots", 10);
        JsonObject report = run(old.reversed(), PLAIN);
        assertEquals(2, imported(report, "pages"));
        assertEquals(2, imported(report, "comments"));
        String page = given().get("/topics/" + name).then().statusCode(200).extract().asString();
        assertTrue(page.contains("Ask here.") && page.contains("When does it open?") && page.contains("It never does."), page);
        assertEquals(1, numbered(at("topics/" + name), 2).parentId().map(first -> QuarkusTransaction.requiringNew().call(() -> comments.findById(first).number().orElseThrow())).orElseThrow());
        given().redirects().follow(false).get("/p/" + name + ".html").then().statusCode(301).header("Location", org.hamcrest.Matchers.endsWith("/topics/" + name));
        given().get("/quiet-" + blog).then().statusCode(200);
        JsonObject again = run(old, PLAIN);
        assertEquals(2, again.getJsonObject("pages").getInteger("unchanged"));
        assertEquals(2, again.getJsonObject("comments").getInteger("unchanged"));
        comment(old, 13, 1, 12, "LIVE", "Then I shall ask elsewhere.", 11);
        assertEquals(1, imported(run(old, PLAIN), "comments"));
        assertEquals(3, numbered(at("topics/" + name), 3).number().orElseThrow());
    }

    @Test
    void nothing_about_people_is_in_the_store_or_the_report() throws Exception {
        Path file = Path.of("src/test/resources/moving/wordpress.xml");
        String text = Files.readString(file);
        Marks marks = new Marks();
        List<String> about = java.util.regex.Pattern.compile("<wp:comment_author_(?:email|IP|url)>(?:<!\\[CDATA\\[)?([^<\\]]{6,})|<wp:author_(?:email|login)>(?:<!\\[CDATA\\[)?([^<\\]]{6,})")
                .matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).distinct().toList();
        assertTrue(about.size() > 2, "the file names people: " + about);
        about.forEach(marks::and);
        Report report = moving.run(List.of(file), PLAIN, QUIET);
        assertTrue(report.of(org.candour.moving.formats.Entry.What.COMMENT).imported() > 3, report::json);
        for (String one : about) {
            assertFalse(report.json().contains(one), one);
        }
        checkpoint();
        assertEquals(List.of(), marks.in(site.data()));
        System.out.printf("Nothing about people: %d comments brought in, %d strings searched for%n",
                report.of(org.candour.moving.formats.Entry.What.COMMENT).imported(), marks.count());
        String planted = Marks.fresh("someone@mail.invalid");
        Path leak = Files.writeString(site.data().resolve("planted"), planted);
        try {
            assertNotEquals(List.of(), new Marks().and(planted).in(site.data()), "the search finds a planted one");
        } finally {
            Files.delete(leak);
        }
        assertFalse(Files.exists(site.data().resolve("moving")), "the texts on their way are gone");
    }

    @Test
    void comments_of_disqus_find_the_post_at_their_threads_address_and_make_none_unasked() {
        Path file = Path.of("src/test/resources/moving/disqus.xml");
        String before = state();
        JsonObject unmatched = new JsonObject(moving.run(List.of(file), PLAIN, QUIET).json());
        assertEquals(before, state());
        assertTrue(unmatched.getJsonObject("comments").getInteger("unmatched") > 2, unmatched::encode);
        assertEquals(0, imported(unmatched, "posts") + imported(unmatched, "comments"));
        JsonObject made = new JsonObject(moving.run(List.of(file), new Orders(false, false, true), QUIET).json());
        assertTrue(made.getJsonObject("comments").getInteger("unmatched") < unmatched.getJsonObject("comments").getInteger("unmatched"), made::encode);
        assertTrue(imported(made, "posts") > 0 && imported(made, "comments") > 2, made::encode);
        JsonObject again = new JsonObject(moving.run(List.of(file), PLAIN, QUIET).json());
        assertEquals(0, imported(again, "comments"), again::encode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"someone@mail.invalid", "J (192.0.2.77)", "https://www.blogger.com/profile/7777", "www.someone.invalid"})
    void what_leads_to_somebody_is_no_name(String name) {
        OldBlog old = new OldBlog();
        post(old, 1, "LIVE", "Who said so", "<p>Words.</p>", "who-said-so");
        comment(old, 11, 1, 0, "LIVE", "I did.", 9);
        run(old.signed(name), PLAIN);
        assertEquals(java.util.Optional.empty(), numbered(at(path("who-said-so")), 1).penName());
    }

    @Test
    void a_name_that_is_one_stays() {
        OldBlog old = new OldBlog();
        post(old, 1, "LIVE", "Who said so", "<p>Words.</p>", "who-said-so");
        comment(old, 11, 1, 0, "LIVE", "I did.", 9);
        run(old.signed("Dr. No. 7, 1.2.3"), PLAIN);
        assertEquals("Dr. No. 7, 1.2.3", numbered(at(path("who-said-so")), 1).penName().orElseThrow());
    }

    private void checkpoint() throws Exception {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(TheStore.onPostgresql() ? "checkpoint" : "checkpoint sync");
        }
    }

    @Test
    void a_file_that_is_none_is_named_and_changes_nothing() throws IOException {
        String before = state();
        Report report = moving.run(List.of(Files.writeString(folder.resolve("letter.txt"), "Dear all")), PLAIN, QUIET);
        assertFalse(report.whole());
        assertEquals("letter.txt", report.faults().get(0).where());
        assertEquals(before, state());
    }
}
