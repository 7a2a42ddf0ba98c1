package org.candour.operating;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.cast.Answer;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.TheStore;
import org.candour.staff.OneTimeCode;
import org.junit.jupiter.api.Test;

/** A guest post that is not yet published cannot be read without a keeper's key: not in the data folder, a backup or the output. */
class SealedIT {
    private static final Pattern SECRET = Pattern.compile("id=\"totp-secret\">([A-Z2-7]+)<");
    private static final Pattern PIECE = Pattern.compile("/desk/studio/guest-posts/(\\d+)");
    private static final Pattern FORMS = Pattern.compile("<form [^>]*action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final BuiltSite site = new BuiltSite(TheStore.freshFolder("sealed"));
    private String session = "";

    @Test
    void what_waits_lies_nowhere_in_clear_and_its_keeper_reads_it_also_after_a_restart() throws Exception {
        String mark = Marks.fresh("lantern");
        Marks marks = new Marks().and(mark);
        BuiltSite.Running running = site.serve("CANDOUR_PUBLICATION_INTERVAL=0s");
        joinAsKeeper(running.waitFor(site.url() + "/desk/"));
        String key = send("testimony", mark);
        send("topic", mark);
        String piece = piece();
        correspond(piece, key, mark);
        assertEquals(0, site.command(List.of("nightly")).exitCode(), "while it runs");
        Path backups = TheStore.freshFolder("sealed-backup");
        assertEquals(0, site.command(List.of("backup", backups.toString())).exitCode());
        running.kill();
        assertEquals(List.of(), marks.in(site.data()));
        assertEquals(List.of(), marks.in(backups));
        assertEquals(List.of(), printed(running).filter(line -> marks.foundIn(line.getBytes(StandardCharsets.UTF_8))).toList());

        BuiltSite.Running again = site.serve("CANDOUR_PUBLICATION_INTERVAL=0s");
        assertTrue(desk().get(piece).asString().contains("a second " + mark), "the session's cookie and its row open it together");
        again.stop();
        System.out.printf("1 guest post with its letters and 1 topic sent, not published: %d forms of a mark in the data folder, a backup"
                + " and %d lines of output: 0 hits%n", marks.count(), printed(running).count());
        inClear("Our " + mark + " went out.");
        assertNotEquals(List.of(), marks.in(site.data()), "the same words unsealed are found");
    }

    private static java.util.stream.Stream<String> printed(BuiltSite.Running running) {
        return running.printed().stream();
    }

    private RequestSpecification anybody() {
        return given().baseUri(site.url()).redirects().follow(false).contentType(FORM);
    }

    private RequestSpecification desk() {
        return anybody().cookie(new Cookie.Builder(DeskPerson.COOKIE, session).build());
    }

    private void joinAsKeeper(String link) {
        Matcher secret = SECRET.matcher(anybody().get(link).asString());
        assertTrue(secret.find());
        Response joined = anybody().formParams(Map.of("name", "Heron", "passphrase", DeskPerson.PASSPHRASE,
                "code", new OneTimeCode(secret.group(1)).at(Instant.now()))).post(link);
        assertEquals(200, joined.statusCode(), joined.asString());
        session = joined.getCookie(DeskPerson.COOKIE);
    }

    /** Through the pages; the return key. */
    private String send(String kind, String mark) {
        Answer page = next(new Answer(anybody().get("/write")), "name=\"kind\"", "kind", kind);
        page = next(page, "id=\"words\"", "title", "What the " + mark + " shows", "words", "We keep a " + mark + (kind.equals("topic") ? "." : " on every landing."));
        if (kind.equals("testimony")) {
            page = next(page, "name=\"role\"");
        }
        page = next(page, "/write/check");
        Map<String, String> form = page.form("/write/send");
        Answer sent = next(page, "/write/send", "kept", "yes", "absent", "withhold");
        assertTrue(sent.text().contains("has reached us"), sent.text());
        return form.get("returnKey");
    }

    /** Fills in the form with that mark, and presses its first button. */
    private Answer next(Answer page, String formWith, String... answers) {
        Map<String, String> fields = page.form(formWith);
        for (int i = 0; i < answers.length; i += 2) {
            fields.put(answers[i], answers[i + 1]);
        }
        Answer answer = new Answer(anybody().formParams(fields).post(action(page, formWith)));
        assertEquals(200, answer.status(), answer.text());
        return answer;
    }

    private static String action(Answer page, String formWith) {
        return FORMS.matcher(page.html()).results().filter(form -> form.group().contains(formWith)).map(form -> form.group(1))
                .findFirst().orElseThrow();
    }

    /** The page of the guest post at the desk. */
    private String piece() {
        return PIECE.matcher(desk().get("/desk/studio").asString()).results().map(found -> found.group())
                .filter(page -> desk().get(page).asString().contains("on every landing")).findFirst().orElseThrow();
    }

    private void correspond(String piece, String key, String mark) {
        act(piece, "/question", "question", "Which " + mark + "?");
        Map<String, String> answer = new Answer(anybody().formParams(Map.of("returnKey", key)).post("/return")).form("/return/piece/answer");
        answer.put("words", "The old " + mark + ".");
        assertEquals(200, anybody().formParams(answer).post("/return/piece/answer").statusCode());
        act(piece, "/edition", "words", "We keep a second " + mark + ".", "step", "draft");
        act(piece, "/edition", "words", "We keep a second " + mark + ".", "step", "offer");
    }

    private void act(String piece, String form, String... fields) {
        Map<String, String> filled = new Answer(desk().get(piece)).form(piece + form);
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        Response done = desk().formParams(filled).post(piece + form);
        assertEquals(303, done.statusCode(), done.asString());
    }

    /** The planted fault: a letter that was written down as it is. */
    private void inClear(String words) throws Exception {
        String url = "jdbc:h2:file:" + site.data() + "/candour;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection store = DriverManager.getConnection(url, "candour", "");
                PreparedStatement letter = store.prepareStatement("update testimony_letters set for_desk = ?")) {
            letter.setString(1, words);
            assertTrue(letter.executeUpdate() > 0);
        }
    }
}
