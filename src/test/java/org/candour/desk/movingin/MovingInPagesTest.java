package org.candour.desk.movingin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.candour.cast.DeskPerson;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.moving.arrival.Arrival;
import org.candour.moving.arrival.Exports;
import org.candour.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A keeper brings another blog in from the desk: looked through first, brought in when they say so. */
@QuarkusTest
class MovingInPagesTest {
    private static final AtomicInteger BLOGS = new AtomicInteger(700);
    private static final int THREE_MEGABYTES = 3_000_000;

    @Inject
    Arrival arrival;

    @Inject
    Exports exports;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager store;

    @Inject
    Site site;

    private DeskPerson keeper;
    private int blog;

    @BeforeEach
    void a_blog_of_its_own() {
        keeper = DeskPerson.keeper();
        blog = BLOGS.incrementAndGet();
        arrival.end();
    }

    @AfterEach
    void nothing_is_left_lying() throws IOException {
        ended();
        arrival.end();
        for (Path file : lyingIn("moving-in")) {
            Files.delete(file);
        }
    }

    private String feed(String more) {
        String entry = "<entry><id>tag:blogger.com,1999:blog-%1$d.post-%1$d%2$d</id><blogger:type>%3$s</blogger:type><blogger:status>LIVE</blogger:status>%4$s"
                + "<content type='html'>%5$s</content><published>2013-0%2$d-02T10:00:00Z</published></entry>\n";
        return "<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>\n"
                + entry.formatted(blog, 1, "POST", "<title>The old rota</title><blogger:filename>" + path() + ".html</blogger:filename>", "It was on paper.")
                + entry.formatted(blog, 2, "COMMENT", "<blogger:parent>tag:blogger.com,1999:blog-" + blog + ".post-" + blog + "1</blogger:parent>", "Forty to a wing." + more)
                + "</feed>\n";
    }

    private String path() {
        return "/2013/01/the-old-rota-" + blog;
    }

    private Response send(DeskPerson who, String file) {
        return send(who, who.formToken(), "/desk/moving-in/file", file);
    }

    private static Response send(DeskPerson who, String token, String address, String file) {
        return given().redirects().follow(false).cookie(DeskPerson.COOKIE, who.cookie()).multiPart("formToken", token)
                .multiPart("file", "feed.atom", file.getBytes(StandardCharsets.UTF_8), "application/octet-stream").post(address);
    }

    /** The page, once nothing goes on any more: each look is the keeper's own "Look again". */
    private String ended() {
        String page = keeper.get("/desk/moving-in").asString();
        while (arrival.stage().busy()) {
            page = keeper.get("/desk/moving-in").asString();
        }
        return keeper.get("/desk/moving-in").asString();
    }

    private List<Path> lyingIn(String folder) throws IOException {
        Path place = site.data().resolve(folder);
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    @Test
    void a_file_that_is_sent_is_looked_through_and_brought_in_only_when_the_keeper_says_so() throws IOException {
        send(keeper, feed("")).then().statusCode(303).header("Location", endsWith("/desk/moving-in"));
        String looked = ended();
        assertTrue(looked.contains("What feed.atom would bring"), looked);
        assertTrue(looked.contains("Would appear on the site: 1."), looked);
        given().get(path()).then().statusCode(404);
        assertEquals(1, lyingIn("moving-sent").size(), "it waits for the keeper's word");

        bring().then().statusCode(303);
        String brought = ended();
        assertTrue(brought.contains("What feed.atom has brought"), brought);
        assertTrue(brought.contains("New on the site: 1."), brought);
        assertFalse(brought.contains(" a second."), "of one comment nobody wants to know how fast it was");
        given().get(path()).then().statusCode(200).body(allOf(containsString("It was on paper."), containsString("Forty to a wing.")));
        assertEquals(List.of(), lyingIn("moving-sent"), "what was sent is erased");
        bring().then().statusCode(303).header("Location", endsWith("/desk/moving-in"));
        JsonObject report = new JsonObject(keeper.get("/desk/moving-in/report.json").then().statusCode(200).extract().asString());
        assertEquals(1, report.getJsonObject("comments").getInteger("imported"));
        assertTrue(ledger.of(keeper.presence().staffId(), 5).stream().anyMatch(entry -> entry.act().filter(Act.BLOG_BROUGHT_IN::equals).isPresent()));
    }

    @Test
    void a_keeper_brings_in_no_file_but_the_one_they_looked_at() throws IOException {
        send(keeper, feed("")).then().statusCode(303);
        ended();
        long mine = arrival.stage().look();
        Files.writeString(exports.folder().resolve("another.atom"), feed("").replace("blog-", "blog-9"));
        keeper.post("/desk/moving-in/choice", "name", "another.atom").then().statusCode(303);
        assertTrue(ended().contains("What another.atom would bring"));
        keeper.post("/desk/moving-in/bringing", "look", String.valueOf(mine)).then().statusCode(303).header("Location", endsWith("?problem=other"));
        keeper.get("/desk/moving-in?problem=other").then().body(containsString("it was not this file that was looked at"));
        assertFalse(arrival.stage().busy());
        given().get(path()).then().statusCode(404);
    }

    @Test
    void nor_another_that_was_put_in_its_place_meanwhile() throws IOException {
        Path file = Files.writeString(exports.folder().resolve("swapped.atom"), feed(""));
        keeper.post("/desk/moving-in/choice", "name", "swapped.atom").then().statusCode(303);
        assertTrue(ended().contains("What swapped.atom would bring"));
        Files.writeString(file, feed("").replace("blog-", "blog-9") + "<!-- and more -->");
        bring().then().statusCode(303).header("Location", endsWith("?problem=changed"));
        keeper.get("/desk/moving-in?problem=changed").then().body(containsString("is not the one that was looked at any more"));
        assertFalse(arrival.stage().busy());
        given().get(path()).then().statusCode(404);
    }

    @Test
    void what_is_put_away_brings_nothing_in_and_is_erased() throws IOException {
        send(keeper, feed("")).then().statusCode(303);
        ended();
        keeper.post("/desk/moving-in/end").then().statusCode(303);
        assertEquals(List.of(), lyingIn("moving-sent"));
        bring().then().statusCode(303);
        assertFalse(arrival.stage().busy());
        given().get(path()).then().statusCode(404);
    }

    @Test
    void a_file_larger_than_any_other_form_is_taken_here_and_nowhere_else() throws IOException {
        String large = feed(" word".repeat(THREE_MEGABYTES / 5));
        send(keeper, large).then().statusCode(303).header("Location", endsWith("/desk/moving-in"));
        assertTrue(ended().contains("Would appear on the site: 1."));
        for (String other : List.of("/desk/moving-in/choice", "/desk/content/reading", "/desk/sign-in")) {
            assertEquals(413, send(keeper, keeper.formToken(), other, large).statusCode(), other);
        }
    }

    @Test
    void nobody_but_a_keeper_with_the_token_of_their_session_leaves_a_file_here() throws IOException {
        DeskPerson editor = DeskPerson.editor();
        send(editor, feed("")).then().statusCode(303).header("Location", endsWith("/desk/moving-in"));
        editor.get("/desk/moving-in").then().statusCode(403);
        given().redirects().follow(false).multiPart("file", "feed.atom", feed("").getBytes(StandardCharsets.UTF_8)).post("/desk/moving-in/file")
                .then().statusCode(303).header("Location", endsWith("/desk/sign-in"));
        send(keeper, "another", "/desk/moving-in/file", feed("")).then().statusCode(403);
        assertFalse(arrival.stage().busy());
        keeper.get("/desk/moving-in").then().body(not(containsString("would bring")));
        send(keeper, feed("")).then().statusCode(303);
        assertTrue(ended().contains("would bring"), "the same file, from who may send it");
        assertEquals(1, lyingIn("moving-sent").size(), "the refused ones are gone");
    }

    @Test
    void a_file_in_the_folder_is_chosen_by_its_name_and_stays() throws IOException {
        Path file = Files.writeString(exports.folder().resolve("old <b>blog.atom"), feed(""));
        keeper.get("/desk/moving-in").then().body(allOf(containsString("old &lt;b&gt;blog.atom"), not(containsString("<b>blog"))));
        keeper.post("/desk/moving-in/choice", "name", file.getFileName().toString(), "replace", "yes").then().statusCode(303);
        assertTrue(ended().contains("Would appear on the site: 1."));
        assertTrue(arrival.stage().orders().replace(), "the choice goes along");
        bring().then().statusCode(303);
        assertTrue(ended().contains("New on the site: 1."));
        assertTrue(Files.exists(file));
    }

    @Test
    void nothing_outside_of_the_folder_can_be_chosen() throws IOException {
        Path outside = Files.writeString(site.data().resolve("outside.atom"), feed(""));
        Files.createSymbolicLink(exports.folder().resolve("link.atom"), outside.toAbsolutePath());
        for (String name : List.of("../outside.atom", outside.toAbsolutePath().toString(), "link.atom", "", ".")) {
            keeper.post("/desk/moving-in/choice", "name", name).then().statusCode(422).body(containsString("That file is not in the folder any more."));
        }
        Files.delete(outside);
    }

    @Test
    void a_file_that_is_no_export_is_answered_in_a_sentence_and_cannot_be_brought_in() {
        send(keeper, "Minutes of the meeting on Friday.").then().statusCode(303);
        String page = ended();
        assertTrue(page.contains("Nothing in this file can be brought in."), page);
        assertTrue(page.contains("What could not be read"), page);
        assertFalse(page.contains("Bring it in"), page);
        bring().then().statusCode(303);
        assertFalse(arrival.stage().busy());
    }

    @Test
    void nor_can_one_that_is_written_as_some_exports_are_but_is_none() {
        send(keeper, "{\"temperatures\": [1, 2, 3], \"posts\": {\"live\": 4}}").then().statusCode(303);
        assertTrue(ended().contains("Nothing in this file can be brought in."));
    }

    @Test
    void an_empty_file_and_none_at_all_are_answered_in_a_sentence() {
        send(keeper, "").then().statusCode(422).body(containsString("Please choose a file that is not empty."));
        keeper.post("/desk/moving-in/file").then().statusCode(422).body(containsString("Please choose a file that is not empty."));
    }

    @Test
    void after_a_crash_the_page_says_that_an_import_broke_off() {
        keeper.get("/desk/moving-in").then().body(not(containsString("broke off")));
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("insert into unfinished_import (run, fingerprint) values (77, 'of another file')").executeUpdate());
        try {
            keeper.get("/desk/moving-in").then().body(containsString("An import broke off before its end."));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("delete from unfinished_import where run = 77").executeUpdate());
        }
    }

    private Response bring() {
        return keeper.post("/desk/moving-in/bringing", "look", String.valueOf(arrival.stage().look()));
    }
}
