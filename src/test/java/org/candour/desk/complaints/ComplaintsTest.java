package org.candour.desk.complaints;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.cast.Answer;
import org.candour.cast.Claimant;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.comments.Retention;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.Handling;
import org.candour.complaints.Lodged;
import org.candour.complaints.Lodging;
import org.candour.complaints.notices.Particulars;
import org.candour.store.RandomId;
import org.candour.words.SafeHtml;
import org.candour.writing.reports.ReportWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports, complaints, appeals and data requests, as they are sent and as the desk deals with them. */
@QuarkusTest
class ComplaintsTest {
    private static final Pattern OPEN = Pattern.compile("href=\"(/desk/complaints/\\d+)\"");

    private final Lodging lodging;
    private final Handling handling;
    private final MovedClock clock;
    private final Retention retention;
    private DeskPerson keeper;
    private String post;

    ComplaintsTest(Lodging lodging, Handling handling, MovedClock clock, Retention retention) {
        this.lodging = lodging;
        this.handling = handling;
        this.clock = clock;
        this.retention = retention;
    }

    @BeforeEach
    void a_comment() {
        keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        post = keeper.publish("Notes of a meeting " + RandomId.next(), "Who was there.");
        WriterPerson.anybody().comment(post, "The one in the corner, you know who.");
        keeper.decideAll("publish");
    }

    private static String item(DeskPerson who, String mark) {
        Matcher open = OPEN.matcher(who.get("/desk/complaints").asString());
        while (open.find()) {
            if (who.get(open.group(1)).asString().contains(mark)) {
                return open.group(1);
            }
        }
        throw new AssertionError("not at the desk: " + mark);
    }

    @Test
    void a_moderator_looks_at_a_report_and_its_sender_reads_the_outcome() {
        DeskPerson moderator = DeskPerson.moderator();
        String mark = Marks.fresh("recognised");
        Claimant reader = Claimant.with("report", "https://blog.example" + post + "/1").says("words", "Everybody knows who that is: " + mark).send();
        assertTrue(reader.comesBack().text().contains("Nobody has decided yet"));
        assertTrue(moderator.get("/desk").asString().contains("complaint"), "the front says that something waits");
        String item = item(moderator, mark);
        assertTrue(moderator.get(item).asString().contains("The one in the corner"), "the words stand in their place");
        assertEquals(List.of(), ValidHtml.problems(moderator.get(item).asString()));
        assertEquals(List.of(), ValidHtml.problems(moderator.get("/desk/complaints").asString()));
        moderator.post(item + "/settlement", "outcome", "nothing").then().statusCode(422);
        moderator.post(item + "/settlement", "outcome", "remove", "reason", "It could identify someone").then().statusCode(303);
        given().get(post + "/1").then().statusCode(410);
        assertTrue(reader.comesBack().text().contains("The words have been taken down."));
        moderator.post(item + "/settlement", "outcome", "leave").then().statusCode(409);
    }

    @Test
    void words_are_said_to_be_down_only_when_they_are() {
        String mark = Marks.fresh("thepost");
        Claimant reader = Claimant.with("report", post).says("words", mark).send();
        String item = item(keeper, mark);
        String page = keeper.get(item).asString();
        assertTrue(page.contains("withdraw it in the studio first") && page.contains("href=\"/desk" + post + "\"") && !page.contains("value=\"remove\""), page);
        assertEquals(List.of(), ValidHtml.problems(page));
        keeper.post(item + "/settlement", "outcome", "remove", "reason", "It accuses someone").then().statusCode(422);
        assertTrue(reader.comesBack().text().contains("Nobody has decided yet"));
        Matcher withdrawal = Pattern.compile("action=\"(/desk/posts/\\d+/withdrawal)\"").matcher(keeper.get("/desk" + post).asString());
        assertTrue(withdrawal.find());
        keeper.post(withdrawal.group(1), "sure", "yes").then().statusCode(303);
        assertTrue(keeper.get(item).asString().contains("The words are down already."));
        keeper.post(item + "/settlement", "outcome", "remove", "reason", "It accuses someone").then().statusCode(303);
        assertTrue(reader.comesBack().text().contains("The words have been taken down."));
    }

    @Test
    void a_reason_that_is_none_takes_nothing_down() {
        String mark = Marks.fresh("noreason");
        Claimant.with("report", post + "/1").says("words", mark).send();
        String item = item(keeper, mark);
        assertTrue(keeper.post(item + "/settlement", "outcome", "remove", "reason", "It rains").then().statusCode(422).extract().asString()
                .contains("That reason is not one of yours any more"));
        given().get(post + "/1").then().statusCode(200);
        keeper.post(item + "/settlement", "outcome", "leave").then().statusCode(303);
    }

    @Test
    void a_decision_is_said_to_be_changed_only_when_one_was() {
        String mark = Marks.fresh("nodecision");
        Claimant writer = Claimant.with("complaint", "").says("words", "You never answered. " + mark).send();
        String item = item(keeper, mark);
        assertFalse(keeper.get(item).asString().contains("value=\"change\""));
        keeper.post(item + "/settlement", "outcome", "change").then().statusCode(422);
        keeper.post(item + "/message", "words", "We answer on Fridays.").then().statusCode(303);
        keeper.post(item + "/settlement", "outcome", "answered").then().statusCode(303);
        String told = writer.comesBack().text();
        assertTrue(told.contains("It is answered; see below.") && told.contains("We answer on Fridays."), told);
    }

    @Test
    void fifty_stand_on_a_page_and_the_front_counts_without_them() {
        List<String> digests = IntStream.range(0, Docket.PAGE + 1).mapToObj(i -> "%064d".formatted(RandomId.next())).toList();
        digests.forEach(digest -> lodging.lodge(new Lodged(RandomId.next(), ComplaintKind.REPORT, "", Lodged.About.NOTHING, "One of many.",
                Particulars.NONE, digest)));
        try {
            DeskPerson moderator = DeskPerson.moderator();
            assertTrue(Pattern.compile("(5[1-9]|[6-9]\\d) complaints wait").matcher(moderator.get("/desk").asString()).find());
            String first = moderator.get("/desk/complaints").asString();
            assertEquals(Docket.PAGE, OPEN.matcher(first).results().map(one -> one.group(1)).distinct().count() - closed(first));
            assertTrue(first.contains("/desk/complaints?page=2"), first);
            String second = moderator.get("/desk/complaints?page=2").asString();
            assertTrue(second.contains("One of many.") && second.contains("/desk/complaints?page=1"), second);
            assertTrue(moderator.get("/desk/complaints?page=9999").asString().contains("Page 1"));
            assertEquals(List.of(), ValidHtml.problems(second));
        } finally {
            digests.forEach(lodging::withdraw);
        }
    }

    private static long closed(String page) {
        int from = page.indexOf("id=\"closed\"");
        return from < 0 ? 0 : OPEN.matcher(page.substring(from)).results().count();
    }

    @Test
    void a_moderator_sees_what_was_closed_however_many_notices_were_since() {
        String mark = Marks.fresh("closedone");
        Claimant.with("report", post + "/1").says("words", mark).send();
        String item = item(keeper, mark);
        keeper.post(item + "/settlement", "outcome", "leave").then().statusCode(303);
        clock.forward(Duration.ofDays(1));
        for (int i = 0; i < 20; i++) {
            Lodging.Received data = lodging.lodge(new Lodged(RandomId.next(), ComplaintKind.DATA, "", Lodged.About.NOTHING, "Mine.",
                    Particulars.NONE, "%064d".formatted(RandomId.next())));
            handling.answered(data.complaint().id(), "Nothing is kept.", SafeHtml.EMPTY, 1);
        }
        clock.reset();
        assertTrue(closed(DeskPerson.moderator().get("/desk/complaints").asString()) > 0);
    }

    @Test
    void a_report_can_be_left_and_is_answered_behind_its_key() {
        String mark = Marks.fresh("rude");
        Claimant reader = Claimant.with("report", post + "/1").says("words", "Quite " + mark).send();
        String item = item(keeper, mark);
        keeper.post(item + "/message", "words", " ").then().statusCode(422);
        keeper.post(item + "/message", "words", "We read it twice.\n\nIt names nobody.").then().statusCode(303);
        keeper.post(item + "/settlement", "outcome", "leave").then().statusCode(303);
        Answer answer = reader.comesBack();
        assertTrue(answer.text().contains("We read it twice.") && answer.text().contains("the words stay"), answer.text());
        assertEquals(422, reader.does("addition", "words", "But still.").status());
        given().get(post + "/1").then().statusCode(200);
    }

    @Test
    void an_appeal_goes_to_somebody_else_than_who_decided() {
        String key = WriterPerson.anybody().comment(post, "It was me who wrote the minutes.");
        keeper.decideAll("decline");
        String mark = Marks.fresh("again");
        Claimant writer = Claimant.with("appeal", "").says("about", key).says("words", "Nobody can be known from it. " + mark).send();
        String item = item(keeper, mark);
        assertTrue(keeper.get(item).asString().contains("You made the decision this is about"));
        keeper.post(item + "/settlement", "outcome", "stand").then().statusCode(422);
        DeskPerson other = DeskPerson.moderator();
        other.post(item + "/sent", "duty", "ACKNOWLEDGE").then().statusCode(303);
        assertTrue(writer.comesBack().text().contains("Somebody has taken it up"));
        other.post(item + "/settlement", "outcome", "change").then().statusCode(303);
        assertTrue(writer.comesBack().text().contains("You were right"));
        assertTrue(Claimant.post("/return", Map.of("returnKey", key)).text().contains("Waiting. Nobody has decided yet"));
        assertEquals(1, other.decideAll("decline"));
    }

    @Test
    void words_an_appeal_is_about_are_not_destroyed_while_it_is_open_and_said_to_be_gone_after() {
        String key = WriterPerson.anybody().comment(post, "Nobody was named in the minutes.");
        keeper.decideAll("publish");
        keeper.post("/desk" + post + "/2/removal", "reason", "It accuses someone").then().statusCode(303);
        assertTrue(Claimant.post("/return", Map.of("returnKey", key)).html().contains("<a href=\"/report?kind=appeal\">"));
        String mark = Marks.fresh("firstlook");
        Claimant.with("appeal", "").says("about", key).says("words", mark).send();
        String item = item(keeper, mark);
        Matcher back = Pattern.compile("action=\"(/desk/comments/\\d+/restoration)\"").matcher(keeper.get("/desk" + post).asString());
        assertTrue(back.find());
        keeper.post(back.group(1)).then().statusCode(303);
        keeper.post("/desk" + post + "/2/removal", "reason", "It accuses someone", "gone", "yes").then().statusCode(303);
        DeskPerson other = DeskPerson.moderator();
        String page = other.get(item).asString();
        assertTrue(page.contains("Nobody was named") && page.contains("value=\"change\"") && !page.contains("value=\"words_gone\""), page);
        other.post(item + "/settlement", "outcome", "change").then().statusCode(303);
        given().get(post + "/2").then().statusCode(200);
        keeper.post("/desk" + post + "/2/removal", "reason", "It accuses someone", "gone", "yes").then().statusCode(303);
        String second = Marks.fresh("secondlook");
        Claimant writer = Claimant.with("appeal", "").says("about", key).says("words", second).send();
        String late = item(other, second);
        String told = other.get(late).asString();
        assertTrue(told.contains("nothing can be put back") && !told.contains("value=\"change\"") && !told.contains("Nobody was named"), told);
        assertEquals(List.of(), ValidHtml.problems(told));
        other.post(late + "/settlement", "outcome", "words_gone").then().statusCode(303);
        assertTrue(writer.comesBack().text().contains("cannot come back; you may send them again"));
    }

    @Test
    void words_under_an_open_appeal_outlast_their_time_and_not_for_ever() {
        String key = WriterPerson.anybody().comment(post, "It was never minuted.");
        keeper.decideAll("decline");
        Claimant.with("appeal", "").says("about", key).says("words", Marks.fresh("slowlook")).send();
        retention.eraseDeclinedBefore(clock.today().plusDays(1));
        assertTrue(Claimant.post("/return", Map.of("returnKey", key)).text().contains("It was never minuted."));
        retention.eraseDeclinedBefore(clock.today().plusDays(Retention.MOST_HELD + 1));
        assertFalse(Claimant.post("/return", Map.of("returnKey", key)).text().contains("It was never minuted."));
    }

    @Test
    void to_one_complaint_twenty_things_can_be_added_and_the_next_comes_back() {
        Claimant writer = Claimant.with("complaint", "").says("words", Marks.fresh("talker")).send();
        for (int i = 0; i < Lodging.ADDITIONS; i++) {
            assertEquals(200, writer.does("addition", "words", "And this: " + i).status());
        }
        Answer full = writer.does("addition", "words", "One more.");
        assertEquals(422, full.status());
        assertEquals("One more.", full.box());
        assertTrue(full.text().contains("Your complaint") && full.text().contains("Withdraw it"), full.text());
        assertEquals(200, writer.does("withdrawal", "sure", "yes").status());
    }

    @Test
    void what_a_notice_lacks_is_said_alike_at_the_desk_and_under_the_key() throws NoSuchMethodException {
        assertEquals(ReportWords.class.getMethod("lacks", String.class).getAnnotation(Message.class).value(),
                ComplaintWords.class.getMethod("part", String.class).getAnnotation(Message.class).value());
    }

    @Test
    void a_data_request_has_a_month_and_is_the_keepers() {
        String mark = Marks.fresh("mine");
        Claimant subject = Claimant.with("data", "").says("words", "What do you hold about me? " + mark);
        assertTrue(subject.check().text().contains("You have an answer by"));
        subject.send();
        String item = item(keeper, mark);
        assertTrue(keeper.get(item).asString().contains("Answer the request"));
        DeskPerson.moderator().get(item).then().statusCode(403);
        assertTrue(keeper.post(item + "/settlement", "outcome", "answered", "words", " ").then().statusCode(422).extract().asString()
                .contains("id=\"words-error\""), "nothing is written");
        keeper.post(item + "/settlement", "outcome", "answered", "words", "Nothing but this request.").then().statusCode(303);
        Answer answer = subject.comesBack();
        assertTrue(answer.text().contains("Nothing but this request.") && answer.text().contains("Information Commissioner"), answer.text());
    }

    @Test
    void what_cannot_be_taken_comes_back_with_every_word() {
        Answer nowhere = Claimant.with("report", "/2016/09/nobody-wrote-this/4").says("words", "This one is about me.").check();
        assertEquals(422, nowhere.status());
        assertEquals("This one is about me.", nowhere.box());
        assertTrue(nowhere.html().contains("href=\"#address\""), "the summary leads to the field");
        assertEquals(422, Claimant.with("report", post + "/77").says("words", "No such number.").check().status());
        assertEquals(422, Claimant.with("notice", post + "/1").check().status(), "nothing at all is said");
        assertEquals(200, Claimant.with("notice", "").says("facts", "None of it happened.").check().status(), "a part is enough to be taken");
        Answer longer = Claimant.with("complaint", "").says("words", "x".repeat(10_001)).check();
        assertEquals(422, longer.status());
        assertTrue(longer.text().contains("10001") || longer.text().contains("10,001"), longer.text());
        assertEquals(10_001, longer.box().length());
        assertEquals(List.of(), ValidHtml.problems(longer.html()));
    }

    @Test
    void a_form_without_our_stamp_is_shown_once_more_and_a_trap_that_is_filled_too() {
        Map<String, String> form = Claimant.with("complaint", "").says("words", "You never answered.").checked();
        Map<String, String> foreign = new java.util.HashMap<>(form);
        foreign.put("stamp", "foreign");
        Answer again = Claimant.post("/report", foreign);
        assertEquals(422, again.status());
        assertEquals("You never answered.", again.form("name=\"stamp\"").get("words"));
        Map<String, String> trapped = new java.util.HashMap<>(form);
        trapped.put("homepage", "http://buy.example");
        assertEquals(422, Claimant.post("/report", trapped).status());
        Map<String, String> commentKey = new java.util.HashMap<>(form);
        commentKey.put("returnKey", "0000-0000-0000-0000");
        assertEquals(422, Claimant.post("/report", commentKey).status(), "a key this form did not offer");
    }

    @Test
    void a_form_that_is_sent_twice_is_one_report() {
        String mark = Marks.fresh("twice");
        Map<String, String> form = Claimant.with("complaint", "").says("words", mark).checked();
        assertEquals(200, Claimant.post("/report", form).status());
        Answer second = Claimant.post("/report", form);
        assertTrue(second.text().contains("We already have it"), second.text());
        Matcher found = Pattern.compile(mark).matcher(keeper.get("/desk/complaints").asString());
        assertTrue(found.find() && !found.find(), "once at the desk");
    }

    @Test
    void what_is_down_already_cannot_be_reported() {
        keeper.post("/desk" + post + "/1/removal", "reason", "It accuses someone").then().statusCode(303);
        given().get(post + "/1").then().statusCode(410);
        Answer answer = Claimant.with("report", post + "/1").says("words", "Take it down.").check();
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("down already"), answer.text());
        keeper.post("/desk" + post + "/2/removal", "reason", "It accuses someone").then().statusCode(404);
    }

    @Test
    void every_page_leads_there_and_a_comment_takes_its_address_along() {
        assertTrue(given().get("/").asString().contains("<a href=\"/report\">"));
        assertTrue(given().get(post).asString().contains("Reply or report"));
        assertTrue(given().get(post + "/1").asString().contains("href=\"/report?address=" + post + "/1\""));
        String start = given().queryParam("address", post + "/1").get("/report").asString();
        assertTrue(start.contains("kind=notice&amp;address="), start);
        assertEquals(List.of(), ValidHtml.problems(start));
        for (String kind : List.of("report", "complaint", "appeal", "data", "notice")) {
            String form = given().queryParam("kind", kind).queryParam("address", post + "/1").get("/report").asString();
            assertTrue(form.contains("value=\"" + post + "/1\""), form);
            assertEquals(List.of(), ValidHtml.problems(form), kind);
        }
        assertFalse(given().get("/report").getHeaders().hasHeaderWithName("Set-Cookie"));
    }

    @Test
    void a_key_of_nothing_gives_the_words_back() {
        Answer answer = Claimant.post("/return/report/addition", Map.of("returnKey", "0000-0000-0000-0000", "words", "One thing more."));
        assertEquals(409, answer.status());
        assertEquals("One thing more.", answer.box());
    }
}
