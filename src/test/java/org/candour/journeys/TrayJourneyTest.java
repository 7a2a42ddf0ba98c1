package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.WriterPerson;
import org.candour.comments.quoting.Tray;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The keeper makes today's post out of yesterday's comments, and brings an old one back; scripts off. */
@QuarkusTest
@NeedsBrowser
class TrayJourneyTest {
    @TestHTTPResource("/")
    String address;

    private final Invitations invitations;
    private final MovedClock clock;
    private final Tray tray;

    TrayJourneyTest(Invitations invitations, MovedClock clock, Tray tray) {
        this.invitations = invitations;
        this.clock = clock;
        this.tray = tray;
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void yesterdays_comments_become_a_post_that_shows_them_as_they_are_and_an_old_post_comes_back() {
        tray.take(tray.keys());
        clock.forward(Duration.ofDays(-1));
        DeskPerson before = DeskPerson.keeper();
        before.decideAll("decline");
        String source = before.publish("The gate, " + clock.now().getNano(), "How long did you wait?");
        String key = WriterPerson.anybody().comment(source, "Forty minutes. Nobody said why.");
        before.decideAll("publish");
        WriterPerson.anybody().comment(source, "An hour at ours, in the rain.");
        before.decideAll("publish");
        clock.reset();
        try (DeskInBrowser keeper = DeskInBrowser.keeper(address.replaceAll("/$", ""), invitations, clock);
                Browser reader = Browser.ofReader(address.replaceAll("/$", ""))) {
            Browser desk = keeper.browser().screen(360, 740);
            desk.go("/desk/tray").press(desk.driver().findElement(By.linkText("What appeared yesterday")));
            List.of("Forty minutes", "An hour at ours").forEach(words -> desk.driver().findElement(
                    By.xpath("//article[contains(., '" + words + "')]//input[@name='item']")).click());
            desk.press("form[action='/desk/tray'] .button");
            desk.press(desk.driver().findElement(By.xpath("//article[contains(., 'An hour at ours')]//button[.='Up']")));
            desk.press(desk.driver().findElement(By.xpath("//article[contains(., 'Forty minutes')]//a[contains(@href, '/cut')]")));
            desk.one("input[value='Nobody said why.']").click();
            desk.press("form[action$='/cut'] .button");
            String title = "What you said of the gate " + clock.now().getNano();
            assertTrue(desk.text().contains("Defamation Act 2013, section 8"), "before anything is out");
            desk.type("#title", title).type("#words", "Two of many.").press("button[formaction='/desk/tray/draft']");
            desk.press("button[value=preview]");
            assertTrue(desk.text().contains("An hour at ours"), "the preview shows them");
            desk.press("button[value=publish]");
            String post = desk.path().replaceFirst("^/desk", "");

            String said = reader.go(post).text();
            assertTrue(said.indexOf("An hour at ours") < said.indexOf("Forty minutes. […]"), said);
            assertFalse(said.contains("Nobody said why"));
            assertTrue(reader.go(source).one("article#c1").getText().contains("Quoted in " + title));
            reader.go("/return").type("#returnKey", key).press("main form button");
            assertTrue(reader.text().contains(title), "its writer is told where it is quoted");
            reader.one("input[name=sure]").click();
            reader.press("form[action='/return/withdrawal'] button");
            assertTrue(reader.go(post).text().contains("Withdrawn by its writer"));
            assertFalse(reader.text().contains("Forty minutes"));

            desk.go("/desk" + source).press(desk.driver().findElement(By.linkText("Change this post")));
            desk.press("form[action$='/repost'] button").press("button[value=publish]");
            String again = desk.path().replaceFirst("^/desk", "");
            assertTrue(reader.go(again).text().contains("Responses at the time"));
            assertTrue(reader.one("article#then-c2").getText().contains("An hour at ours"));
            assertEquals(1, reader.all("#words").size(), "new ones are welcome");
        }
    }
}
