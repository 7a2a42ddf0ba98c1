package org.candour;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.WriterPerson;
import org.candour.edge.PageCache;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.site.Site;
import org.candour.store.RandomId;
import org.candour.store.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the site promises its readers and writers, each with the same check against one planted fault. */
@QuarkusTest
@Tag("store")
class PromiseTest {
    private final Schema schema;
    private final DataSource store;
    private final Site site;
    private final Publishing publishing;
    private final PageCache cache;

    PromiseTest(Schema schema, DataSource store, Site site, Publishing publishing, PageCache cache) {
        this.schema = schema;
        this.store = store;
        this.site = site;
        this.publishing = publishing;
        this.cache = cache;
    }

    @Test
    void everything_that_is_kept_stands_on_the_published_list() throws SQLException {
        assertTrue(schema.difference().none(), () -> "differs from the list: " + schema.difference());
        sql("create table planted (sender varchar(40))");
        try {
            assertEquals("[planted.sender]", schema.difference().unlisted().toString(), "the check sees a planted column");
        } finally {
            sql("drop table planted");
        }
        given().get("/kept").then().statusCode(200);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = store.getConnection(); Statement doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }

    @Test
    void of_a_request_only_its_words_are_kept() throws Exception {
        DeskPerson keeper = DeskPerson.keeper();
        String post = keeper.publish("What the queue was like", "We stood outside.");
        Marks marks = new Marks();
        int visits = 200;
        int comments = 50;
        Output output = Output.listening();
        try {
            for (int i = 0; i < visits; i++) {
                WriterPerson person = marked(marks, i);
                assertEquals(200, person.open(i % 3 == 0 ? "/" : post).status());
                if (i % 10 == 0) {
                    assertEquals(404, person.open("/nothing-" + i).status());
                }
                if (i % (visits / comments) == 0) {
                    person.comment(post, "An ordinary remark, the " + i + "th of the day.");
                }
            }
            assertEquals(comments, keeper.decideAll("publish"));
        } finally {
            output.close();
        }
        sql(org.candour.cast.TheStore.onPostgresql() ? "checkpoint" : "checkpoint sync");
        System.out.printf("Of a request only its words are kept: %d visits, %d comments published, %d strings searched for%n",
                visits, comments, marks.count());
        assertEquals(List.of(), marks.in(site.data()), "nothing of a visit lies under the data folder");
        assertFalse(marks.foundIn(output.bytes()), "nothing of a visit stands in the output");

        String planted = Marks.fresh("planted");
        Path leak = site.data().resolve("planted");
        Files.writeString(leak, "visit from " + planted);
        try {
            assertEquals(List.of(leak.toString()), new Marks().and(planted).in(site.data()), "the search finds a planted leak");
        } finally {
            Files.delete(leak);
        }
    }

    private static WriterPerson marked(Marks marks, int i) {
        String address = "203.0.113." + (i % 250) + "." + Marks.fresh("x");
        List<String> sent = List.of(Marks.fresh("agent"), Marks.fresh("referer"), Marks.fresh("cookie"), Marks.fresh("lang"),
                address, Marks.fresh("via"));
        sent.forEach(marks::and);
        return WriterPerson.with(request -> request.header("User-Agent", "Mozilla/5.0 (" + sent.get(0) + ")")
                .header("Referer", "http://intranet.invalid/" + sent.get(1)).header("Cookie", "id=" + sent.get(2))
                .header("Accept-Language", "x-" + sent.get(3)).header("X-Forwarded-For", sent.get(4))
                .header("Forwarded", "for=" + sent.get(4)).header("Via", "1.1 " + sent.get(5))
                .queryParam("utm_source", sent.get(5)));
    }

    @Test
    void no_reader_or_writer_is_given_a_cookie_and_everyone_gets_the_same_bytes() {
        DeskPerson keeper = DeskPerson.keeper();
        String post = keeper.publish("The same for everyone", "Words.");
        WriterPerson.anybody().comment(post, "Me too.");
        String topic = topic();
        WriterPerson.anybody().comment(topic, "Nobody does.");
        keeper.decideAll("publish");
        given().get(topic + "/1").then().statusCode(200);
        List<String> pages = List.of("/", post, post + "/1", "/discussions", topic, topic + "/1", "/archive", "/labels", "/kept", "/ledger",
                "/return", "/report", "/write", "/write?kind=topic", "/pen-names", "/atom.xml", "/comments.xml", "/feed.json", "/rss.xml",
                "/sitemap.xml", "/robots.txt", "/nothing-here");
        List<String> differing = new ArrayList<>();
        for (String page : pages) {
            Response one = given().get(page);
            cache.forgetAll();
            Response other = given().cookie("__Host-desk", keeper.cookie()).header("User-Agent", "other")
                    .queryParam("fbclid", Marks.fresh("id")).get(page);
            assertTrue(one.getDetailedCookies().asList().isEmpty(), page);
            if (!one.asString().equals(other.asString()) || !String.valueOf(one.getHeader("ETag")).equals(String.valueOf(other.getHeader("ETag")))) {
                differing.add(page);
            }
        }
        assertEquals(List.of(), differing);
        Response deskForReader = given().redirects().follow(false).get("/desk");
        Response deskForKeeper = keeper.get("/desk");
        assertFalse(deskForReader.asString().equals(deskForKeeper.asString()), "the comparison sees a page that does differ");
    }

    /** The path of an open topic, with the first slash. */
    private String topic() {
        Edition edition = new Edition("Who reads the forms?", null, "", "Nobody here does.", LocalDate.of(2016, 9, 18), null, List.of(), true);
        Post draft = publishing.draftTopic(Slug.of("who reads the forms " + RandomId.next()), edition);
        return "/" + publishing.publish(draft.id()).path();
    }

    /** Everything the site logs while it listens, before any formatting takes words out of it. */
    private static final class Output extends Handler {
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
        private final Logger root = Logger.getLogger("");

        static Output listening() {
            Output output = new Output();
            output.setLevel(Level.ALL);
            output.root.addHandler(output);
            return output;
        }

        @Override
        public synchronized void publish(LogRecord logged) {
            String line = logged.getMessage() + " " + java.util.Arrays.toString(logged.getParameters()) + " "
                    + (logged.getThrown() == null ? "" : logged.getThrown().toString()) + "\n";
            seen.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        }

        synchronized byte[] bytes() {
            return seen.toByteArray();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            root.removeHandler(this);
        }
    }
}
