package org.candour.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.candour.cast.Answer;
import org.candour.cast.Claimant;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.complaints.ComplaintRetention;
import org.candour.site.BankHolidays;
import org.candour.site.Site;
import org.candour.store.RandomId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A notice of complaint from its claimant's first form to the last letter, and what is kept of anybody on the way. */
@QuarkusTest
@Tag("store")
class NoticeJourneyTest {
    private static final Pattern OPEN = Pattern.compile("href=\"(/desk/complaints/\\d+)\">Notice of complaint");

    private final MovedClock clock;
    private final ComplaintRetention retention;
    private final DataSource store;
    private final Site site;
    private final BankHolidays holidays;
    private LocalDate tuesday;
    private DeskPerson keeper;
    private String post;
    private String writerKey;
    private String email;

    NoticeJourneyTest(MovedClock clock, ComplaintRetention retention, DataSource store, Site site,
            BankHolidays holidays) {
        this.clock = clock;
        this.retention = retention;
        this.store = store;
        this.site = site;
        this.holidays = holidays;
    }

    @BeforeEach
    void a_comment_on_a_tuesday_afternoon() {
        tuesday = ordinaryTuesday();
        clock.set(tuesday.atTime(14, 5).atZone(site.zone()).toInstant());
        keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        post = keeper.publish("Petty cash " + RandomId.next(), "Where it went.");
        writerKey = WriterPerson.anybody().comment(post, "Everybody knows who took it.");
        keeper.decideAll("publish");
        email = Marks.fresh("pat") + "@example.org";
    }

    /** The last one that is over by a week and has no bank holiday in the days after it. */
    private LocalDate ordinaryTuesday() {
        LocalDate day = clock.today().minusDays(9).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        while (holidays.days().stream().anyMatch(day.datesUntil(day.plusDays(10)).toList()::contains)) {
            day = day.minusWeeks(1);
        }
        return day;
    }

    @AfterEach
    void no_notice_is_left_open_and_it_is_today() {
        clock.reset();
        keeper = DeskPerson.keeper();
        keeper.post("/desk/complaints/way", "fiveDays", "no").then().statusCode(303);
        Matcher open = OPEN.matcher(stillOpen());
        while (open.find()) {
            keeper.post(open.group(1) + "/settlement", "outcome", "leave");
            for (String duty : List.of("ACKNOWLEDGE", "SAY_DEFECTIVE", "ASK_POSTER", "TELL_LEFT", "TELL_REMOVED")) {
                keeper.post(open.group(1) + "/sent", "duty", duty);
            }
        }
        assertFalse(OPEN.matcher(stillOpen()).find(), "a notice is left open");
    }

    /** The list without what was closed lately, which stands below it. */
    private String stillOpen() {
        return keeper.get("/desk/complaints").asString().split("id=\"closed\"")[0];
    }

    private String complaint() {
        Matcher open = OPEN.matcher(stillOpen());
        String last = null;
        while (open.find()) {
            if (keeper.get(open.group(1)).asString().contains(email)) {
                last = open.group(1);
            }
        }
        return java.util.Objects.requireNonNull(last, "no open notice of " + email);
    }

    private Answer writerComesBack() {
        return Claimant.post("/return", Map.of("returnKey", writerKey));
    }

    private Answer writerSays(String says, Map<String, String> more) {
        Map<String, String> form = writerComesBack().form("name=\"says\"");
        form.putAll(more);
        form.put("says", says);
        return Claimant.post("/return/notice", form);
    }

    @Test
    void from_the_first_form_to_removal_and_the_last_letter() {
        Claimant claimant = Claimant.notice(post + "/1", email);
        assertEquals(List.of(), ValidHtml.problems(claimant.check().html()));
        assertFalse(claimant.check().text().contains("lacks something the law asks for"));
        claimant.send();

        given().get(post + "/1").then().statusCode(451);
        String thread = given().get(post).asString();
        assertTrue(thread.contains("Hidden while we look at a complaint") && !thread.contains("Everybody knows"), thread);
        assertTrue(claimant.comesBack().text().contains("The words are hidden while we look at your notice."));
        assertTrue(keeper.get("/desk").asString().contains("due Thursday at 14:05, in 48 hours")
                || keeper.get("/desk").asString().contains("due Thursday at 14:05, in 47 hours"), "the front says what is due first");

        String told = writerComesBack().text();
        assertTrue(told.contains("That I steal from my office.") && !told.contains(email) && !told.contains("Pat Claimant"), told);
        assertEquals(200, writerSays("stand", Map.of()).status());

        String item = complaint();
        String page = keeper.get(item).asString();
        assertTrue(page.contains("Dear") && page.contains(email) && page.contains("The writer stands by the words"), page);
        assertEquals(List.of(), ValidHtml.problems(page));
        keeper.post(item + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        clock.forward(Duration.ofHours(49));
        keeper = DeskPerson.keeper();
        assertTrue(keeper.get(item).asString().contains("overdue since Thursday at 14:05"));
        clock.forward(Duration.ofHours(-3));
        keeper = DeskPerson.keeper();
        keeper.post(item + "/settlement", "outcome", "remove").then().statusCode(303);
        given().get(post + "/1").then().statusCode(410);
        assertTrue(keeper.get(item).asString().contains("without giving a name and postal address"), "the letter for a poster who stood by it");
        keeper.post(item + "/sent", "duty", "TELL_REMOVED").then().statusCode(303);

        assertTrue(keeper.get(item).asString().contains("It goes a year after that"));
        Answer end = claimant.comesBack();
        assertTrue(end.text().contains("The words have been taken down.") && end.text().contains("We have received your notice"), end.text());
        assertEquals(List.of(), ValidHtml.problems(end.html()));
        assertTrue(writerComesBack().text().contains("because it is the subject of a notice of complaint"));
        keeper.post(item + "/settlement", "outcome", "leave").then().statusCode(409);
    }

    @Test
    void a_defective_notice_is_taken_and_hides_nothing_until_it_is_whole() {
        Claimant claimant = Claimant.with("notice", post + "/1").says("words", "This is a lie about me.").says("email", email);
        assertTrue(claimant.check().text().contains("the meaning you find in them"));
        claimant.send();
        given().get(post + "/1").then().statusCode(200);
        assertTrue(claimant.comesBack().text().contains("Your notice lacks something"));
        String item = complaint();
        String page = keeper.get(item).asString();
        assertTrue(page.contains("Tell them what a notice must contain") && page.contains("due Thursday at 14:05"), page);
        keeper.post(item + "/finding", "whole", "yes").then().statusCode(303);
        given().get(post + "/1").then().statusCode(451);
        keeper.post(item + "/settlement", "outcome", "leave").then().statusCode(303);
        given().get(post + "/1").then().statusCode(200);
        assertTrue(claimant.comesBack().text().contains("We looked at it, and the words stay."));
        keeper.post(item + "/sent", "duty", "TELL_LEFT").then().statusCode(303);
    }

    @Test
    void the_five_day_way_leaves_the_words_until_the_writer_answers_and_keeps_no_hour_of_that() throws SQLException {
        keeper.post("/desk/complaints/way", "fiveDays", "yes").then().statusCode(303);
        Claimant.notice(post + "/1", email).says("consent", "yes").send();
        given().get(post + "/1").then().statusCode(200);
        assertFalse(writerComesBack().text().contains("That I steal from my office."), "the keeper has not asked yet");
        String item = complaint();
        keeper.post(item + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        keeper.post(item + "/sent", "duty", "ASK_POSTER").then().statusCode(303);
        String page = keeper.get(item).asString();
        assertTrue(page.contains("due Sunday at midnight, when the day ends,"), page);
        assertTrue(page.contains("due " + DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).format(tuesday.plusDays(7)) + " at midnight"), "48 hours after the fifth day, which is a Sunday");
        assertTrue(writerComesBack().text().contains(email), "the claimant has agreed to that");
        assertEquals(200, writerSays("agree", Map.of()).status());
        String answered = keeper.get(item).asString();
        assertTrue(answered.contains("The writer agrees to removal.") && answered.contains("due Wednesday at midnight, when the day ends, in 33 hours"), answered);
        String id = " and complaint_id = " + item.replaceAll("\\D", "");
        assertEquals(1, rows("select count(*) from complaint_steps where duty = 'POSTER_ANSWERS' and sent_at is null and sent_on is not null" + id));
        assertEquals(1, rows("select count(*) from complaint_steps where duty = 'ASK_POSTER' and sent_at is not null" + id), "the check sees an hour that is kept");
        keeper.post(item + "/finding", "whole", "no", "missing", "One thing.").then().statusCode(303);
        keeper.post(item + "/finding", "whole", "yes").then().statusCode(303);
        String again = keeper.get(item).asString();
        assertTrue(again.contains("due Wednesday at midnight") && !again.contains("Put it before the writer now"), again);
        keeper.post(item + "/settlement", "outcome", "remove").then().statusCode(303);
        given().get(post + "/1").then().statusCode(410);
        keeper.post(item + "/sent", "duty", "TELL_REMOVED").then().statusCode(303);
    }

    @Test
    void a_notice_that_is_taken_back_hides_nothing_and_leaves_no_name() throws SQLException {
        Claimant claimant = Claimant.notice(post + "/1", email).send();
        given().get(post + "/1").then().statusCode(451);
        assertEquals(422, claimant.does("withdrawal").status());
        assertEquals(200, claimant.does("addition", "words", "They said it twice.").status());
        assertTrue(keeper.get(complaint()).asString().contains("They said it twice."));
        assertEquals(200, claimant.does("withdrawal", "sure", "yes").status());
        given().get(post + "/1").then().statusCode(200);
        assertEquals(0, rows("select count(*) from notices where email = '" + email + "'"));
        assertTrue(claimant.comesBack().text().contains("You took it back."));
    }

    @Test
    void the_name_and_address_of_a_notice_go_a_year_after_it_is_closed_and_not_before_it_is_decided() throws SQLException {
        String question = "select count(*) from notices where email = '" + email + "'";
        Claimant.notice(post + "/1", email).send();
        clock.forward(Duration.ofDays(800));
        retention.eraseClosedBefore(clock.today().minusYears(1));
        assertEquals(1, rows(question), "what nobody has decided is never deleted");
        clock.forward(Duration.ofDays(-800));
        String item = complaint();
        keeper.post(item + "/settlement", "outcome", "remove").then().statusCode(303);
        keeper.post(item + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        keeper.post(item + "/sent", "duty", "TELL_REMOVED").then().statusCode(303);
        clock.forward(Duration.ofDays(364));
        retention.eraseClosedBefore(clock.today().minusYears(1));
        assertEquals(1, rows(question), "the check sees a name that is kept");
        clock.forward(Duration.ofDays(3));
        retention.eraseClosedBefore(clock.today().minusYears(1));
        assertEquals(0, rows(question));
        System.out.println("stored 1 notice, closed it, looked for its e-mail address before and after a year: 1 and 0 rows");
    }

    @Test
    void of_a_poster_who_answers_nothing_is_kept() throws Exception {
        Claimant.notice(post + "/1", email).send();
        String name = Marks.fresh("postername");
        String street = Marks.fresh("posterstreet");
        writerSays("stand", Map.of("name", name, "address", street, "words", name + " " + street, "complainant", name, "email", street));
        assertTrue(keeper.get(complaint()).asString().contains("The writer stands by the words"));
        if (!org.candour.cast.TheStore.onPostgresql()) {
            sql("checkpoint sync");
        }
        Marks marks = new Marks().and(name).and(street);
        assertEquals(List.of(), marks.in(site.data()));
        Path leak = site.data().resolve("planted-poster");
        Files.writeString(leak, name);
        try {
            assertEquals(List.of(leak.toString()), marks.in(site.data()), "the search finds a planted leak");
        } finally {
            Files.delete(leak);
        }
        System.out.println("published 1 comment, answered 1 notice, searched for " + marks.count() + " strings of its writer: 0");
        keeper.post(complaint() + "/settlement", "outcome", "leave").then().statusCode(303);
    }

    @Test
    void a_notice_is_for_keepers_only() {
        Claimant.notice(post + "/1", email).send();
        DeskPerson moderator = DeskPerson.moderator();
        moderator.get(complaint()).then().statusCode(403);
        assertFalse(moderator.get("/desk/complaints").asString().contains("Notice of complaint"));
        moderator.post(complaint() + "/settlement", "outcome", "remove").then().statusCode(403);
        keeper.post(complaint() + "/settlement", "outcome", "leave").then().statusCode(303);
    }

    @Test
    void the_keeper_says_what_is_missing_and_the_page_and_both_letters_say_the_same() {
        Claimant claimant = Claimant.notice(post + "/1", email).send();
        String item = complaint();
        assertTrue(keeper.get(item).asString().contains("This notice is whole."));
        keeper.post(item + "/finding", "whole", "no", "missing", " ").then().statusCode(422);
        given().get(post + "/1").then().statusCode(451);
        String mark = Marks.fresh("which");
        keeper.post(item + "/finding", "whole", "no", "missing", mark + " of the two <officers> is meant").then().statusCode(303);
        given().get(post + "/1").then().statusCode(200);
        String page = keeper.get(item).asString();
        assertFalse(page.contains("This notice is whole."), page);
        assertEquals(2, page.split(mark, -1).length - 1, "on the page and in the letter");
        assertTrue(page.contains("&lt;officers&gt;") && page.contains("It is whole after all"), page);
        assertEquals(List.of(), ValidHtml.problems(page));
        assertTrue(claimant.comesBack().text().contains(mark), "its sender reads it too");
        keeper.post(item + "/sent", "duty", "SAY_DEFECTIVE").then().statusCode(303);
        keeper.post(item + "/finding", "whole", "yes").then().statusCode(303);
        given().get(post + "/1").then().statusCode(451);
        assertTrue(keeper.get(item).asString().contains("This notice is whole."), "although a letter said otherwise");
        Answer back = claimant.comesBack();
        assertEquals(1, back.text().split(mark, -1).length - 1, "only in the letter that was sent");
        assertEquals(List.of(), ValidHtml.problems(back.html()));
    }

    @Test
    void a_letter_stays_as_it_was_sent_and_goes_when_the_notice_is_taken_back() throws SQLException {
        Claimant claimant = Claimant.notice(post + "/1", email).send();
        String item = complaint();
        assertFalse(claimant.comesBack().text().contains("somebody we cannot contact"), "nothing was sent");
        keeper.post(item + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        keeper.post("/desk/complaints/way", "fiveDays", "yes").then().statusCode(303);
        keeper.post(item + "/finding", "whole", "yes").then().statusCode(303);
        assertTrue(keeper.get(item).asString().contains("Put it before the writer"), "it goes the other way now");
        String told = claimant.comesBack().text();
        assertTrue(told.contains("somebody we cannot contact") && !told.contains("We have put it before"), told);
        String names = "select count(*) from complaint_steps where letter like '%" + email + "%'";
        assertEquals(1, rows(names), "the check sees a letter that is kept");
        assertEquals(200, claimant.does("withdrawal", "sure", "yes").status());
        assertEquals(0, rows(names));
    }

    @Test
    void of_a_flood_of_notices_ten_hide_words_and_the_desk_is_told_which_do_not() {
        assertEquals(0, keeper.get("/desk/complaints").asString().split("hides nothing yet", -1).length - 1);
        java.util.stream.IntStream.range(0, 10).forEach(i -> WriterPerson.anybody().comment(post, "I was there as well, on day " + i + "."));
        keeper.decideAll("publish");
        List<Claimant> ten = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> Claimant.notice(post + "/" + (i + 1), "flood" + i + "@example.org").send()).toList();
        given().get(post + "/1").then().statusCode(451);
        Claimant eleventh = Claimant.notice(post + "/11", email);
        assertTrue(eleventh.check().text().contains("unless many comments are hidden already"));
        eleventh.send();
        given().get(post + "/11").then().statusCode(200);
        assertFalse(eleventh.comesBack().text().contains("are hidden while"), "its sender is not told otherwise");
        String list = keeper.get("/desk/complaints").asString();
        assertTrue(list.contains("1 whole notice hides nothing yet"), list);
        assertEquals(2, list.split("hides nothing yet", -1).length - 1, "and it is marked");
        String item = complaint();
        assertTrue(keeper.get(item).asString().contains("These words still stand."));
        keeper.post(item + "/hiding").then().statusCode(303);
        given().get(post + "/11").then().statusCode(451);
        assertTrue(eleventh.comesBack().text().contains("The words are hidden while we look at your notice."));
        keeper.post(item + "/hiding").then().statusCode(409);
        ten.forEach(one -> one.does("withdrawal", "sure", "yes"));
        given().get(post + "/1").then().statusCode(200);
    }

    @Test
    void ten_notices_about_one_comment_leave_room_for_others() {
        WriterPerson.anybody().comment(post, "I was there as well.");
        keeper.decideAll("publish");
        List<Claimant> ten = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> Claimant.notice(post + "/1", "same" + i + "@example.org").send()).toList();
        Claimant.notice(post + "/2", email).send();
        given().get(post + "/2").then().statusCode(451);
        ten.forEach(one -> one.does("withdrawal", "sure", "yes"));
    }

    @Test
    void what_the_keeper_showed_again_is_not_hidden_by_the_same_complainant_nor_by_the_same_words() {
        Claimant.notice(post + "/1", email).send();
        String first = complaint();
        keeper.post(first + "/settlement", "outcome", "leave").then().statusCode(303);
        keeper.post(first + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        keeper.post(first + "/sent", "duty", "TELL_LEFT").then().statusCode(303);
        Claimant.notice(post + "/1", email.toUpperCase(Locale.ROOT)).says("words", "Another sentence.").send();
        Claimant.notice(post + "/1", "other@example.org").says("words", "that I took the money -- it says: I am a thief!").send();
        given().get(post + "/1").then().statusCode(200);
        Claimant.notice(post + "/1", "third@example.org").says("words", "Something else.").send();
        given().get(post + "/1").then().statusCode(451);
    }

    @Test
    void words_their_writer_takes_back_are_said_to_be_down() throws SQLException {
        Claimant claimant = Claimant.notice(post + "/1", email).send();
        String item = complaint();
        Map<String, String> form = writerComesBack().form("action=\"/return/withdrawal\"");
        form.put("sure", "yes");
        assertEquals(200, Claimant.post("/return/withdrawal", form).status());
        assertTrue(claimant.comesBack().text().contains("The words have been taken down."));
        String page = keeper.get(item).asString();
        assertTrue(page.contains("The words are down: they no longer stand") && !page.contains("are removed within 48 hours"), page);
        assertTrue(page.contains(site.siteUrl() + post + "/1"), "the whole address");
        assertEquals(0, rows("select count(*) from complaint_steps where duty = 'REMOVE' and complaint_id = " + item.replaceAll("\\D", "")));
        keeper.post(item + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        keeper.post(item + "/sent", "duty", "TELL_REMOVED").then().statusCode(303);
    }

    @Test
    void what_a_moderator_removes_and_restores_stays_hidden_until_the_keeper_has_decided() {
        Claimant.notice(post + "/1", email).send();
        DeskPerson moderator = DeskPerson.moderator();
        moderator.post("/desk" + post + "/1/removal", "reason", "It accuses someone").then().statusCode(303);
        given().get(post + "/1").then().statusCode(410);
        Matcher back = Pattern.compile("action=\"(/desk/comments/\\d+/restoration)\"").matcher(moderator.get("/desk" + post).asString());
        assertTrue(back.find());
        moderator.post(back.group(1)).then().statusCode(303);
        given().get(post + "/1").then().statusCode(451);
        keeper.post(complaint() + "/settlement", "outcome", "leave").then().statusCode(303);
        given().get(post + "/1").then().statusCode(200);
    }

    @Test
    void what_the_keeper_chooses_and_removes_for_a_notice_stands_in_the_ledger() throws SQLException {
        String chosen = "select count(*) from ledger where act = 'NOTICE_WAY_CHOSEN'";
        int before = rows(chosen);
        keeper.post("/desk/complaints/way", "fiveDays", "no").then().statusCode(303);
        assertEquals(before, rows(chosen), "the same once more is no choice");
        keeper.post("/desk/complaints/way", "fiveDays", "yes").then().statusCode(303);
        assertEquals(before + 1, rows(chosen));
        keeper.post("/desk/complaints/way", "fiveDays", "no").then().statusCode(303);
        Claimant.notice(post + "/1", email).send();
        keeper.post(complaint() + "/settlement", "outcome", "remove").then().statusCode(303);
        String own = keeper.get("/desk/ledger?month=" + YearMonth.from(tuesday)).asString();
        assertTrue(own.contains("Removed a comment because of a notice of complaint") && own.contains("Chose whether writers are asked"), own);
    }

    private int rows(String question) throws SQLException {
        try (Connection connection = store.getConnection(); Statement asking = connection.createStatement(); ResultSet rows = asking.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = store.getConnection(); Statement doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }
}
