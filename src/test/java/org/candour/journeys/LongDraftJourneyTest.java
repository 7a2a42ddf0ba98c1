package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.testimony.DeskSeals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver.Navigation;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Sixty thousand characters on their way to us, in a real browser without scripts and cookies: whatever happens, they come back. */
@QuarkusTest
@NeedsBrowser
class LongDraftJourneyTest {
    /** As people type and paste: several scripts, marks, blank lines, spaces of all kinds, and what must be escaped. */
    private static final String WORDS = IntStream.range(0, 1_000).mapToObj(i -> "%03d. “Ni’s \u00a0<them>” & caffè 🦉 — ych,\tшаг\n\n".formatted(i))
            .collect(Collectors.joining()).concat("x".repeat(60_000)).substring(0, 59_990).concat("the end");

    @TestHTTPResource("/")
    String address;

    private final DeskSeals seals;
    private final MovedClock clock;
    private Browser writer;

    LongDraftJourneyTest(DeskSeals seals, MovedClock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_at_the_box() {
        if (seals.current().isEmpty()) {
            DeskPerson.keeperWithKey();
        }
        writer = Browser.ofReader(address.replaceAll("/$", ""));
        writer.go("/write").press("form .button").type("#title", "Nineteen years on the landing");
        paste(WORDS);
    }

    @AfterEach
    void gone() {
        writer.close();
        clock.reset();
    }

    private void paste(String words) {
        writer.one("#words").click();
        writer.driver().executeCdpCommand("Input.insertText", Map.of("text", words));
        inTheBox();
    }

    /** What stands in the box is what was typed, to the character. */
    private void inTheBox() {
        String there = writer.one("#words").getDomProperty("value").replace("\r\n", "\n");
        int same = Arrays.mismatch(WORDS.toCharArray(), there.toCharArray());
        assertTrue(same < 0, () -> there.length() + " characters are in the box, other ones from " + same + " on, on " + writer.path());
    }

    @Test
    void the_page_s_own_back_gives_them_back_from_every_page() {
        writer.press("form .button").press("button[formaction='/write/words']");
        inTheBox();
        writer.press("form .button").press("form .button").press("button[formaction='/write/role']").press("button[formaction='/write/words']");
        inTheBox();
        writer.press("form .button").press("form .button").press("form .button").press("button[formaction='/write/words']");
        inTheBox();
    }

    @Test
    void errors_and_a_form_older_than_a_day_give_them_back() {
        writer.type("#title", "").press("form .button");
        assertTrue(writer.driver().getTitle().startsWith("Error: "), writer.driver().getTitle());
        inTheBox();
        writer.type("#title", "Nineteen years on the landing").press("form .button").press("form .button").press("form .button");
        clock.forward(Duration.ofHours(25));
        writer.press("#send");
        assertTrue(writer.driver().getTitle().startsWith("Error: "), writer.driver().getTitle());
        writer.press("button[formaction='/write/words']");
        inTheBox();
    }

    @Test
    void the_browser_s_back_and_forward_ask_to_send_once_more_and_then_give_them_back() {
        writer.press("form .button").press("form .button").press("form .button");
        leaf(Navigation::back);
        assertTrue(writer.text().contains("Could these words point to someone?"), writer.text());
        leaf(Navigation::back).press("button[formaction='/write/words']");
        inTheBox();
    }

    /** Nothing typed is left to the browser to keep (promise 12), so its Back cannot fill the box that was first seen empty. */
    @Test
    void the_browser_s_back_to_the_first_box_says_how_to_get_them_back() {
        writer.press("form .button");
        leaf(Navigation::back);
        assertTrue(writer.text().contains("its Forward brings your words back"), writer.text());
        leaf(Navigation::forward).press("button[formaction='/write/words']");
        inTheBox();
    }

    /** "Confirm form resubmission": reloading answers it with yes. */
    private Browser leaf(Consumer<Navigation> turn) {
        turn.accept(writer.driver().navigate());
        if (writer.all("main").isEmpty()) {
            writer.driver().navigate().refresh();
            new WebDriverWait(writer.driver(), Duration.ofSeconds(60)).until(d -> !writer.all("main").isEmpty());
        }
        return writer;
    }
}
