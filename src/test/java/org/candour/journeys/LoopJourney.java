package org.candour.journeys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import org.candour.cast.DeskPerson;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.BeforeEach;
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

    /** What others left waiting would stand in focus before what is sent here. */
    @BeforeEach
    void an_empty_desk() {
        DeskPerson.keeper().decideAll("decline");
    }

    /** What was sent comes to the desk, on that page of it. */
    abstract void theDeskSees(Browser desk, String page, String words);

    private void theDeskSees(Browser desk, String words) {
        theDeskSees(desk, "/desk", words);
    }

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

    @Test
    void a_guest_post_is_warned_about_sent_asked_about_agreed_published_and_answered_under_by_its_author() {
        try (DeskInBrowser keeper = DeskInBrowser.keeper(site(), invitations, clock).reading();
                Browser writer = Browser.ofReader(site())) {
            String key = write(writer, "What the hostel taught me");
            theDeskSees(keeper.browser(), "/desk/studio", "What the hostel taught me");
            String item = keeper.openGuestPost("What the hostel taught me");
            assertTrue(keeper.browser().text().contains("a colleague of mine"));
            keeper.ask(item, "Was that before the new rota?");

            assertTrue(comeBack(writer, key).contains("before the new rota"));
            writer.type("form[action$='/answer'] textarea", "It was the winter before.").press("form[action$='/answer'] .button");
            assertTrue(keeper.browser().go(item).text().contains("the winter before"));
            keeper.offer(item, "Six months on nights, and who noticed.");
            assertTrue(comeBack(writer, key).contains("who noticed"), "the edition lies before its writer");
            writer.press("form[action$='/agreement'] .button");

            String post = keeper.publishGuestPost(item);
            assertTrue(writer.go("/").text().contains("Guest Blog "), "on the front page at once, with its number");
            assertTrue(writer.go(post).text().contains("a colleague of mine"));
            assertTrue(writer.text().contains("the Stoke office"), "what its writer chose to keep");
            assertFalse(writer.text().contains("Tranter"));

            writer.type("#words", "I am here, if anybody wants to ask.").type("#returnKey", key).press("button[value=preview]");
            assertTrue(writer.text().contains("shown as its author’s"));
            writer.press("button[value=send]");
            theDeskSees(keeper.browser(), "if anybody wants to ask");
            keeper.publishNext();
            thePageShows(writer, post, "if anybody wants to ask");
            assertTrue(writer.go(post).one("article#c1").getText().startsWith("Author"));
            assertTrue(writer.driver().manage().getCookies().isEmpty());
        }
    }

    /** Four thousand words with two details that point to somebody: one is changed, one kept. Returns the key. */
    private static String write(Browser writer, String title) {
        String words = "Alan Tranter told me to leave it. They know me at the Stoke office.\n"
                + "Nobody on the night rota asked why we were two short again.\n".repeat(335);
        writer.go("/write").press("main form .button");
        writer.type("#title", title).type("#words", words).press("main form .button");
        writer.one("#role-community").click();
        writer.press("main form .button");
        assertTrue(writer.text().contains("Could these words point to someone?"));
        writer.type("input[name=instead][value*=Tranter]", "a colleague of mine").press("main form .button");
        String key = writer.one("#returnKey").getDomProperty("value");
        writer.one("#kept").click();
        writer.one("#withhold").click();
        assertTrue(writer.press("#send").path().equals("/write/send"), "the sixth page, with no id in its address");
        assertTrue(writer.text().contains(key), writer.text());
        return key;
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
