package org.candour.desk.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the desk is doing, and the feed that tells a moderator how many wait. */
@QuarkusTest
@Tag("store")
class FiguresPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("/desk/feeds/[A-Za-z0-9_-]+\\.xml");
    private static final String WORDS = "The lift was out again and nobody wrote it down.";

    @Test
    void a_moderator_sees_what_waits_and_what_was_decided_and_not_by_whom() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        String post = keeper.publish("What the lift log leaves out", "It leaves out the days.");
        WriterPerson.anybody().comment(post, WORDS);
        keeper.decideAll("publish");
        WriterPerson.anybody().comment(post, WORDS + " Twice.");
        DeskPerson moderator = DeskPerson.moderator();
        String page = moderator.get("/desk/figures").then().statusCode(200).extract().asString();
        assertTrue(page.contains("One comment is waiting."), page);
        assertTrue(page.contains("<svg ") && page.contains("<rect "), page);
        assertFalse(page.contains(WORDS) || page.contains(keeper.name()), page);
        assertEquals(List.of(), ValidHtml.problems(page));
        keeper.decideAll("decline");
        keeper.get("/desk/figures").then().body(containsString("Nothing is waiting."), containsString("Why comments were not published"));
    }

    @Test
    void a_feed_tells_how_many_wait_and_nothing_else() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        String post = keeper.publish("What the second lift log leaves out", "It leaves out the nights.");
        WriterPerson.anybody().comment(post, WORDS);
        WriterPerson.anybody().comment(post, WORDS + " And again.");
        DeskPerson moderator = DeskPerson.moderator();
        String feed = made(moderator);
        given().get(feed).then().statusCode(200).header("Content-Type", containsString("application/atom+xml"))
                .header("Cache-Control", containsString("no-store")).header("Set-Cookie", (String) null)
                .body("feed.entry.title", org.hamcrest.Matchers.equalTo("2 comments are waiting."))
                .body("feed.updated.text()", org.hamcrest.Matchers.endsWith("T00:00:00Z"))
                .body(not(containsString("lift"))).body(not(containsString(moderator.name())));
        keeper.decideAll("decline");
        given().get(feed).then().body("feed.entry.title", org.hamcrest.Matchers.equalTo("Nothing is waiting."));
    }

    @Test
    void an_address_is_over_when_it_is_replaced_taken_away_or_its_reader_is_shut_out() {
        DeskPerson moderator = DeskPerson.moderator();
        String first = made(moderator);
        String second = made(moderator);
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        moderator.get("/desk/feed").then().body(containsString("You have an address."), not(containsString(second)));
        DeskPerson keeper = DeskPerson.keeper();
        String suspension = "/desk/people/" + moderator.presence().staffId() + "/suspension";
        keeper.post(suspension, "out", "yes").then().statusCode(303);
        given().get(second).then().statusCode(404);
        keeper.post(suspension, "out", "no").then().statusCode(303);
        moderator.signIn(1).then().statusCode(303);
        moderator.post("/desk/feed/removal").then().statusCode(303);
        given().get(second).then().statusCode(404);
        given().get("/desk/feeds/nothing.xml").then().statusCode(404);
    }

    private static String made(DeskPerson who) {
        String page = who.post("/desk/feed").then().statusCode(200).extract().asString();
        assertEquals(List.of(), ValidHtml.problems(page));
        Matcher address = ADDRESS.matcher(page);
        assertTrue(address.find(), page);
        return address.group();
    }
}
