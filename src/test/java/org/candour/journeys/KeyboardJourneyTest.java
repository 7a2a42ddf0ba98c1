package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.WriterPerson;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** By keyboard alone, scripts off; every stop on the way shows its ring. And on a telephone, with one thumb. */
@QuarkusTest
@NeedsBrowser
class KeyboardJourneyTest {
    private static final int THUMB = 44;
    private static final String SEVEN_LINES = "They told us in March that the tool would count the visits as well. It never "
            + "has. I have asked three times, and each time the answer was that a new release would bring it. Meanwhile I "
            + "drive out on my own Fridays.";

    @TestHTTPResource("/")
    String address;

    private final Invitations invitations;
    private final TheClock clock;
    private DeskPerson keeper;
    private String post;

    KeyboardJourneyTest(Invitations invitations, TheClock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @BeforeEach
    void a_post_and_an_empty_desk() {
        keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        post = keeper.publish("Fridays, " + clock.now().getNano(), "Whose are they?");
    }

    private String site() {
        return address.replaceAll("/$", "");
    }

    @Test
    void a_comment_is_written_sent_and_taken_back_by_keyboard_alone() {
        try (Browser reader = Browser.ofReader(site())) {
            reader.go(post).tabTo(".skip").keys(Keys.ENTER);
            reader.tabTo("#words").keys("Mine went on visits, too.");
            reader.tabTo("button[value=preview]").turn(() -> reader.keys(Keys.ENTER));
            String key = reader.one("input[name=returnKey]").getDomProperty("value");
            reader.tabTo("#send").turn(() -> reader.keys(Keys.ENTER));
            assertTrue(reader.text().contains("Your comment has reached us."), reader.text());
            reader.go("/return").tabTo("#returnKey").turn(() -> reader.keys(key, Keys.ENTER));
            assertTrue(reader.text().contains("Mine went on visits, too."));
            reader.tabTo("form[action$='/withdrawal'] button").turn(() -> reader.keys(Keys.ENTER));
            assertFalse(reader.text().contains("Mine went on visits, too."), reader.text());
        }
    }

    @Test
    void enter_publishes_and_tab_enter_turns_down() {
        WriterPerson.anybody().comment(post, "One of the two.");
        WriterPerson.anybody().comment(post, "The other one.");
        try (DeskInBrowser moderator = DeskInBrowser.moderator(site(), invitations, clock)) {
            Browser desk = moderator.browser().go("/desk");
            boolean oneFirst = desk.one("article.comment").getText().contains("One of the two.");
            String first = oneFirst ? "One of the two." : "The other one.";
            String second = oneFirst ? "The other one." : "One of the two.";
            desk.turn(() -> desk.keys(Keys.ENTER));
            assertTrue(desk.one("article.comment").getText().contains(second), "the next one comes with the answer");
            desk.turn(() -> desk.keys(Keys.TAB).keys(Keys.ENTER));
            assertTrue(desk.text().contains("Nothing is waiting."), desk.text());
            desk.until(post, first);
            assertFalse(desk.text().contains(second), "it was turned down");
        }
    }

    @Test
    void on_a_telephone_send_is_in_view_under_seven_lines() {
        try (Browser reader = Browser.ofReader(site()).screen(360, 640)) {
            reader.go(post).type("#words", SEVEN_LINES).press("button[value=preview]");
            int lines = Math.round(reader.one("article .e-content p").getRect().height
                    / Float.parseFloat(reader.one("article .e-content p").getCssValue("line-height").replace("px", "")));
            assertEquals(7, lines, "the comment's lines at 360 pixels");
            var send = reader.one("#send").getRect();
            assertTrue(send.y + send.height <= 640, "Send ends at " + (send.y + send.height));
        }
    }

    @Test
    void on_a_telephone_a_thumb_is_enough_for_the_queue() {
        WriterPerson.anybody().comment(post, SEVEN_LINES + " Ring me on 020 7946 0958.");
        try (DeskInBrowser moderator = DeskInBrowser.moderator(site(), invitations, clock)) {
            Browser desk = moderator.browser().screen(360, 640).go("/desk").unfold("details:has(#question)");
            for (var button : desk.all("main button, main select, main summary")) {
                var rect = button.getRect();
                assertTrue(rect.x >= 0 && rect.x + rect.width <= 360, button.getText() + " is cut off");
                assertTrue(rect.height >= (button.getTagName().equals("summary") ? 24 : THUMB), button.getText() + " is " + rect.height + " high");
            }
            assertEquals(List.of("Publish"), desk.all("main .button").stream().map(button -> button.getText()).toList());
            desk.press("button[value=publish]").until(post, "my own Fridays");
        }
    }
}
