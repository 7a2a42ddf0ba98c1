package org.candour.moving;

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
import io.vertx.core.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.candour.cast.DeskPerson;
import org.candour.cast.Quiet;
import org.candour.cast.ValidHtml;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Takedown;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.moving.repairs.Mending;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.words.repairs.Repair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other systems spoiled is offered to be mended, and nothing is changed before the keeper says so. */
@QuarkusTest
@Tag("store")
class OfferedRepairsTest {
    private static final AtomicInteger BLOGS = new AtomicInteger();
    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"(\\d+)\"");
    private static final Import.Progress QUIET = new Quiet();
    private static final String LONG = "There were eleven of us when I came and there are five now, and every one of the five has the cases of two others, which "
            + "nobody upstairs has noticed because the spreadsheet still has eleven rows in it.";

    @TempDir
    Path folder;

    private final Import moving;
    private final Mending mending;
    private final Posts posts;
    private final Comments comments;
    private final Takedown takedown;
    private final Ledger ledger;
    private final EntityManager store;
    private final int blog = BLOGS.incrementAndGet();
    private DeskPerson keeper;

    OfferedRepairsTest(Import moving, Mending mending, Posts posts, Comments comments, Takedown takedown, Ledger ledger, EntityManager store) {
        this.moving = moving;
        this.mending = mending;
        this.posts = posts;
        this.comments = comments;
        this.takedown = takedown;
        this.ledger = ledger;
        this.store = store;
    }

    @BeforeEach
    void nothing_is_offered_yet() {
        QuarkusTransaction.requiringNew().run(() -> store.createQuery("delete from OfferedRepair").executeUpdate());
        keeper = DeskPerson.keeper();
    }

    private String key(int number) {
        return "77" + blog + "0" + number;
    }

    private String path(String slug) {
        return "19%02d/07/".formatted(10 + blog) + slug;
    }

    private OldBlog post(OldBlog old, int number, int day, String html, String slug) {
        return old.post(key(number), "LIVE", "Post " + slug, html, "2014-07-%02dT06:00:00Z".formatted(day), "/" + path(slug) + ".html");
    }

    /** In July a clock in London is an hour before the one in the file. */
    private OldBlog comment(OldBlog old, int number, int post, String html, int day, String time) {
        return old.comment(key(number), key(post), "", "LIVE", html, "2014-07-%02dT%s:20Z".formatted(day, time));
    }

    private JsonObject run(OldBlog old, boolean dry) {
        Report report = moving.run(List.of(old.in(folder)), new Orders(dry, false, false), QUIET);
        assertTrue(report.whole(), report::json);
        return new JsonObject(report.json()).getJsonObject("repairs");
    }

    private Post at(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> posts.at(path(slug)).orElseThrow());
    }

    private Comment numbered(String slug, int number) {
        return QuarkusTransaction.requiringNew().call(() -> comments.numbered(at(slug).id(), number).orElseThrow());
    }

    private List<String> items(String page) {
        return ITEM.matcher(keeper.get(page).then().statusCode(200).extract().asString()).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private long waiting(Repair.Kind kind) {
        return QuarkusTransaction.requiringNew().call(mending::waiting).getOrDefault(kind, 0L);
    }

    private OldBlog spoiled() {
        OldBlog old = new OldBlog();
        post(old, 1, 1, "<p>It\u00E2\u20AC\u2122s over.</p><p><b>What happened next</b></p><p>" + LONG + "</p>", "spoiled");
        comment(old, 11, 1, "ReplyDeleteThey will never listen, na\u00C3\u00AFve or not.", 1, "08:10");
        comment(old, 12, 1, "They will never listen.<br /><br />'Getafix", 1, "08:20");
        comment(old, 13, 1, "A text without a fault.", 1, "08:30");
        return old;
    }

    @Test
    void what_is_spoiled_is_offered_and_stays_until_the_keeper_says_so() {
        JsonObject dry = run(spoiled(), true);
        assertEquals(0, waiting(Repair.Kind.MOJIBAKE), "a dry run leaves nothing behind");
        JsonObject offered = run(spoiled(), false);
        assertEquals(dry, offered, "a dry run counts the same");
        assertEquals(Map.of("offered-mojibake", 2, "offered-glued-buttons", 1, "offered-plain-heading", 1, "offered-sign-off", 1), offered.getMap().entrySet().stream()
                .filter(one -> one.getKey().startsWith("offered")).collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        given().get("/" + path("spoiled")).then().body(containsString("It\u00E2\u20AC\u2122s over."), containsString("ReplyDeleteThey will"), containsString("<strong>What happened next</strong>"));
        assertFalse(run(spoiled(), false).fieldNames().stream().anyMatch(name -> name.startsWith("offered")), "a second run offers nothing twice");
        assertEquals(2, waiting(Repair.Kind.MOJIBAKE));
    }

    @Test
    void the_keeper_mends_some_and_leaves_others() {
        run(spoiled(), false);
        keeper.get("/desk/content").then().body(containsString("5 repairs of texts that were moved here are offered."));
        String kinds = keeper.get("/desk/repairs").then().statusCode(200).extract().asString();
        assertEquals(List.of(), ValidHtml.problems(kinds));
        String page = keeper.get("/desk/repairs/mojibake").then().statusCode(200).body(containsString("The post itself: Post spoiled"), containsString("#1 under Post spoiled")).extract().asString();
        assertEquals(List.of(), ValidHtml.problems(page));
        keeper.post("/desk/repairs/mojibake", "decision", "mend").then().statusCode(422).body(containsString("Please tick at least one of them."));
        List<String> items = items("/desk/repairs/mojibake");
        keeper.post("/desk/repairs/mojibake", "item", items.get(0), "decision", "mend").then().statusCode(303).header("Location", endsWith("/desk/repairs/mojibake?from=0&mended=1"));
        assertEquals(Act.TEXTS_MENDED, ledger.newest(1).get(0).act().orElseThrow());
        keeper.post("/desk/repairs/mojibake", "item", items.get(1), "decision", "leave").then().statusCode(303).header("Location", endsWith("/desk/repairs?left=1"));
        given().get("/" + path("spoiled")).then().body(containsString("It\u2019s over."), containsString("ReplyDeleteThey will never listen, na\u00C3\u00AFve"));
        keeper.get("/desk/studio/" + at("spoiled").id() + "/revisions/1").then().statusCode(200).body(containsString("\u00E2\u20AC\u2122"));
        keeper.post("/desk/repairs/mojibake", "item", items.get(0), "decision", "mend").then().statusCode(303).header("Location", endsWith("mended=0"));
        mendAllOf("glued-buttons");
        mendAllOf("plain-heading");
        assertEquals(1, items("/desk/repairs/sign-off").size());
        keeper.get("/desk/repairs/sign-off").then().body(containsString("Would stand under the name \u201CGetafix\u201D; nobody holds a key to it"));
        mendAllOf("sign-off");
        given().get("/" + path("spoiled")).then().body(containsString("What happened next</h2>"), containsString(">They will never listen, na\u00C3\u00AFve or not."),
                containsString("Getafix"));
        assertEquals("Getafix", numbered("spoiled", 2).penName().orElseThrow());
        assertTrue(numbered("spoiled", 2).words().endsWith("'Getafix"), "the words stay");
        keeper.get("/desk/repairs").then().body(containsString("Nothing waits to be mended."));
    }

    private void mendAllOf(String kind) {
        for (String item : items("/desk/repairs/" + kind)) {
            keeper.post("/desk/repairs/" + kind, "item", item, "decision", "mend").then().statusCode(303);
        }
    }

    @Test
    void all_of_a_kind_are_mended_in_one_press_after_a_code() {
        run(spoiled(), false);
        keeper.post("/desk/confirmation", "confirmation", keeper.code(0), "back", "/desk/repairs");
        keeper.post("/desk/repairs/mojibake/all").then().statusCode(303).header("Location", endsWith("/desk/repairs?mended=2"));
        given().get("/" + path("spoiled")).then().body(containsString("It\u2019s over."), containsString("na\u00EFve or not"), not(containsString("na\u00C3\u00AFve")));
        DeskPerson later = keeper.inThisSession();
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("update desk_sessions set confirmed_at = null").executeUpdate());
        later.post("/desk/repairs/sign-off/all").then().statusCode(403);
        assertEquals(1, waiting(Repair.Kind.SIGN_OFF));
    }

    private OldBlog clocks() {
        OldBlog old = new OldBlog();
        post(old, 1, 8, "<p>Of the day before.</p>", "yesterdays");
        post(old, 2, 9, "<p>As 17:42 yesterday said.</p>", "todays");
        comment(old, 11, 1, "Enough of this.", 8, "16:42");
        comment(old, 12, 1, "Twice in a minute.", 8, "17:05");
        comment(old, 13, 1, "The same minute.", 8, "17:05");
        comment(old, 21, 2, "The first today.", 9, "08:27");
        comment(old, 22, 2, "0927 - I agree.", 9, "10:00");
        comment(old, 23, 2, "17:42 yesterday is right, and 18:05 yesterday is not.", 9, "10:10");
        comment(old, 24, 2, "11:10's point: nobody asked. 23:59 is still to come.", 9, "12:00");
        comment(old, 25, 2, "The last.", 9, "22:59");
        return old;
    }

    @Test
    void who_is_named_by_the_time_above_them_is_named_by_number_where_one_comment_fits() {
        JsonObject offered = run(clocks(), false);
        assertEquals(4, offered.getInteger("offered-clock-citation"), offered::encode);
        assertEquals(4, waiting(Repair.Kind.CLOCK_CITATION));
        assertEquals(List.of(), ValidHtml.problems(keeper.get("/desk/repairs/clock-citation").asString()));
        mendAllOf("clock-citation");
        String yesterdays = path("yesterdays");
        assertEquals("0927 (#1) - I agree.", numbered("todays", 2).words());
        assertEquals("[17:42 yesterday (#1)](/" + yesterdays + "/1) is right, and 18:05 yesterday is not.", numbered("todays", 3).words(), "two fit the other: it stays");
        assertEquals("11:10 (#3)'s point: nobody asked. 23:59 is still to come.", numbered("todays", 4).words(), "nobody cites who has not spoken yet");
        assertEquals("As [17:42 yesterday (#1)](/" + yesterdays + "/1) said.", at("todays").words().strip());
        given().get("/" + path("todays")).then().body(containsString("href=\"/" + path("todays") + "/1\""), containsString("href=\"/" + yesterdays + "/1\""));
        given().get("/" + yesterdays).then().body(containsString(path("todays")));
    }

    @Test
    void whoever_is_named_twice_in_one_text_is_named_by_number_twice() {
        OldBlog old = new OldBlog();
        post(old, 1, 8, "<p>Of the day before.</p>", "named");
        post(old, 2, 9, "<p>Of today.</p>", "naming");
        comment(old, 11, 1, "Enough of this.", 8, "16:42");
        comment(old, 21, 2, "17:42 yesterday, and I say it again, 17:42 yesterday.", 9, "10:00");
        run(old, false);
        mendAllOf("clock-citation");
        String link = "[17:42 yesterday (#1)](/" + path("named") + "/1)";
        assertEquals(link + ", and I say it again, " + link + ".", numbered("naming", 1).words());
    }

    @Test
    void what_was_changed_or_taken_down_meanwhile_is_offered_no_more() {
        run(clocks(), false);
        assertEquals(4, items("/desk/repairs/clock-citation").size());
        QuarkusTransaction.requiringNew().run(() -> takedown.withdraw(comments.findById(numbered("yesterdays", 1).id())));
        assertEquals(2, items("/desk/repairs/clock-citation").size(), "nobody is pointed to who took their words back");
        QuarkusTransaction.requiringNew().run(() -> takedown.withdraw(comments.findById(numbered("todays", 2).id())));
        QuarkusTransaction.requiringNew().run(() -> store.createQuery("update OfferedRepair r set r.targetMark = 7, r.targetId = null where r.commentId = ?1")
                .setParameter(1, numbered("todays", 2).id()).executeUpdate());
        mending.forgetGone();
        assertEquals(1, waiting(Repair.Kind.CLOCK_CITATION));
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> store.createQuery("select count(r) from OfferedRepair r", Long.class).getSingleResult()),
                "nor does what an import left that broke off");
    }

    @Test
    void nothing_of_it_tells_when_anything_was_said() {
        run(clocks(), false);
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> store.createNativeQuery("select phrase from offered_repairs").getResultList());
        assertEquals(List.of("0927", "11:10", "17:42 yesterday", "17:42 yesterday"), rows.stream().map(String::valueOf).sorted().toList(), "only what everybody can read in the text");
        Response nobody = given().redirects().follow(false).get("/desk/repairs");
        nobody.then().statusCode(303);
        DeskPerson.moderator().get("/desk/repairs").then().statusCode(403);
    }
}
