package org.candour.journeys;

import java.time.Duration;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.candour.staff.OneTimeCode;
import org.candour.staff.Role;
import org.openqa.selenium.By;

/** A keeper or moderator at their own browser, scripts off. */
final class DeskInBrowser implements AutoCloseable {
    private static final String PASSPHRASE = "a lantern under the slow water";

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
        browser.type("#name", name).type("#passphrase", PASSPHRASE)
                .type("#code", new OneTimeCode(secret).at(clock.now().plus(Duration.ZERO))).press("form .button");
        return new DeskInBrowser(browser);
    }

    Browser browser() {
        return browser;
    }

    /** A keeper who can open what is sealed to the desk from now on, whoever held its keys before. */
    DeskInBrowser reading() {
        if (!browser.go("/desk/account/key").all("form[action$='/renewal']").isEmpty()) {
            browser.type("#passphrase", PASSPHRASE).press("form[action$='/renewal'] button");
        }
        return this;
    }

    /** Opens a guest post from the studio's list; returns its address. */
    String openGuestPost(String title) {
        return browser.go("/desk/studio").press(browser.driver().findElement(By.linkText(title))).path();
    }

    DeskInBrowser ask(String item, String question) {
        browser.go(item).type("form[action$='/question'] textarea", question).press("form[action$='/question'] button");
        return this;
    }

    /** Lays an edition with that standfirst before its writer. */
    DeskInBrowser offer(String item, String standfirst) {
        browser.go(item).type("form[action$='/edition'] [name=standfirst]", standfirst).press("form[action$='/edition'] button[value=offer]");
        return this;
    }

    /** Publishes what its writer agreed to; returns its address. */
    String publishGuestPost(String item) {
        return browser.go(item).press("form[action$='/publication'] button").path().replaceFirst("^/desk", "");
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
