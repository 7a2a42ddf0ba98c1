package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The queue by letter keys, in a real browser with scripts: no key is lost, and where the script fails the forms are there. */
@QuarkusTest
@NeedsBrowser
class LetterKeysTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource("/")
    String address;

    private final Invitations invitations;
    private final TheClock clock;
    private final Arriving arriving;

    LetterKeysTest(Invitations invitations, TheClock clock, Arriving arriving) {
        this.invitations = invitations;
        this.clock = clock;
        this.arriving = arriving;
    }

    @BeforeEach
    void an_empty_desk() {
        DeskPerson.keeper().decideAll("decline");
    }

    @Test
    void keys_pressed_faster_than_the_desk_answers_are_each_done_and_undone_in_their_turn() {
        List<Comment> items = several(6);
        try (Browser desk = atTheDesk()) {
            String first = words(desk);
            desk.letters("j");
            until(desk, () -> !words(desk).equals(first));
            desk.letters("k");
            until(desk, () -> words(desk).equals(first));
            desk.letters("rrsr");
            until(desk, () -> count(items, CommentState.WAITING) == 3);
            until(desk, () -> desk.text().contains("3 comments are waiting."));
            assertEquals("publish", desk.driver().switchTo().activeElement().getDomAttribute("value"), "Enter would publish, as before");
            assertTrue(desk.one("body > [role=status]").getText().startsWith("Turn down. 3 comments"), desk.one("body > [role=status]").getText());
            desk.letters("u");
            until(desk, () -> count(items, CommentState.WAITING) == 4);
            desk.letters("a");
            until(desk, () -> count(items, CommentState.PUBLISHED) == 1);
            desk.letters("u");
            until(desk, () -> desk.text().contains("It is out already, as #1."));
            desk.letters("j");
            until(desk, () -> desk.text().contains("3 comments are waiting."));
        }
    }

    @Test
    void without_scripts_enter_publishes_and_tab_and_enter_turn_down_and_the_next_one_is_ready_for_the_same_keys() {
        List<Comment> items = several(4);
        try (DeskInBrowser moderator = DeskInBrowser.moderator(address, invitations, clock)) {
            Browser desk = moderator.browser().go("/desk");
            for (int i = 0; i < 2; i++) {
                int left = 3 - 2 * i;
                desk.keys(Keys.ENTER);
                until(desk, () -> count(items, CommentState.WAITING) == left && onPublish(desk));
                desk.keys(Keys.TAB, Keys.ENTER);
                until(desk, () -> count(items, CommentState.WAITING) == left - 1 && (left == 1 || onPublish(desk)));
            }
            assertEquals(2, count(items, CommentState.PUBLISHED));
        }
    }

    private static boolean onPublish(Browser desk) {
        return "publish".equals(desk.driver().switchTo().activeElement().getDomAttribute("value"));
    }

    @Test
    void letters_typed_in_a_field_are_letters() {
        List<Comment> items = several(2);
        try (Browser desk = atTheDesk()) {
            desk.letters("e");
            assertEquals("passage", desk.driver().switchTo().activeElement().getDomAttribute("name"));
            desk.letters("arse");
            assertEquals("arse", desk.one("#passage").getDomProperty("value"));
            desk.keys(Keys.chord(Keys.SHIFT, Keys.TAB));
            desk.go("/desk").keys("/arse");
            assertEquals("arse", desk.one("#text").getDomProperty("value"));
            desk.go("/desk").keys("?");
            assertTrue(desk.one("#keys table").isDisplayed());
            assertEquals(2, count(items, CommentState.WAITING));
        }
    }

    @Test
    void where_an_answer_does_not_come_the_page_says_so_and_its_buttons_work() {
        List<Comment> items = several(2);
        try (Browser desk = atTheDesk()) {
            desk.driver().executeCdpCommand("Network.enable", Map.of());
            offline(desk, true);
            desk.letters("rrr");
            until(desk, () -> desk.text().contains("That did not reach the desk"));
            offline(desk, false);
            desk.letters("r");
            assertEquals(2, count(items, CommentState.WAITING));
            desk.press("button[value=decline]");
            assertEquals(1, count(items, CommentState.WAITING));
            assertFalse(desk.text().contains("That did not reach the desk"));
            desk.letters("r");
            until(desk, () -> desk.text().contains("Nothing is waiting."));
        }
    }

    @Test
    void the_next_one_can_be_read_before_the_desk_has_answered_and_what_is_pressed_for_it_waits_its_turn() {
        List<Comment> items = several(5);
        try (Browser desk = withOneReady()) {
            hold(desk);
            String first = words(desk);
            desk.letters("r");
            assertFalse(words(desk).equals(first));
            assertTrue(desk.text().contains("4 comments are waiting."));
            assertTrue(Boolean.parseBoolean(desk.one("#choice").getDomProperty("inert")), "nothing can be typed that could be lost");
            desk.letters("a");
            assertEquals(4, count(items, CommentState.WAITING));
            letGo(desk);
            until(desk, () -> desk.text().contains("2 comments are waiting."));
            assertEquals(1, count(items, CommentState.PUBLISHED));
            assertEquals("publish", desk.driver().switchTo().activeElement().getDomAttribute("value"));
        }
    }

    @Test
    void what_is_being_read_stays_where_it_is_with_what_is_selected_in_it_when_the_desk_answers() {
        several(4);
        try (Browser desk = withOneReady()) {
            hold(desk);
            desk.letters("r");
            desk.driver().executeScript("document.querySelector('.columns').stays = true; getSelection().selectAllChildren(document.getElementById('item-words'));");
            letGo(desk);
            until(desk, () -> desk.text().contains("2 comments are waiting."));
            assertEquals(true, desk.driver().executeScript("return document.querySelector('.columns').stays"));
            assertEquals(words(desk), desk.driver().executeScript("return getSelection().toString().trim()"));
            assertEquals(1, desk.all(".columns").size());
            assertFalse(Boolean.parseBoolean(desk.one("#choice").getDomProperty("inert")));
            assertEquals("/desk", desk.driver().executeScript("return location.pathname + location.search"));
        }
    }

    @Test
    void what_was_pressed_for_a_comment_that_another_has_decided_on_meanwhile_is_done_to_no_other() {
        List<Comment> items = several(5);
        try (Browser desk = withOneReady()) {
            hold(desk);
            desk.letters("r");
            String seen = words(desk);
            desk.letters("a");
            Comment next = items.stream().filter(item -> seen.contains(item.words())).findFirst().orElseThrow();
            DeskPerson.moderator().post("/desk/comments/" + next.id() + "/decision", "decision", "decline").then().statusCode(303);
            letGo(desk);
            until(desk, () -> desk.text().contains("What you pressed meanwhile was not done"));
            assertEquals(0, count(items, CommentState.PUBLISHED));
            assertEquals(2, count(items, CommentState.WAITING));
            assertFalse(words(desk).equals(seen));
        }
    }

    @Test
    void where_a_decision_is_refused_its_comment_stands_there_again_and_nothing_else_is_done_to_it() {
        List<Comment> items = several(4);
        try (Browser desk = withOneReady()) {
            hold(desk);
            String first = words(desk);
            Comment mended = items.stream().filter(item -> first.contains(item.words())).findFirst().orElseThrow();
            arriving.mend(mended, "Waiting, and mended meanwhile.");
            desk.letters("ar");
            letGo(desk);
            until(desk, () -> desk.text().contains("What you pressed meanwhile was not done"));
            assertEquals("Waiting, and mended meanwhile.", words(desk));
            assertEquals(3, count(items, CommentState.WAITING));
        }
    }

    @Test
    void where_the_decision_does_not_reach_the_desk_the_comment_it_was_about_stands_there_again() {
        List<Comment> items = several(4);
        try (Browser desk = withOneReady()) {
            String first = words(desk);
            desk.one("#choice [name=gone]").click();
            offline(desk, true);
            desk.letters("rrr");
            until(desk, () -> desk.text().contains("That did not reach the desk"));
            assertEquals(first, words(desk));
            assertTrue(desk.one("#choice [name=gone]").isSelected(), "as it was left");
            assertEquals(3, count(items, CommentState.WAITING));
            offline(desk, false);
            desk.press("button[value=decline]");
            assertEquals(2, count(items, CommentState.WAITING));
        }
    }

    @Test
    void a_double_click_decides_on_one() {
        List<Comment> items = several(4);
        try (Browser desk = withOneReady()) {
            new Actions(desk.driver()).doubleClick(desk.one("button[value=decline]")).perform();
            until(desk, () -> desk.text().contains("2 comments are waiting."));
            desk.letters("u");
            until(desk, () -> count(items, CommentState.WAITING) == 3);
            desk.letters("j");
            until(desk, () -> desk.text().contains("3 comments are waiting."));
        }
    }

    /** At the desk after one decision: the answer to it has brought the comment after the next. */
    private Browser withOneReady() {
        Browser desk = atTheDesk();
        desk.driver().executeCdpCommand("Network.enable", Map.of());
        desk.letters("r");
        until(desk, () -> !desk.all("#ahead").isEmpty());
        return desk;
    }

    /** What the script asks next does not leave the browser before it is let go. */
    private static void hold(Browser desk) {
        desk.driver().executeScript("const ask = window.fetch;"
                + "window.fetch = (...asked) => new Promise((go) => { window.letGo = go; }).then(() => { window.fetch = ask; return ask(...asked); });");
    }

    private static void letGo(Browser desk) {
        desk.driver().executeScript("window.letGo();");
    }

    private static void offline(Browser desk, boolean now) {
        desk.driver().executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", now, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private List<Comment> several(int count) {
        Post post = arriving.post("Keys " + clock.now().getNano());
        return IntStream.range(0, count).mapToObj(i -> arriving.waiting(post, "Waiting, the " + i + ".")).toList();
    }

    private Browser atTheDesk() {
        String site = address.replaceAll("/$", "");
        Browser browser = Browser.ofInspector(site);
        DeskInBrowser.join(browser, invitations.keeperLink(clock.now()), "Heron " + clock.now().getNano(), clock);
        return browser.go("/desk");
    }

    private static String words(Browser desk) {
        return desk.all("#item-words").stream().map(words -> words.getText()).findFirst().orElse("");
    }

    private long count(List<Comment> items, CommentState state) {
        return items.stream().filter(item -> arriving.state(item) == state).count();
    }

    private static void until(Browser desk, java.util.function.BooleanSupplier so) {
        new WebDriverWait(desk.driver(), PATIENCE).ignoring(org.openqa.selenium.StaleElementReferenceException.class).until(d -> so.getAsBoolean());
    }
}
