package org.candour.desk.door;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.cast.Answer;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;
import org.candour.store.RandomId;
import org.candour.testimony.Contributing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk left open shows nothing that is sealed: after half an hour a code is asked for. */
@QuarkusTest
class CodeFirstTest {
    private static final String WORDS = "Nobody was on the landing that night.";

    private final Contributing contributing;
    private final DeskKeys deskKeys;
    private final MovedClock clock;
    private DeskPerson keeper;
    private Contributor writer;
    private String title;

    CodeFirstTest(Contributing contributing, DeskKeys deskKeys, MovedClock clock) {
        this.contributing = contributing;
        this.deskKeys = deskKeys;
        this.clock = clock;
    }

    @BeforeEach
    void a_keeper_who_reads_a_guest_post() {
        keeper = DeskPerson.keeperWithKey();
        title = "The landing " + RandomId.next();
        writer = Contributor.guestPost(contributing, title, WORDS);
    }

    @AfterEach
    void now_again() {
        clock.reset();
    }

    private void halfAnHourLater() {
        clock.forward(Duration.ofMinutes(31));
    }

    private Response confirm(String code, String back) {
        return keeper.post("/desk/confirmation", "confirmation", code, "back", back);
    }

    @Test
    void after_half_an_hour_sealed_words_are_shown_only_for_a_new_code() {
        clock.forward(Duration.ofMinutes(29));
        keeper.get(writer.page()).then().statusCode(200).body(containsString(WORDS), containsString(title));
        keeper.get("/desk/studio").then().statusCode(200).body(containsString(title));
        clock.forward(Duration.ofMinutes(2));
        Answer asks = new Answer(keeper.get(writer.page()));
        assertEquals(403, asks.status());
        assertFalse(asks.html().contains(WORDS) || asks.html().contains(title));
        assertTrue(asks.text().contains("To read what is sealed, type the code your app shows."), asks.text());
        assertEquals(List.of(), ValidHtml.problems(asks.html()));

        Map<String, String> form = new HashMap<>(asks.form("/desk/confirmation"));
        assertEquals(writer.page(), form.get("back"));
        Answer wrong = new Answer(confirm("000000", form.get("back")));
        assertEquals(422, wrong.status());
        assertEquals(List.of(), ValidHtml.problems(wrong.html()));
        assertEquals(writer.page(), wrong.form("/desk/confirmation").get("back"));
        keeper.get(writer.page()).then().statusCode(403);

        confirm(keeper.code(0), form.get("back")).then().statusCode(303).header("Location", endsWith(writer.page()));
        keeper.get(writer.page()).then().statusCode(200).body(containsString(WORDS));
        keeper.get("/desk/studio").then().body(containsString(title));
        halfAnHourLater();
        keeper.get(writer.page()).then().statusCode(403);
    }

    @Test
    void the_list_says_how_many_wait_and_no_title_until_a_code_is_typed() {
        halfAnHourLater();
        Answer list = new Answer(keeper.get("/desk/studio?page=1"));
        assertEquals(200, list.status());
        assertFalse(list.html().contains(title));
        assertTrue(list.text().matches("(?s).*(One piece is|\\d+ pieces are) open\\. To read what is sealed, type the code.*"), list.text());
        assertEquals(List.of(), ValidHtml.problems(list.html()));
        confirm(keeper.code(0), list.form("/desk/confirmation").get("back")).then().statusCode(303)
                .header("Location", endsWith("/desk/studio?page=1"));
        keeper.get("/desk/studio").then().body(containsString(title));
    }

    @Test
    void even_past_the_pages_nothing_is_opened_without_a_code() {
        assertTrue(deskKeys.opened(keeper.presence()) instanceof Opening.Opened);
        halfAnHourLater();
        assertEquals(new Opening.Shut(Opening.Why.CODE_FIRST), deskKeys.opened(keeper.presence()));
    }

    @Test
    void a_code_used_before_opens_nothing_and_another_session_is_unaffected() {
        halfAnHourLater();
        DeskPerson earlier = keeper.inThisSession();
        String code = keeper.code(0);
        keeper.signIn(DeskPerson.PASSPHRASE, code).then().statusCode(303);
        keeper.get(writer.page()).then().statusCode(200);
        earlier.get(writer.page()).then().statusCode(403);
        earlier.post("/desk/confirmation", "confirmation", code, "back", writer.page()).then().statusCode(422);
        earlier.get(writer.page()).then().statusCode(403);
        earlier.post("/desk/confirmation", "confirmation", keeper.code(1), "back", writer.page()).then().statusCode(303);
        earlier.get(writer.page()).then().statusCode(200);
        halfAnHourLater();
        keeper.post("/desk/confirmation", "confirmation", keeper.code(0), "back", writer.page()).then().statusCode(303);
        keeper.get(writer.page()).then().statusCode(200);
        earlier.get(writer.page()).then().statusCode(403);
    }

    @Test
    void what_was_typed_goes_along_and_is_done_once_the_code_is_right() {
        Map<String, String> form = new HashMap<>(new Answer(keeper.get(writer.page())).form("/edition\""));
        String typed = "\n  Nobody was there \"that\" night. <b>\n\n> Ring & ask.\n\nEnd";
        form.put("words", typed);
        form.put("step", "draft");
        halfAnHourLater();
        Answer asks = new Answer(keeper.sendForm(writer.page() + "/edition", form));
        assertEquals(403, asks.status());
        assertEquals(List.of(), ValidHtml.problems(asks.html()));
        assertTrue(asks.text().contains("What you typed goes along with it: nothing is lost."));
        assertEquals(0, writer.now().version(), "nothing was done");

        Map<String, String> along = new HashMap<>(asks.form("/edition\""));
        along.put("confirmation", "000000");
        Answer wrong = new Answer(keeper.sendForm(writer.page() + "/edition", along));
        assertEquals(422, wrong.status());
        assertEquals(typed, wrong.form("/edition\"").get("words"));
        assertEquals(0, writer.now().version(), "nothing was done");

        along.put("confirmation", keeper.code(0));
        keeper.sendForm(writer.page() + "/edition", along).then().statusCode(303).header("Location", endsWith(writer.page() + "?done=draft"));
        keeper.get(writer.page()).then().statusCode(200).body(containsString("Nobody was there &quot;that&quot; night. &lt;b&gt;"));
    }

    @Test
    void a_passphrase_is_never_carried_along() {
        halfAnHourLater();
        Response asks = keeper.post("/desk/account/recovery-codes", "passphraseForCodes", DeskPerson.PASSPHRASE);
        asks.then().statusCode(403).body(not(containsString(DeskPerson.PASSPHRASE)), not(containsString("passphraseForCodes")));
    }

    @Test
    void five_wrong_codes_in_a_row_end_the_session_and_give_the_words_back() {
        DeskPerson other = keeper.inThisSession();
        keeper.signIn(0).then().statusCode(303);
        halfAnHourLater();
        for (int i = 1; i < 5; i++) {
            confirm("00000" + i, writer.page()).then().statusCode(422);
        }
        keeper.post(writer.page() + "/question", "question", "Which landing was it?", "confirmation", "123456").then().statusCode(403)
                .header("Set-Cookie", containsString("Max-Age=0")).body(containsString("five wrong codes"), containsString("Which landing was it?"));
        keeper.get("/desk").then().statusCode(303);
        other.get("/desk").then().statusCode(200);
    }

    @Test
    void the_code_leads_to_a_page_of_the_desk_and_nowhere_else() {
        for (String elsewhere : List.of("https://elsewhere.example/desk", "//elsewhere.example", "/desk//elsewhere.example", "/deskx", "/desk/a\r\nX: y")) {
            clock.forward(Duration.ofMinutes(1));
            confirm(keeper.code(0), elsewhere).then().statusCode(303).header("Location", endsWith("/desk"))
                    .header("Location", not(containsString("elsewhere")));
        }
    }

    @Test
    void every_page_about_keys_asks_and_the_others_do_not() {
        halfAnHourLater();
        for (String page : List.of(writer.page(), "/desk/account/key", "/desk/account/authenticator")) {
            assertEquals(403, keeper.get(page).statusCode(), page);
        }
        for (String form : List.of(writer.page() + "/question", writer.page() + "/edition", writer.page() + "/publication", writer.page() + "/decline",
                "/desk/account/key/recovery", "/desk/account/key/renewal", "/desk/account/authenticator", "/desk/account/recovery-codes",
                "/desk/people/1/letting-in")) {
            keeper.post(form).then().statusCode(403).body(allOf(containsString("Type a code first"), containsString("action=\"" + form + "\"")));
        }
        for (String page : List.of("/desk", "/desk/studio", "/desk/studio/new", "/desk/people", "/desk/account", "/desk/content")) {
            assertEquals(200, keeper.get(page).statusCode(), page);
        }
    }
}
