package org.candour.journeys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.Test;

/** The whole loop: write, read, comment, decide, appear, come back, take down. */
abstract class LoopJourney {
    @TestHTTPResource("/")
    String address;

    private final Invitations invitations;
    private final TheClock clock;

    LoopJourney(Invitations invitations, TheClock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** What was sent comes to the desk. */
    abstract void theDeskSees(Browser desk, String words);

    /** What was decided goes out. */
    abstract void thePageShows(Browser reader, String page, String words);

    private String site() {
        return address.replaceAll("/$", "");
    }

    @Test
    void a_colleague_answers_comes_back_and_withdraws_and_the_keeper_answers_redacts_and_removes() {
        try (DeskInBrowser keeper = DeskInBrowser.keeper(site(), invitations, clock);
                DeskInBrowser moderator = DeskInBrowser.moderator(site(), invitations, clock);
                Browser reader = Browser.ofReader(site())) {
            keeper.write("Waiting at the gate", "They kept us **forty minutes** at the gate.\n\nNobody said why.");
            String post = keeper.browser().path().replaceFirst("^/desk", "");
            reader.go("/");
            assertTrue(reader.text().contains("Waiting at the gate"), "on the front page at once: no restart, no batch");
            reader.go(post);
            assertEquals("forty minutes", reader.one(".e-content strong, article strong").getText());

            String first = comment(reader, post, "It was an hour at ours. Ask for Margaret Oakshott.");
            assertTrue(reader.go(post).text().contains("Waiting at the gate"));
            assertFalse(reader.text().contains("an hour at ours"), "nobody sees it before a person has read it");
            assertTrue(comeBack(reader, first).contains("an hour at ours"));
            theDeskSees(moderator.browser(), "an hour at ours");
            moderator.publishNext();
            thePageShows(reader, post, "an hour at ours");
            assertTrue(reader.go(post).one("article#c1").getText().contains("an hour at ours"));
            given().get(site() + "/comments.xml").then().body(containsString("an hour at ours"));
            given().get(site() + post + "/comments.xml").then().body(containsString("an hour at ours"));

            String second = reply(reader, post, 1, "Same here, see #1.");
            theDeskSees(keeper.browser(), "Same here");
            keeper.publishNext();
            thePageShows(reader, post, "Same here");
            reply(reader, post, 2, "And nobody ever writes it down.");
            theDeskSees(moderator.browser(), "writes it down");
            moderator.publishNext();
            thePageShows(reader, post, "writes it down");
            assertTrue(reader.go(post + "/3").text().contains("#2"), "it says whom it answers");
            assertTrue(reader.go(post).one("article#c1").getText().contains("#2"), "#1 lists who cites it");

            keeper.answer(post, 1, "We asked the governor. The answer is under the next post.");
            assertTrue(reader.go(post).one("article#c4").getText().contains("Keeper"));
            keeper.redact(post, 1, "Margaret Oakshott");
            assertFalse(reader.go(post).text().contains("Oakshott"));
            assertTrue(reader.one("article#c1").getText().contains("[removed by a moderator]"));
            keeper.remove(post, 3);
            assertTrue(reader.go(post).text().contains("Removed by a moderator"));
            assertFalse(reader.text().contains("writes it down"));
            given().get(site() + post + "/3").then().statusCode(410);

            withdraw(reader, second);
            assertTrue(reader.go(post).text().contains("Withdrawn by its writer"));
            assertFalse(reader.text().contains("Same here"));
            given().get(site() + "/comments.xml").then().body(not(containsString("Same here")));
            assertTrue(reader.driver().manage().getCookies().isEmpty());
        }
    }

    @Test
    void the_preview_counts_three_pages_and_two_submits() {
        try (DeskInBrowser keeper = DeskInBrowser.keeper(site(), invitations, clock);
                Browser reader = Browser.ofReader(site())) {
            keeper.write("Two submits", "Words.");
            String post = keeper.browser().path().replaceFirst("^/desk", "");
            reader.go(post).type("#words", "One telephone: 020 7946 0018.").press("button[value=preview]");
            assertTrue(reader.text().contains("Could these words point to someone?"));
            assertTrue(reader.text().contains("020 7946 0018"));
            reader.press("button[value=send]");
            assertTrue(reader.text().contains("Your comment has reached us."));
            assertTrue(reader.path().endsWith("/comments"), "no id in the address: " + reader.path());
            theDeskSees(keeper.browser(), "One telephone");
            keeper.publishNext();
            thePageShows(reader, post, "One telephone");
        }
    }

    static String comment(Browser reader, String post, String words) {
        reader.go(post);
        return send(reader, words);
    }

    static String reply(Browser reader, String post, int number, String words) {
        reader.go(post + "/" + number);
        return send(reader, words);
    }

    private static String send(Browser reader, String words) {
        reader.type("#words", words).press("button[value=preview]");
        String key = reader.one("input[name=returnKey]").getDomProperty("value");
        reader.one("#kept").click();
        reader.press("button[value=send]");
        assertTrue(reader.text().contains("Your comment has reached us."), reader.text());
        return key;
    }

    static String comeBack(Browser reader, String key) {
        return reader.go("/return").type("input[name=returnKey]", key.toLowerCase().replace("-", " ")).press("main form button").text();
    }

    static void withdraw(Browser reader, String key) {
        comeBack(reader, key);
        reader.one("input[name=sure]").click();
        reader.press("form[action$='/withdrawal'] button");
    }
}
