package org.candour.journeys;

import java.time.Duration;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.candour.staff.OneTimeCode;
import org.candour.staff.Role;
import org.openqa.selenium.By;

/** A keeper or moderator at their own browser, scripts off. */
final class DeskInBrowser implements AutoCloseable {
    private final Browser browser;

    private DeskInBrowser(Browser browser) {
        this.browser = browser;
    }

    static DeskInBrowser keeper(String site, Invitations invitations, TheClock clock) {
        return join(site, invitations.keeperLink(clock.now()), "Keeper of " + clock.now().getNano(), clock);
    }

    static DeskInBrowser moderator(String site, Invitations invitations, TheClock clock) {
        return join(site, invitations.invite(Role.MODERATOR, clock.now()), "Reader " + clock.now().getNano(), clock);
    }

    private static DeskInBrowser join(String site, String token, String name, TheClock clock) {
        return join(Browser.ofDesk(site), token, name, clock);
    }

    /** Whoever takes up the link with this token, in a browser of theirs. */
    static DeskInBrowser join(Browser browser, String token, String name, TheClock clock) {
        browser.go(Invitations.PATH + token);
        String secret = browser.one("#totp-secret").getText().strip();
        browser.type("#name", name).type("#passphrase", "a lantern under the slow water")
                .type("#code", new OneTimeCode(secret).at(clock.now().plus(Duration.ZERO))).press("form .button");
        return new DeskInBrowser(browser);
    }

    Browser browser() {
        return browser;
    }

    /** Publishes what is in focus with the Enter key, which the main button has from the start. */
    DeskInBrowser publishNext() {
        browser.go("/desk");
        browser.press("button[name=decision][value=publish]");
        return this;
    }

    DeskInBrowser write(String title, String words) {
        browser.go("/desk/studio/new").type("#title", title).type("#words", words)
                .press("button[name=step][value=publish]");
        return this;
    }

    /** Answers comment #number, from the desk's own view of its thread. */
    DeskInBrowser answer(String post, int number, String words) {
        act(post, number, "answer", "textarea", words);
        return this;
    }

    DeskInBrowser redact(String post, int number, String passage) {
        act(post, number, "redaction", "textarea[name=passages]", passage);
        return this;
    }

    DeskInBrowser remove(String post, int number) {
        act(post, number, "removal", "", "");
        return this;
    }

    private void act(String post, int number, String act, String field, String words) {
        browser.go("/desk" + post);
        var entry = browser.one("article#c" + number);
        var form = entry.findElement(By.cssSelector("form[action$='/" + act + "']"));
        form.findElement(By.xpath("./ancestor::details[1]/summary")).click();
        if (!field.isEmpty()) {
            form.findElement(By.cssSelector(field)).sendKeys(words);
        }
        browser.press(form.findElement(By.cssSelector("button")));
    }

    @Override
    public void close() {
        browser.close();
    }
}
