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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.candour.cast.Answer;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.ValidHtml;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Series;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.RandomId;
import org.candour.testimony.Contributing;
import org.candour.testimony.TestimonyRetention;
import org.candour.testimony.TestimonyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A guest post from the keeper's side: read, asked about, edited with its writer, published or not. */
@QuarkusTest
@Tag("store")
class GuestPostsTest {
    private static final String WORDS = "I have been an officer for nineteen years.\n\nRing me on 020 7946 0958 if you doubt it.";

    private final Contributing contributing;
    private final Posts posts;
    private final Ledger ledger;
    private final TestimonyRetention retention;
    private final Site site;
    private final TheClock clock;
    private final DataSource store;
    private DeskPerson keeper;
    private String title;

    GuestPostsTest(Contributing contributing, Posts posts, Ledger ledger, TestimonyRetention retention, Site site, TheClock clock,
            DataSource store) {
        this.contributing = contributing;
        this.posts = posts;
        this.ledger = ledger;
        this.retention = retention;
        this.site = site;
        this.clock = clock;
        this.store = store;
    }

    @BeforeEach
    void a_keeper_who_can_read() {
        keeper = DeskPerson.keeperWithKey();
        title = "Nineteen years " + RandomId.next();
    }

    private Answer page(Contributor writer) {
        Answer page = new Answer(keeper.get(writer.page()));
        assertEquals(200, page.status());
        assertEquals(List.of(), ValidHtml.problems(page.html()));
        return page;
    }

    private Map<String, String> form(Contributor writer, String end) {
        return page(writer).form("/" + end + "\"");
    }

    private Response send(Contributor writer, String end, Map<String, String> form, String... more) {
        String[] fields = new String[form.size() * 2 + more.length];
        int at = 0;
        for (Map.Entry<String, String> field : form.entrySet()) {
            fields[at++] = field.getKey();
            fields[at++] = field.getValue();
        }
        System.arraycopy(more, 0, fields, at, more.length);
        return keeper.post(writer.page() + "/" + end, fields);
    }

    /** Fills the form on the page and sends it. */
    private Response send(Contributor writer, String end, String... more) {
        return send(writer, end, form(writer, end), more);
    }

    private Post published(Response answer) {
        answer.then().statusCode(303);
        String path = answer.getHeader("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("^/desk/", "");
        given().get("/" + path).then().statusCode(200);
        return QuarkusTransaction.requiringNew().call(() -> {
            Post post = posts.published(path).orElseThrow();
            post.labels().size();
            return post;
        });
    }

    private Act lastAct() {
        return QuarkusTransaction.requiringNew().call(() -> ledger.newest(1)).get(0).act().orElseThrow();
    }

    @Test
    void the_studio_lists_what_was_sent_by_its_title_and_a_page_shows_it_with_what_could_point_to_someone() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        assertTrue(keeper.get("/desk/studio").asString().contains(title));
        String text = page(writer).text();
        assertTrue(text.contains("I have been an officer for nineteen years."), text);
        assertTrue(text.contains("020 7946 0958 : a telephone number"), text);
        assertTrue(text.contains("They work in a prison."), text);
    }

    @Test
    void a_moderator_gets_none_of_it_and_sees_no_title() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        DeskPerson moderator = DeskPerson.moderator();
        for (String path : List.of("/desk/studio", writer.page())) {
            moderator.get(path).then().statusCode(403).body(not(containsString(title)));
        }
        for (String end : List.of("question", "edition", "publication", "decline")) {
            moderator.post(writer.page() + "/" + end, "question", "Who are you?", "title", "Mine now").then().statusCode(403);
        }
        moderator.get("/desk").then().body(not(containsString(title)));
        assertEquals(TestimonyState.WAITING, writer.now().state());
    }

    @Test
    void a_question_reaches_its_writer_and_the_answer_the_keeper() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        send(writer, "question", "question", "").then().statusCode(422).body(containsString("Please write your question first."));
        send(writer, "question", "question", "Could it stand without the number?").then().statusCode(303)
                .header("Location", endsWith("?done=asked"));
        assertEquals(Act.GUEST_POST_ASKED, lastAct());
        assertEquals("Could it stand without the number?", writer.reads().messages().get(0).words());
        writer.answer("Yes, it could.");
        String text = page(writer).text();
        assertTrue(text.indexOf("Could it stand without the number?") < text.indexOf("Yes, it could."), text);
        assertTrue(text.contains("Waits for you"));
    }

    @Test
    void an_edition_is_laid_before_its_writer_agreed_and_published_as_the_next_of_the_series() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        Map<String, String> preset = form(writer, "edition");
        assertEquals(title, preset.get("title"));
        assertEquals("Guest post", preset.get("byline"));
        assertEquals(site.seriesName(), preset.get("series"));
        assertEquals(clock.today().toString(), preset.get("day"));
        String words = "I have been an officer for nineteen years.\n\nRing me if you doubt it.";
        send(writer, "edition", preset, "words", words, "step", "").then().statusCode(303).header("Location", endsWith("?done=offered"));
        assertEquals(Act.GUEST_POST_OFFERED, lastAct());
        assertEquals(words, writer.reads().edition().orElseThrow().words());

        Answer offered = page(writer);
        assertTrue(offered.html().contains("[taken out: </span>on 020 7946 0958 <"), offered.html());
        assertFalse(offered.html().contains("/publication\""), "there is nothing to press before the writer agrees");
        keeper.post(writer.page() + "/publication", "seen", "" + writer.now().version()).then().statusCode(422)
                .body(containsString("has not agreed to your edition yet"));
        assertEquals(TestimonyState.OFFERED, writer.now().state());

        writer.agree();
        Post post = published(send(writer, "publication"));
        assertEquals(words, post.words());
        assertEquals(Optional.of(Series.named(site.seriesName(), Integer.valueOf(preset.get("number")))), post.series());
        assertEquals(Optional.of("Guest post"), post.byline());
        assertEquals(Act.GUEST_POST_PUBLISHED, lastAct());
        given().get("/" + post.path()).then()
                .body(containsString(site.seriesName() + "</a> " + preset.get("number")));
        assertEquals(Optional.of(post.id()), writer.now().postId());
        page(writer);
    }

    @Test
    void without_an_edition_the_words_are_published_as_they_were_sent() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        send(writer, "edition", "words", "A draft nobody has seen.", "step", "draft").then().statusCode(303);
        assertEquals(WORDS, published(send(writer, "publication")).words(), "the keeper's own draft never goes out under their name");
    }

    @Test
    void a_topic_is_published_under_its_label_without_a_number() {
        Contributor writer = Contributor.topic(contributing, title, "Who reads these forms? Nobody here does.");
        Post post = published(send(writer, "publication"));
        assertEquals(Optional.empty(), post.series());
        assertEquals(List.of("topic"), post.labels().stream().map(label -> label.slug()).toList());
    }

    @Test
    void what_a_writer_chose_for_staying_away_lets_the_keeper_publish_their_edition() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        send(writer, "edition", "words", "Nineteen years, somewhere.", "step", "").then().statusCode(303);
        retention.settleUnansweredSince(clock.today().plusDays(1), "nobody came back", clock.today());
        assertTrue(writer.now().releaseDue());
        assertTrue(page(writer).text().contains("did not answer in 90 days"));
        assertEquals("Nineteen years, somewhere.", published(send(writer, "publication")).words());
    }

    @Test
    void a_draft_is_the_keepers_alone_and_comes_back_as_it_was_kept() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        send(writer, "edition", "words", "Half of it.", "standfirst", "A line.", "step", "draft").then().statusCode(303);
        assertEquals("Half of it.", form(writer, "edition").get("words"));
        assertEquals("A line.", form(writer, "edition").get("standfirst"));
        assertTrue(writer.reads().draft().isEmpty());
        assertEquals(TestimonyState.WAITING, writer.now().state());
    }

    @Test
    void a_preview_keeps_nothing_and_gives_everything_back() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        int before = writer.now().version();
        send(writer, "edition", "words", "**Loud** and clear.", "standfirst", "A line.", "step", "preview").then().statusCode(200)
                .body(containsString("<strong>Loud</strong>"), containsString("\n**Loud** and clear.</textarea>"), containsString("value=\"A line.\""));
        assertEquals(before, writer.now().version());
        Answer warned = new Answer(send(writer, "edition", "words", "Ask on 020 7946 0999.", "step", "preview"));
        assertTrue(warned.html().contains("<a href=\"#preview-concern-1\">020 7946 0999</a>"), "the edition's own, beside what was sent");
        assertEquals(List.of(), ValidHtml.problems(warned.html()));
    }

    @Test
    void what_must_be_mended_comes_back_as_it_was_typed() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        send(writer, "edition", "title", "", "words", "Words <i>I</i> will not type twice.", "number", "six", "step", "").then().statusCode(422)
                .body(containsString("<title>Error: "), containsString("Words &lt;i&gt;I&lt;/i&gt; will not type twice."), containsString("value=\"six\""));
        assertEquals(TestimonyState.WAITING, writer.now().state());
    }

    @Test
    void of_two_keepers_and_of_keeper_and_writer_the_second_gets_both_texts() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        Map<String, String> seen = form(writer, "edition");
        send(writer, "edition", seen, "words", "As the first keeper has it.", "step", "draft").then().statusCode(303);
        Response second = send(writer, "edition", seen, "words", "As the second has it.", "step", "draft");
        second.then().statusCode(409).body(containsString("As the first keeper has it."), containsString("As the second has it."), containsString("Somebody was first"));
        Map<String, String> again = new Answer(second).form("/edition\"");
        send(writer, "edition", again, "step", "draft").then().statusCode(303);

        Map<String, String> opened = form(writer, "edition");
        Map<String, String> asking = form(writer, "question");
        Map<String, String> declining = form(writer, "decline");
        Map<String, String> publishing = form(writer, "publication");
        writer.amend(title, "I have been an officer for a long time.");
        send(writer, "edition", opened, "step", "").then().statusCode(409).body(containsString("for a long time"), containsString("As the second has it."));
        send(writer, "question", asking, "question", "Why nineteen?").then().statusCode(409).body(containsString("Why nineteen?"));
        send(writer, "decline", declining, "reason", site.reasons().get(0)).then().statusCode(409);
        send(writer, "publication", publishing).then().statusCode(409);
        assertEquals(TestimonyState.WAITING, writer.now().state());
    }

    @Test
    void a_number_or_address_that_is_taken_is_said_with_everything_typed() {
        Contributor first = Contributor.guestPost(contributing, title, WORDS);
        Contributor second = Contributor.guestPost(contributing, title, WORDS);
        Map<String, String> seen = form(second, "publication");
        Post post = published(send(first, "publication"));
        send(second, "publication", seen, "slug", "another-" + RandomId.next()).then().statusCode(422)
                .body(containsString("came out already"), containsString("value=\"" + seen.get("number") + "\""));
        String next = form(second, "publication").get("number");
        assertEquals(Integer.parseInt(seen.get("number")) + 1, Integer.parseInt(next), "the page offers the next one now");
        send(second, "publication", "slug", post.slug()).then().statusCode(422)
                .body(containsString("Another post of that month has this address"), containsString("value=\"" + post.slug() + "\""));
        assertEquals(TestimonyState.WAITING, second.now().state());
        published(send(second, "publication", "slug", "another-" + RandomId.next()));
    }

    @Test
    void what_is_not_published_tells_its_writer_one_of_the_keepers_reasons() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        send(writer, "decline", "reason", "I did not like it").then().statusCode(422).body(containsString("Please choose one of the reasons."));
        send(writer, "decline", "reason", site.reasons().get(1)).then().statusCode(303);
        assertEquals(Optional.of(site.reasons().get(1)), writer.now().reason());
        assertEquals(Act.GUEST_POST_DECLINED, lastAct());
        assertTrue(page(writer).text().contains("It is not published."));
        assertFalse(keeper.get("/desk/studio").asString().contains(title), "it is settled");
        keeper.post(writer.page() + "/question", "question", "Are you there?").then().statusCode(409).body(containsString("Are you there?"));
        writer.withdraw();
        assertTrue(page(writer).text().contains("Nothing of it is left."));
    }

    @Test
    void a_keeper_without_the_key_is_told_why_and_what_to_do() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        DeskPerson late = DeskPerson.keeper();
        late.get("/desk/studio").then().statusCode(200).body(containsString("another keeper, or a recovery code, must let you in"),
                containsString("/desk/account/key"), containsString("Sealed to a key you do not hold"), not(containsString(title)));
        late.get(writer.page()).then().statusCode(200).body(containsString("must let you in"), not(containsString("nineteen years")));
        late.post(writer.page() + "/publication", "seen", "0").then().statusCode(422);
    }

    @Test
    void a_guest_post_nobody_sent_is_not_found() {
        keeper.get("/desk/studio/guest-posts/" + RandomId.next()).then().statusCode(404);
        keeper.post("/desk/studio/guest-posts/" + RandomId.next() + "/decline", "reason", site.reasons().get(0)).then().statusCode(404);
    }

    @Test
    void sealed_words_are_nowhere_in_clear_until_they_are_published_and_the_sealed_ones_go_at_night() throws SQLException {
        String mark = Marks.fresh("sealed");
        String draft = Marks.fresh("draft");
        Contributor writer = Contributor.guestPost(contributing, title, "It says " + mark + ".");
        send(writer, "edition", "words", "It says " + draft + ".", "step", "draft").then().statusCode(303);
        send(writer, "question", "question", "What is " + mark + "?").then().statusCode(303);
        assertEquals(0, inClear(mark) + inClear(draft), "of two texts, a draft and a question");
        writer.answer("Nothing.");
        Post post = published(send(writer, "publication"));
        assertTrue(inClear(mark) > 0, "the search finds what is published");
        assertEquals(0, inClear(draft));
        retention.dropOriginals();
        assertEquals(List.of(), rows("select kind from testimony_letters where testimony_id = " + writer.id() + " and kind in ('PIECE', 'DRAFT', 'EDITION')"));
        assertTrue(rows("select heading from testimonies where id = " + writer.id()).get(0).isEmpty());
        assertTrue(page(writer).text().contains("It is published."));
        assertEquals(title, post.title());
    }

    /** How many cells of text in the whole store hold it. */
    private int inClear(String mark) throws SQLException {
        int found = 0;
        for (String column : rows("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'"
                + " and data_type in ('character varying', 'CHARACTER VARYING', 'text')")) {
            String[] parts = column.split("\\.");
            found += Integer.parseInt(rows("select count(*) from " + parts[0] + " where " + parts[1] + " like '%" + mark + "%'").get(0));
        }
        return found;
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Test
    void the_page_is_readable_in_another_session_of_the_same_keeper() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        keeper.signIn(0).then().statusCode(303);
        assertTrue(page(writer).text().contains("nineteen years"));
    }

    @Test
    void a_source_is_put_at_the_end_and_a_part_of_a_title_becomes_a_link() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        String older = "The lists of spring " + RandomId.next();
        String path = keeper.publish(older, "They came on Fridays.");
        send(writer, "edition", "words", "First.", "sourceName", "The Gazette", "sourceDay", "2 May 2016", "sourceAddress", "https://gazette.example/lists",
                "sourceWords", "We were three.\n\nOn a wing of sixty.", "step", "source").then().statusCode(200)
                .body(containsString("First.\n\n&gt; We were three.\n&gt;\n&gt; On a wing of sixty.\n&gt;\n&gt; — The Gazette, 2 May 2016, https://gazette.example/lists"));
        send(writer, "edition", "words", "First.", "sourceName", "", "sourceWords", "We were three.", "step", "source").then().statusCode(422)
                .body(containsString("Please say where the source is from."), containsString("We were three.</textarea>"));
        send(writer, "edition", "words", "As in [[" + older.substring(4).toUpperCase() + "]].", "step", "preview").then().statusCode(200)
                .body(containsString("<a href=\"" + path + "\">" + older + "</a>"), containsString("[" + older + "](" + path + ")"));
        send(writer, "edition", "words", "As in [[no such title at all]].", "step", "").then().statusCode(422)
                .body(containsString("No published post has “no such title at all” in its title."), containsString("[[no such title at all]]"));
        assertEquals(TestimonyState.WAITING, writer.now().state());
    }

    @Test
    void a_long_one_comes_back_whole() {
        String words = ("Long. ".repeat(16).strip() + "\n\n").repeat(600);
        Contributor writer = Contributor.guestPost(contributing, title, words.strip());
        assertEquals(words.strip(), form(writer, "edition").get("words"));
        send(writer, "edition", "step", "").then().statusCode(303);
        assertEquals(words.strip(), writer.reads().edition().map(Edition::words).orElseThrow());
    }

    @Test
    void a_day_that_has_not_come_is_not_for_publication() {
        Contributor writer = Contributor.guestPost(contributing, title, WORDS);
        LocalDate ahead = clock.today().plusDays(3);
        send(writer, "publication", "day", ahead.toString()).then().statusCode(422).body(containsString("has not come yet"), containsString("value=\"" + ahead + "\""));
        assertEquals(TestimonyState.WAITING, writer.now().state());
    }
}
