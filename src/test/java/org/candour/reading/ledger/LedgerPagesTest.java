package org.candour.reading.ledger;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.edge.PageCache;
import org.candour.reading.freshness.Freshness;
import org.candour.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ledger shows the rule and the count, never the words, the author or the moderator. */
@QuarkusTest
@Tag("store")
class LedgerPagesTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern DECISION = Pattern.compile("action=\"/desk/comments/(\\d+)/decision\"");

    private final Ledger ledger;
    private final MovedClock clock;
    private final Freshness freshness;
    private final PageCache cache;
    private final Site site;

    LedgerPagesTest(Ledger ledger, MovedClock clock, Freshness freshness, PageCache cache, Site site) {
        this.ledger = ledger;
        this.clock = clock;
        this.freshness = freshness;
        this.cache = cache;
        this.site = site;
    }

    @AfterEach
    void now() {
        clock.reset();
        freshness.lookAtTheClock();
    }

    /** Moves the clock and does what the ten seconds after midnight do. */
    private void on(LocalDate day) {
        clock.setDay(day);
        freshness.lookAtTheClock();
    }

    private void did(Act act, String rule, int times) {
        for (int i = 0; i < times; i++) {
            ledger.record(7, entry -> {
                entry.act(act, rule);
                return true;
            });
        }
    }

    /** Every page of it, one after the other. */
    private static String all() {
        StringBuilder pages = new StringBuilder();
        for (int page = 1;; page++) {
            Response answer = when().get("/ledger" + (page == 1 ? "" : "?page=" + page));
            if (answer.statusCode() == 404) {
                return pages.toString();
            }
            String text = answer.then().statusCode(200).extract().asString();
            assertEquals(List.of(), ValidHtml.problems(text));
            pages.append(text);
        }
    }

    @Test
    void it_shows_reasons_and_counts_and_never_words_authors_moderators_or_comments() {
        LocalDate day = clock.today().minusMonths(4).withDayOfMonth(11);
        DeskPerson.keeper().decideAll("decline");
        on(day);
        DeskPerson moderator = DeskPerson.moderator();
        String post = DeskPerson.keeper().publish(Marks.fresh("Where the forms go "), "Nowhere.");
        Marks marks = new Marks().and(moderator.name()).and(post);
        String spoken = Marks.fresh("spoken");
        String reason = site.reasons().get(1);
        for (int i = 0; i < 11; i++) {
            String words = i == 0 ? spoken : Marks.fresh("words");
            marks.and(words).and(WriterPerson.anybody().comment(post, "I will say it: " + words));
        }
        Matcher next = DECISION.matcher(moderator.get("/desk").asString());
        for (int i = 0; next.find(); i++) {
            marks.and(next.group(1));
            moderator.post("/desk/comments/" + next.group(1) + "/decision", "decision", i < 6 ? "publish" : "decline", "reason", reason)
                    .then().statusCode(303);
            next = DECISION.matcher(moderator.get("/desk").asString());
        }
        String threadAndDesk = when().get(post).asString() + moderator.get("/desk").asString();
        on(clock.today().plusDays(1));
        String shown = all();
        assertTrue(shown.contains(DAY.format(day)), shown);
        assertTrue(shown.contains("Comments not published: " + reason + "</td><td>5<"), shown);
        assertTrue(shown.contains("Comments published</td><td>6<"), shown);
        System.out.printf("The ledger's pages: %d strings searched for in %d bytes%n", marks.count(), shown.length());
        assertFalse(marks.foundIn(shown.getBytes(StandardCharsets.UTF_8)));
        assertTrue(marks.foundIn(threadAndDesk.getBytes(StandardCharsets.UTF_8)), "the search finds them where they do stand");
        assertTrue(marks.foundIn((shown + spoken).getBytes(StandardCharsets.UTF_8)), "and in a ledger that let one slip");
        assertFalse(shown.matches("(?s).*<main.*\\b\\d?\\d:\\d\\d\\b.*</main>.*"), "no time finer than a day");
    }

    @Test
    void a_day_stands_there_when_it_is_over_and_a_decision_changes_no_page_before() {
        String reason = Marks.fresh("A reason of today ");
        did(Act.COMMENT_DECLINED, reason, 5);
        all();
        long renders = cache.counts().renders();
        did(Act.COMMENT_DECLINED, reason, 2);
        assertFalse(all().contains(reason));
        assertEquals(renders, cache.counts().renders(), "a busy desk costs no page");
        clock.forward(Duration.ofDays(1));
        freshness.lookAtTheClock();
        assertTrue(all().contains(reason + "</td><td>7<"), "and from tomorrow everybody reads it");
    }

    @Test
    void one_decision_on_a_day_is_never_named() {
        String reason = Marks.fresh("A rare reason ");
        on(clock.today().minusMonths(5).withDayOfMonth(9));
        did(Act.COMMENT_DECLINED, reason, 4);
        on(clock.today().withDayOfMonth(21));
        clock.reset();
        freshness.lookAtTheClock();
        assertFalse(all().contains(reason));
    }

    @Test
    void each_month_has_its_address_and_its_neighbours() {
        on(clock.today().minusMonths(3).withDayOfMonth(2));
        did(Act.COMMENT_ASKED, "", 1);
        clock.reset();
        freshness.lookAtTheClock();
        when().get("/ledger").then().statusCode(200).body(containsString("<link rel=\"canonical\" href=\"" + site.siteUrl() + "/ledger\">"))
                .body(containsString("<link rel=\"next\" href=\"/ledger?page=2\">")).body(containsString("<meta name=\"description\""));
        when().get("/ledger?page=2").then().statusCode(200).body(containsString("<link rel=\"prev\" href=\"/ledger\">"))
                .body(containsString("<link rel=\"canonical\" href=\"" + site.siteUrl() + "/ledger?page=2\">"))
                .body(containsString("<h1>Ledger of "));
        when().get("/ledger?page=99").then().statusCode(404);
        when().get("/sitemap.xml").then().body(containsString(site.siteUrl() + "/ledger<"));
        when().get("/archive").then().body(containsString("href=\"/ledger\""));
    }

    @Test
    void every_kind_that_may_be_counted_has_its_sentence() {
        LocalDate month = clock.today().minusMonths(6).withDayOfMonth(3);
        on(month);
        for (Act act : Act.values()) {
            did(act, "", 5);
        }
        clock.reset();
        freshness.lookAtTheClock();
        String shown = all();
        for (String sentence : List.of("Comments published", "Comments not published", "Writers asked about a comment",
                "Decisions of an earlier day taken back", "Published comments removed", "Removed comments put back",
                "Comments with passages taken out", "Answers of the keeper", "Additions of responses from elsewhere", "Posts published",
                "Changes to posts", "Posts withdrawn by the keeper", "Posts with passages taken out", "Threads opened", "Threads closed",
                "Guest posts and topics not published", "Guest posts and topics published")) {
            assertTrue(shown.contains("<td>" + sentence + "</td>"), sentence);
        }
        assertFalse(shown.contains("<td></td>"));
        assertFalse(shown.toLowerCase(Locale.UK).contains("declined"));
    }
}
