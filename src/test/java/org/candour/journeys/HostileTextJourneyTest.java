package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.WriterPerson;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.Test;

/**
 * Promise 15, in a browser that runs everything it is given: hostile comments are previewed, decided on, published and
 * read, once under the policy and once with the policy taken away.
 */
@QuarkusTest
@NeedsBrowser
class HostileTextJourneyTest {
    /** Hears every call, dialog and report, from before the page's first byte. */
    private static final String EARS = "(() => { const heard = []; Object.defineProperty(window, 'heard', {value: heard});"
            + "for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'print', 'open'])"
            + "  Object.defineProperty(window, name, {value: what => { heard.push('ran: ' + name + ' ' + what); }});"
            + "document.addEventListener('securitypolicyviolation', e =>"
            + "  heard.push('report: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample)); })()";

    /** Does to everything on the page what a visitor could do to it, and waits until it has had its turn. */
    private static final String PROVOKE = "const done = arguments[arguments.length - 1];"
            + "for (const one of document.querySelectorAll('*')) {"
            + "  for (const name of one.getAttributeNames()) if (/^on/i.test(name)) heard.push('listens: ' + name + ' on ' + one.localName);"
            + "  for (const kind of ['mouseover', 'mouseenter', 'focus', 'blur', 'toggle', 'load', 'error', 'animationstart'])"
            + "    one.dispatchEvent(new Event(kind));"
            + "  const to = one.getAttribute('href') || one.getAttribute('xlink:href') || one.getAttribute('action') || '';"
            + "  if (one.localName === 'a' && one.href && !/^(https?|mailto):$/.test(one.protocol)) { heard.push('leads: ' + to); one.click(); }"
            + "}"
            + "setTimeout(() => requestAnimationFrame(() => setTimeout(() => done([...heard]))));";

    @TestHTTPResource("/")
    String address;

    private final Invitations invitations;
    private final TheClock clock;
    private final List<String> found = new ArrayList<>();
    private int pages;

    HostileTextJourneyTest(Invitations invitations, TheClock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Test
    void hostile_text_is_only_ever_text_with_the_policy_and_without_it() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        String post = keeper.publish("Words from outside, " + clock.now().getNano(), "What they wrote.");
        try (Inspector inspector = new Inspector(address.replaceAll("/$", ""))) {
            DeskInBrowser.join(inspector.browser(), invitations.keeperLink(clock.now()), "Heron " + clock.now().getNano(), clock);
            inspector.first(EARS);
            for (String words : HostileWords.ALL) {
                both(inspector, words, () -> preview(inspector.browser(), post, words));
            }
            HostileWords.ALL.forEach(words -> WriterPerson.anybody().comment(post, words));
            both(inspector, "the desk's thread, waiting", () -> inspector.browser().go("/desk" + post));
            queue(inspector, true, "skip");
            queue(inspector, false, "publish");
            List<String> read = new ArrayList<>(List.of(post, "/desk" + post, "/comments.xml", post + "/comments.xml", "/"));
            for (int number = 1; number <= HostileWords.ALL.size(); number += 4) {
                read.add(post + "/" + number);
            }
            read.forEach(page -> both(inspector, page, () -> inspector.browser().go(page)));
            assertEquals(HostileWords.ALL.size(), inspector.browser().go(post).all("article.comment").size());
            asAFeedReaderDoes(inspector, post);
            System.out.println("hostile comments: " + HostileWords.ALL.size() + " published, opened on " + pages + " pages, "
                    + found.size() + " run, asked or reported");
            assertEquals(List.of(), found);

            counterProof(inspector, post);
        }
    }

    /** The same eyes see one planted fault of each kind. */
    private void counterProof(Inspector inspector, String post) {
        inspector.policy(false).browser().go(post);
        plant(inspector, "<img src=x onerror=\"pwned('planted')\">");
        assertTrue(heard(inspector).contains("ran: pwned planted"), "without the policy a planted one runs");
        inspector.browser().go(post);
        plant(inspector, "<img src=\"https://elsewhere.example/planted.png\">");
        assertEquals(List.of("https://elsewhere.example/planted.png"), inspector.elsewhere());
        inspector.forget().browser().go(post);
        plant(inspector, "<a href=\"javascript:pwned('planted')\">x</a>");
        assertTrue(heard(inspector).contains("ran: pwned planted"), "a link is followed");
        inspector.policy(true).browser().go(post);
        plant(inspector, "<img src=x onerror=\"pwned('planted')\">");
        List<String> heard = heard(inspector);
        assertFalse(heard.contains("ran: pwned planted"), "the policy alone suffices");
        assertTrue(heard.stream().anyMatch(one -> one.startsWith("report: script-src")), heard.toString());
        assertFalse(inspector.reports().isEmpty(), "and the console says so");
    }

    private static void plant(Inspector inspector, String html) {
        inspector.ask("window.settled = new Promise(go => { document.addEventListener('error', go, {capture: true, once: true});"
                + "document.addEventListener('load', go, {capture: true, once: true}); });"
                + "document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0]);"
                + "if (!arguments[0].startsWith('<img')) window.settled = Promise.resolve();", html);
        inspector.browser().driver().executeAsyncScript("settled.then(arguments[0])");
    }

    private void both(Inspector inspector, String what, Runnable open) {
        for (boolean policy : new boolean[] {true, false}) {
            inspector.policy(policy).forget();
            open.run();
            look(inspector, what + (policy ? "" : " without the policy"));
        }
    }

    private void look(Inspector inspector, String what) {
        String at = inspector.browser().driver().getCurrentUrl();
        heard(inspector).forEach(one -> found.add(what + ": " + one));
        inspector.elsewhere().forEach(one -> found.add(what + " asked for " + one));
        inspector.reports().forEach(one -> found.add(what + " reported " + one));
        assertEquals(at, inspector.browser().driver().getCurrentUrl(), what + " leads away");
        pages++;
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Inspector inspector) {
        return (List<String>) inspector.browser().driver().executeAsyncScript(PROVOKE);
    }

    /** Goes through all that waits, deciding on each in the same way. */
    private void queue(Inspector inspector, boolean policy, String decision) {
        inspector.policy(policy).forget().browser().go("/desk");
        for (int left = HostileWords.ALL.size(); left > 0; left--) {
            look(inspector, "queue, " + left + " left" + (policy ? "" : " without the policy"));
            inspector.forget().browser().press("button[name=decision][value=" + decision + "]");
        }
    }

    /** In the box of the page that stands there: a preview has one, too. */
    private static void preview(Browser browser, String post, String words) {
        if (browser.all("button[value=preview]").isEmpty()) {
            browser.go(post);
        }
        browser.turn(() -> browser.driver().executeScript("document.querySelector('#words').value = arguments[0];"
                + "document.querySelector('button[value=preview]').click()", words));
        assertFalse(browser.all("button[value=send]").isEmpty(), "taken as a comment: " + words + "\n" + browser.text());
    }

    /** What a feed hands on is put into a page as it is, as careless readers of feeds do. */
    private void asAFeedReaderDoes(Inspector inspector, String post) {
        String feed = WriterPerson.anybody().open(post + "/comments.xml").html();
        inspector.policy(false).forget().browser().go("/about-nothing");
        Object entries = inspector.ask("const feed = new DOMParser().parseFromString(arguments[0], 'text/xml');"
                + "const all = [...feed.getElementsByTagName('content')];"
                + "document.querySelector('main').innerHTML = all.map(one => one.textContent).join('\\n'); return all.length", feed);
        assertTrue(((Long) entries) >= HostileWords.ALL.size(), "entries: " + entries);
        heard(inspector).forEach(one -> found.add("feed in a feed reader: " + one));
        inspector.elsewhere().forEach(one -> found.add("feed in a feed reader asked for " + one));
    }
}
