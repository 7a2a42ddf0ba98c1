package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.Quiet;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.comments.noticed.Noticing;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.moving.Import;
import org.candour.moving.Orders;
import org.candour.staff.Invitations;
import org.candour.staff.OneTimeCode;
import org.candour.testimony.Contributing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages that no crawler comes to, each in its states: valid, without a fault that axe can find, in light and dark on
 * a telephone and at a table, and never wider than 320 pixels. With {@code -Dpictures=DIR} a picture of each is kept.
 */
@QuarkusTest
@NeedsBrowser
class PagesInBrowserTest {
    private static final String TROUBLED = "Ring me on 020 7946 0958, I was there.\n\n> They said it was a trial.\n\n"
            + "| month | cases |\n|---|---|\n| March | 61 |\n\nhttps://www.justiceinspectorates.example/hmiprobation/inspections/a-very-long-name-of-a-report-2016.pdf";
    private static Inspector inspector;

    @TestHTTPResource("/")
    String address;

    private final Invitations invitations;
    private final MovedClock clock;
    private final Contributing contributing;
    private final Ledger ledger;
    private final Noticing noticing;
    private final Import moving;
    private final List<String> found = new ArrayList<>();
    private Browser browser;
    private DeskPerson keeper;
    private String post;

    PagesInBrowserTest(Invitations invitations, MovedClock clock, Contributing contributing, Ledger ledger, Noticing noticing, Import moving) {
        this.noticing = noticing;
        this.moving = moving;
        this.ledger = ledger;
        this.contributing = contributing;
        this.invitations = invitations;
        this.clock = clock;
    }

    @BeforeEach
    void a_post_and_an_empty_desk() {
        if (inspector == null) {
            inspector = new Inspector(address.replaceAll("/$", ""));
        }
        browser = inspector.browser();
        browser.driver().manage().deleteAllCookies();
        keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        post = keeper.publish("What the workload tool does not count, " + clock.now().getNano(), "Forty on paper.");
    }

    @AfterEach
    void nothing_was_found() {
        clock.reset();
        assertEquals(List.of(), found);
    }

    @AfterAll
    static void close() {
        if (inspector != null) {
            inspector.close();
            inspector = null;
        }
    }

    @Test
    void the_pages_of_one_who_comments() {
        browser.go(post).press("button[value=preview]");
        look("preview refused");
        browser.go(post).type("#words", TROUBLED).type("#penName", "Heron").press("button[value=preview]");
        look("preview");
        String key = browser.one("input[name=returnKey]").getDomProperty("value");
        browser.press("button[value=send]");
        look("received");
        browser.press("form[action='/return/withdrawal'] button");
        look("withdrawn");
        browser.go("/return");
        look("return");
        browser.type("#returnKey", "nothing").press("main form button");
        look("return refused");
        browser.type("#returnKey", key).press("main form button");
        look("return of a withdrawn one");
        browser.go("/return/lost-key");
        look("lost key");
        browser.press("main form button");
        look("lost key refused");
    }

    @Test
    void the_pages_of_one_who_holds_a_pen_name() {
        browser.go("/pen-names");
        look("pen names");
        browser.type("#penName", "Keeper").press("main form button");
        look("pen name refused");
        browser.type("#penName", "Wheatear " + clock.now().getNano()).press("main form button");
        look("key of a pen name");
        browser.press("#send");
        look("key of a pen name not kept");
        String key = browser.one("input[name=returnKey]").getDomProperty("value");
        browser.one("#kept").click();
        browser.press("#send");
        look("pen name claimed");
        browser.press("main form .button");
        look("return with an unused pen name");
        browser.go(post).type("#words", "I was there in March.").type("#penName", "Else").type("#returnKey", key).press("button[value=preview]");
        look("preview signed");
        browser.press("button[value=send]");
        writeAndPublish("As #1 says.");
        browser.go(post);
        look("post with a signed comment");
        comeBack(key);
        look("return with a pen name");
        browser.press("form[action$='/pen-name'] button");
        look("giving a pen name up");
        browser.press("form[action$='/pen-name'] button");
        look("pen name given up");
    }

    @Test
    void the_return_page_of_one_who_was_asked_answered_and_published() {
        String key = WriterPerson.anybody().comment(post, "They told us in March. " + TROUBLED);
        comeBack(key);
        look("return while waiting");
        browser.unfold("details:has(form[action$='/mending'])").type("form[action$='/mending'] textarea", "")
                .press("form[action$='/mending'] button");
        look("return with a refused mending");
        String item = decisionOf(keeper);
        keeper.post(item, "decision", "ask", "question", "Could it stand without the number?").then().statusCode(303);
        comeBack(key);
        look("return when asked");
        browser.type("form[action$='/answer'] textarea", "Yes.").press("form[action$='/answer'] button");
        look("return when answered");
        keeper.decideAll("publish");
        comeBack(key);
        look("return when published");
        browser.press("form[action$='/withdrawal'] button");
        look("return, not sure yet");
        comeBack(key);
        browser.press("form[action$='/forgetting'] button");
        look("forget my key");
    }

    @Test
    void what_was_never_there_or_is_gone_or_cannot_be_read() {
        browser.go("/2016/09/nobody-wrote-this");
        look("404");
        browser.go(post + "/comments");
        look("405");
        browser.go("/desk/studio");
        look("not signed in");
        WriterPerson.anybody().comment(post, "This one is taken down.");
        keeper.decideAll("publish");
        browser.go(post);
        look("post");
    }

    @Test
    void the_way_to_the_desk() {
        browser.go("/desk/sign-in");
        look("sign-in");
        browser.type("#name", "Nobody").type("#passphrase", "not at all known").type("#code", "000000").press("form .button");
        look("sign-in refused");
        browser.go(Invitations.PATH + "nobodys");
        look("link over");
        browser.go(Invitations.PATH + invitations.keeperLink(clock.now()));
        look("welcome");
        String secret = browser.one("#totp-secret").getText().strip();
        browser.type("#name", "H").type("#passphrase", "short").type("#code", "0").press("form .button");
        look("welcome refused");
        browser.type("#name", "Heron " + clock.now().getNano()).type("#passphrase", DeskPerson.PASSPHRASE)
                .type("#code", new OneTimeCode(secret).at(clock.now())).press("form .button");
        look("recovery codes");
        for (String page : List.of("/desk", "/desk/posts", "/desk/studio", "/desk/studio/new", "/desk/content", "/desk/people",
                "/desk/account", "/desk/account/authenticator", "/desk/no-such-page")) {
            browser.go(page);
            look(page);
        }
        browser.go("/desk/people").press("form[action$='/invitation'] button");
        look("invitation");
        browser.go("/desk/account").type("#passphraseNow", "x").type("#passphrase", "y").press("form[action$='/passphrase'] button");
        look("account refused");
    }

    @Test
    void the_pages_of_texts_to_mend(@TempDir Path folder) throws IOException {
        atTheDesk();
        browser.go("/desk/repairs");
        look("texts to mend");
        String entry = "<entry><id>tag:blogger.com,1999:blog-5.post-%s</id>%s<content type='html'>%s</content><published>2013-07-02T09:%s:00Z</published></entry>";
        String under = "<blogger:parent>tag:blogger.com,1999:blog-5.post-55001</blogger:parent><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>";
        moving.run(List.of(Files.writeString(folder.resolve("feed.atom"), "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>"
                + entry.formatted("55001", "<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>The rota</title>", "It\u00E2\u20AC\u2122s the rota again. " + TROUBLED, "01")
                + entry.formatted("55002", under, "Nobody asked us, na\u00C3\u00AFve as we were.", "10")
                + entry.formatted("55003", under, "10:10 has it right. As he says, nobody was asked, and " + "nobody will be. ".repeat(40), "20") + "</feed>")),
                new Orders(false, false, false), new Quiet());
        browser.go("/desk/content");
        look("content folder with texts to mend");
        browser.go("/desk/repairs");
        look("kinds of texts to mend");
        browser.go("/desk/repairs/clock-citation");
        look("comments named by their time");
        browser.go("/desk/repairs/mojibake").press("button[value=mend]");
        look("texts to mend, none ticked");
        browser.go("/desk/repairs/mojibake?tick=all").press("button[value=mend]");
        look("texts mended");
    }

    @Test
    void a_blog_is_moved_in_from_the_desk(@TempDir Path folder) throws IOException {
        atTheDesk();
        browser.go("/desk/moving-in");
        look("moving in");
        Path file = Files.writeString(folder.resolve("feed.atom"), "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>"
                + "<entry><id>tag:blogger.com,1999:blog-5.post-56001</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>Sent from the desk</title>"
                + "<content type='html'>It\u00E2\u20AC\u2122s here.</content><published>2013-07-03T09:00:00Z</published></entry></feed>");
        browser.one("#file").sendKeys(file.toString());
        browser.press("form[action$='/file'] button");
        lookAgainUntil("form[action$='/bringing']");
        look("moving in, looked through");
        browser.press("form[action$='/bringing'] button");
        lookAgainUntil("a[href='/desk/repairs']");
        look("moved in");
        browser.press("form[action$='/end'] button");
        browser.go("/2013/07/sent-from-the-desk");
        assertEquals("Sent from the desk", browser.one("h1").getText());
        Path other = Files.writeString(folder.resolve("letter.txt"), "Dear all, this is no export.");
        browser.go("/desk/moving-in").one("#file").sendKeys(other.toString());
        browser.press("form[action$='/file'] button");
        lookAgainUntil("form[action$='/end']");
        look("moving in, no export");
        browser.press("form[action$='/end'] button");
    }

    /** As a keeper does who waits for it. */
    private void lookAgainUntil(String there) {
        for (int again = 0; again < 500 && browser.all(there).isEmpty(); again++) {
            browser.go("/desk/moving-in");
        }
        assertNotEquals(0, browser.all(there).size(), there);
    }

    @Test
    void the_queue_and_a_thread() {
        atTheDesk();
        WriterPerson writer = WriterPerson.anybody();
        writer.comment(post, "We were told to say nothing.");
        browser.go("/desk").press("button[name=decision][value=publish]");
        writer.comment(post, "As #1 says. " + TROUBLED);
        browser.go("/return/lost-key").type("#place", address + post.substring(1) + "/1").type("#words", "My manager would know me.")
                .press("main form button");
        browser.go("/desk");
        assertTrue(browser.text().contains("020 7946 0958"), "the one with concerns is in focus: " + browser.text());
        look("queue");
        browser.go("/desk/undo").unfold("main li details");
        look("last decisions");
        browser.go("/desk").unfold("#keys");
        look("queue with its keys");
        browser.press("button[name=keys]");
        look("queue without keys");
        browser.go("/desk").unfold("details:has(#question)").press("button[value=ask]");
        look("queue refused");
        browser.go("/desk").unfold("details:has(#passage)").type("#passage", "not in it").press("button[value=redact]");
        look("queue with a passage refused");
        writer.comment(post, "And nobody asked us. " + "We stood outside for an hour. ".repeat(12));
        browser.go("/desk/list").unfold("details:has(#post)").unfold("li details");
        look("list");
        browser.go("/desk/list?text=nowhere");
        look("list without a find");
        browser.go("/desk/list").press("button[value=publish]");
        look("list refused");
        browser.go("/desk/list?tick=all").press("button[value=skip]");
        look("list after a deed");
        browser.go("/desk" + post);
        look("thread");
        browser.unfold("#c1 details:has(form[action$='/redaction'])").type("#c1 textarea[name=passages]", "not in it")
                .press("#c1 form[action$='/redaction'] button");
        look("thread refused");
        browser.go("/desk" + post).all("main a[href^='/desk/posts/']").stream().map(link -> link.getDomAttribute("href")).toList()
                .forEach(page -> {
                    browser.go(page);
                    look(page.replaceAll("\\d+", "ID"));
                    browser.press("main form button");
                    look(page.replaceAll("\\d+", "ID") + " refused");
                });
        browser.go("/desk" + post).one("main a[href$='/move']").click();
        look("move");
        browser.press("main form button");
        look("move refused");
        browser.type("#topic", "What was moved " + clock.now().getNano()).press("main form button");
        look("thread of what was moved");
        browser.go("/desk" + post);
        look("thread with a line left behind");
        browser.go(post);
        look("reader's thread with a line left behind");
    }

    @Test
    void the_studio() {
        atTheDesk();
        browser.go("/desk/studio/new").press("button[value=publish]");
        look("studio refused");
        browser.type("#title", "Who holds the keys").type("#words", "## One\n\n" + TROUBLED + "\n\n## Two\n\nNobody said why.[^1]\n\n[^1]: Not then.")
                .type("#labels", "gates").press("button[value=preview]");
        look("studio preview");
        browser.unfold("details:has(#sourceName)").type("#sourceName", "The Gazette").press("button[value=source]");
        look("studio with a refused source");
        browser.press("button[value=draft]");
        look("draft");
        browser.press("button[value=publish]").one("main a[href^='/desk/studio/']").click();
        browser.type("#words", "## One\n\nRing me, I was there too.").press("button[value=publish]").one("main a[href^='/desk/studio/']").click();
        browser.unfold("#earlier + ul details");
        look("studio with an earlier text");
        browser.one("main a[href$='/redaction']").click();
        browser.type("#passages", "not in it").press("main form button");
        look("redaction refused");
    }

    @Test
    void guest_posts_at_the_desk() {
        atTheDesk();
        Contributor before = Contributor.guestPost(contributing, "Sealed to somebody else", "Nobody here reads this.");
        browser.go("/desk/studio");
        look("studio without a key");
        browser.go(before.page());
        look("guest post without a key");
        browser.go("/desk/account/key").type("#passphrase", "a lantern under the slow water").press("form[action$='/renewal'] button");
        Contributor.topic(contributing, "Who reads the forms?", "Nobody here does, and there are forty a week. Does anybody?");
        Contributor writer = Contributor.guestPost(contributing, "Nineteen years on the landing", TROUBLED + "\n\nThat was March.".repeat(20));
        browser.go("/desk/studio");
        look("studio with guest posts");
        browser.go(writer.page());
        look("guest post");
        browser.type("#question", "").press("form[action$='/question'] button");
        look("guest post with a refused question");
        browser.type("#question", "Could it stand without the number?").press("form[action$='/question'] button");
        writer.answer("It could.\nTake it out.");
        browser.go(writer.page()).type("#title", "").press("button[value=preview]");
        look("edition refused");
        browser.type("#title", "Nineteen years on the landing").type("#words", TROUBLED.replace("020 7946 0958", "any evening")).press("button[value=preview]");
        look("edition previewed");
        browser.press("button[value=offer]");
        look("edition offered");
        writer.agree();
        browser.go(writer.page());
        look("edition agreed");
        browser.type("#out-number", "six").press("form[action$='/publication'] button");
        look("publication refused");
        browser.go(writer.page()).press("form[action$='/publication'] button");
        browser.go(writer.page());
        look("guest post published");
    }

    @Test
    void topics_discussions_and_an_author_of_several_guest_posts() {
        atTheDesk();
        browser.go("/desk/account/key").type("#passphrase", "a lantern under the slow water").press("form[action$='/renewal'] button");
        String mark = " " + clock.now().getNano();
        browser.go(Contributor.topic(contributing, "Who reads the forms that nobody asked for?" + mark, "Nobody here does. Does anybody?").page())
                .press("form[action$='/publication'] button");
        look("thread of a topic at the desk");
        String topic = browser.path().replaceFirst("^/desk", "");
        WriterPerson.anybody().comment(topic, "Ours go to a shared box.");
        Contributor writer = Contributor.guestPost(contributing, "Nineteen years on the landing" + mark, "That was March.");
        browser.go(writer.page()).press("form[action$='/publication'] button");
        Contributor again = writer.sendsAnother("Twenty years on the landing" + mark, true);
        browser.go(again.page());
        look("guest post whose page will name another");
        browser.press("form[action$='/publication'] button");
        String later = browser.path().replaceFirst("^/desk", "");
        keeper.decideAll("publish");
        browser.go(topic);
        look("topic");
        browser.go(topic + "/1");
        look("comment on a topic");
        browser.go(later);
        assertTrue(browser.text().contains("By the author of"), browser.text());
        look("post by the author of another");
        comeBack(again.shownKey());
        look("return of an author of several");
        browser.go("/discussions");
        look("discussions");
        browser.go("/write?kind=topic");
        look("write a topic");
        browser.go("/");
        look("front");
    }

    @Test
    void the_pages_of_one_who_writes_with_a_way_to_leave_at_once() {
        browser.go("/write");
        assertEquals("Leave this page", browser.all("body a").get(1).getText(), "the first stop after the skip link");
        look("write");
        browser.press("form .button").type("#title", "Nineteen years on the landing").type("#words", TROUBLED);
        look("write words");
    }

    @Test
    void the_ledger_for_everybody_and_ones_own() {
        LocalDate month = clock.today().minusMonths(2).withDayOfMonth(1);
        atTheDesk();
        browser.go("/desk/ledger");
        look("own ledger");
        clock.forward(Duration.ofMinutes(31));
        browser.go("/desk/ledger.csv");
        look("code before a table");
        for (int day = 0; day < 20; day += 3) {
            clock.setDay(month.plusDays(day));
            entered(Act.COMMENT_PUBLISHED, "", 30 + day);
            entered(Act.COMMENT_DECLINED, "It could identify someone: a victim, a colleague, a person under supervision, or you", 5 + day);
            entered(Act.COMMENT_DECLINED, "It is advertising, or repeats", 3);
            entered(Act.COMMENT_DECLINED, "It attacks a person", 2);
            entered(Act.COMMENT_REMOVED, "It touches a live case", 1);
        }
        clock.reset();
        browser.go("/ledger");
        look("ledger of this month");
        browser.go("/ledger?page=3");
        browser.unfold("main details");
        look("ledger of a full month");
        assertTrue(browser.text().contains("Published comments removed: It touches a live case"), browser.text());
    }

    @Test
    void posts_made_of_comments_and_the_pages_that_keep_the_desk() {
        atTheDesk();
        String told = keeper.publish("Where the forms go, " + clock.now().getNano(), "See [the list](http://127.0.0.1/forms) and [write](mailto:nobody@example.org).");
        writeAndPublish("We were told to say nothing. Then we were told to say it again, in writing.");
        browser.go("/desk" + post);
        browser.one("input[form=tray]").click();
        browser.press("#tray button");
        look("tray");
        browser.press("button[formaction='/desk/tray/draft']");
        look("tray refused");
        browser.go("/desk/tray").one("main a[href$='/cut']").click();
        look("cut");
        browser.go("/desk/" + clock.today().toString().replace('-', '/'));
        look("day at the desk");
        browser.go("/desk/tray").type("#title", "What was said, " + clock.now().getNano()).press("button[formaction='/desk/tray/draft']");
        look("draft out of the tray");
        browser.go("/desk" + told).one("main a[href^='/desk/studio/']").click();
        browser.press("form[action$='/links'] button");
        look("links");
        browser.go("/desk/figures");
        look("figures");
        browser.go("/desk/feed").press("form[action='/desk/feed'] button");
        look("feed of what waits");
        DeskPerson.editor();
        browser.go("/desk/people");
        look("people with an editor");
        browser.go("/desk/rules");
        look("rules");
        for (String who : List.of("Tamara", "Wendell", "Hamish", "Svetlana", "Marguerite")) {
            WriterPerson.anybody().comment(post, "My name is " + who + " and I was refused by every bank until I met a lender who approved my loan of "
                    + "fifty thousand in less than a day with only two percent interest and no questions about my credit history");
        }
        noticing.look();
        browser.go("/desk/flood");
        look("flood");
        browser.one("main a[href^='/desk/flood/']").click();
        look("family");
        keeper.decideAll("decline");
    }

    private void entered(Act act, String rule, int times) {
        for (int i = 0; i < times; i++) {
            ledger.record(7, entry -> {
                entry.act(act, rule);
                return true;
            });
        }
    }

    @Test
    void a_code_before_what_is_sealed() {
        atTheDesk().reading();
        Contributor writer = Contributor.guestPost(contributing, "Nineteen years on the landing", TROUBLED);
        browser.go(writer.page()).type("#words", "Typed before the half hour was over.\n\nAnd kept.");
        clock.forward(Duration.ofMinutes(31));
        browser.press("button[value=draft]");
        look("code before a form goes on");
        browser.type("#confirmation", "000000").press("main .button");
        look("code refused");
        browser.go("/desk/studio");
        look("studio before a code");
        browser.go(writer.page());
        look("code before a guest post");
    }

    @Test
    void counter_proof_the_same_look_finds_a_planted_fault() {
        browser.go(post);
        String served = inspector.asServed();
        inspector.ask("document.querySelector('main').insertAdjacentHTML('beforeend', '<div>pale</div><input>');"
                + "document.querySelector('main > div').style.cssText = 'inline-size:1400px;color:#999;background:#fff'");
        look("planted");
        for (String width : List.of("360", "1280")) {
            for (String scheme : List.of("light", "dark")) {
                assertTrue(found.removeIf(one -> one.startsWith("planted, " + width + " " + scheme + ": color-contrast")), found.toString());
            }
        }
        assertTrue(found.removeIf(one -> one.startsWith("planted: color-contrast")), found.toString());
        assertTrue(found.removeIf(one -> one.startsWith("planted: label")), found.toString());
        assertTrue(found.removeIf(one -> one.startsWith("planted is wider")), found.toString());
        assertEquals(List.of(), ValidHtml.problems(served));
        assertNotEquals(List.of(), ValidHtml.problems(served.replace("</h1>", "")));
    }

    private DeskInBrowser atTheDesk() {
        return DeskInBrowser.join(browser, invitations.keeperLink(clock.now()), "Heron " + clock.now().getNano(), clock);
    }

    private void writeAndPublish(String words) {
        WriterPerson.anybody().comment(post, words);
        keeper.decideAll("publish");
    }

    private void comeBack(String key) {
        browser.go("/return").type("#returnKey", key).press("main form button");
    }

    private static String decisionOf(DeskPerson who) {
        return Pattern.compile("action=\"(/desk/comments/\\d+/decision)\"").matcher(who.get("/desk").asString())
                .results().map(result -> result.group(1)).findFirst().orElseThrow();
    }

    private void look(String name) {
        ValidHtml.problems(inspector.asServed()).forEach(problem -> found.add(name + ": " + problem));
        inspector.look(360, "light").axe().forEach(problem -> found.add(name + ": " + problem));
        for (int width : List.of(360, 1280)) {
            for (String scheme : List.of("light", "dark")) {
                inspector.look(width, scheme).axeOfLooks().forEach(problem -> found.add(name + ", " + width + " " + scheme + ": " + problem));
                if (System.getProperty("pictures") != null) {
                    inspector.picture(Path.of(System.getProperty("pictures"), name.replaceAll("\\W+", "-") + "-" + width + "-" + scheme + ".png"));
                }
            }
        }
        if (inspector.look(320, "light").sideways() > 0) {
            found.add(name + " is wider than 320 pixels by " + inspector.sideways());
        }
        inspector.look(1280, "light").forget();
    }
}
