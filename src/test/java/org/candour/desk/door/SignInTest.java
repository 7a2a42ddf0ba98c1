package org.candour.desk.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.cast.DeskPerson;
import org.candour.site.TheClock;
import org.candour.staff.DeskSessions;
import org.candour.staff.Invitations;
import org.candour.staff.OneTimeCode;
import org.candour.staff.Role;
import org.candour.staff.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    @Inject
    Invitations invitations;

    @Inject
    DeskSessions sessions;

    @Inject
    Staff staff;

    @Inject
    TheClock clock;

    @Test
    void a_keeper_comes_in_through_the_one_time_link_and_is_signed_in() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.get("/desk/account").then().statusCode(200).body(containsString(keeper.name()));
        assertTrue(staff.hasKeeper());
    }

    @Test
    void the_session_cookie_goes_to_this_host_alone_and_never_to_a_script() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.signIn(0).then().statusCode(303).header("Set-Cookie", allOf(containsString("__Host-desk="),
                containsString("; Secure"), containsString("; HttpOnly"), containsString("; SameSite=Strict"),
                containsString("; Path=/"), not(containsString("Domain"))));
    }

    @Test
    void nobody_gets_a_cookie_before_signing_in_has_succeeded() {
        String link = Invitations.PATH + invitations.invite(Role.MODERATOR, clock.now());
        for (Response answer : List.of(given().get("/desk/sign-in"), given().get(link), wrong("Nobody here"),
                given().redirects().follow(false).get("/desk"))) {
            assertFalse(answer.headers().hasHeaderWithName("Set-Cookie"));
        }
    }

    @Test
    void sign_in_tells_nobody_who_exists() {
        DeskPerson keeper = DeskPerson.keeper();
        Response known = wrong(keeper.name());
        Response unknown = wrong("Somebody Else");
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(known.asString(), unknown.asString());
        keeper.signIn(0).then().statusCode(303);
        assertNotEquals(known.asString(), keeper.get("/desk/account").asString(), "the comparison itself can fail");
    }

    @Test
    void a_code_works_once() {
        DeskPerson keeper = DeskPerson.keeper();
        String code = keeper.code(0);
        attempt(keeper.name(), DeskPerson.PASSPHRASE, code).then().statusCode(303);
        attempt(keeper.name(), DeskPerson.PASSPHRASE, code).then().statusCode(422).body(containsString("works only once"));
        keeper.signIn(1).then().statusCode(303);
    }

    @Test
    void a_recovery_code_lets_in_once_without_the_authenticator() {
        DeskPerson keeper = DeskPerson.keeper();
        String page = keeper.post("/desk/account/recovery-codes", "passphraseForCodes", DeskPerson.PASSPHRASE).asString();
        List<String> codes = Pattern.compile("<li>([0-9A-Z-]{19})</li>").matcher(page).results().map(r -> r.group(1)).toList();
        assertEquals(10, codes.size());
        String typed = codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        attempt(keeper.name(), DeskPerson.PASSPHRASE, typed).then().statusCode(303);
        attempt(keeper.name(), DeskPerson.PASSPHRASE, typed).then().statusCode(422);
    }

    @Test
    void a_wrong_code_gives_the_page_back_with_the_name_and_the_same_secret() {
        String link = Invitations.PATH + invitations.invite(Role.MODERATOR, clock.now());
        String secret = given().get(link).htmlPath().getString("**.find { it.@id == 'totp-secret' }");
        Response back = given().contentType(ContentType.URLENC)
                .formParams(Map.of("name", "Kittiwake", "passphrase", "too short", "code", "000000")).post(link);
        back.then().statusCode(422).body(containsString("Kittiwake"), containsString(secret), not(containsString("too short\"")),
                containsString("at least 12 characters"), containsString("<title>Error: "), containsString("href=\"#code\""));
    }

    @Test
    void a_link_works_once_and_for_one_hour_and_a_new_keeper_link_voids_the_last() {
        Instant now = clock.now();
        String first = invitations.keeperLink(now);
        String second = invitations.keeperLink(now);
        given().get(Invitations.PATH + first).then().statusCode(410).body(containsString("This link is over"));
        DeskPerson.join(second);
        given().get(Invitations.PATH + second).then().statusCode(410);
        given().get(Invitations.PATH + "made-up").then().statusCode(410);
        String old = invitations.invite(Role.MODERATOR, now.minus(Duration.ofMinutes(61)));
        given().get(Invitations.PATH + old).then().statusCode(410);
    }

    @Test
    void a_session_ends_after_two_idle_hours_and_after_twelve_in_any_case() {
        DeskPerson keeper = DeskPerson.keeper();
        Instant now = clock.now();
        assertTrue(sessions.holder(keeper.cookie(), now.plus(Duration.ofMinutes(119))).isPresent());
        assertFalse(sessions.holder(keeper.cookie(), now.plus(Duration.ofMinutes(119 + 121))).isPresent());
        for (int half = 5; half < 24; half++) {
            assertTrue(sessions.holder(keeper.cookie(), now.plus(Duration.ofMinutes(30L * half - 2))).isPresent(), "after " + half);
        }
        assertFalse(sessions.holder(keeper.cookie(), now.plus(Duration.ofHours(12))).isPresent());
    }

    @Test
    void all_sessions_end_at_once() {
        DeskPerson keeper = DeskPerson.keeper();
        String first = keeper.cookie();
        keeper.signIn(0);
        keeper.post("/desk/account/sessions").then().statusCode(303);
        assertTrue(sessions.holder(first, clock.now()).isEmpty());
        keeper.get("/desk/account").then().statusCode(303).header("Location", containsString("/desk/sign-in"));
    }

    @Test
    void a_changed_passphrase_ends_every_other_session() {
        DeskPerson keeper = DeskPerson.keeper();
        String first = keeper.cookie();
        Response changed = keeper.post("/desk/account/passphrase", "passphraseNow", DeskPerson.PASSPHRASE,
                "passphrase", "harbour lights at four");
        changed.then().statusCode(303);
        assertTrue(sessions.holder(first, clock.now()).isEmpty());
        assertTrue(sessions.holder(changed.getCookie(DeskPerson.COOKIE), clock.now()).isPresent());
        attempt(keeper.name(), "harbour lights at four", keeper.code(0)).then().statusCode(303);
    }

    @Test
    void a_new_authenticator_takes_the_place_of_a_lost_one() {
        DeskPerson keeper = DeskPerson.keeper();
        String secret = keeper.get("/desk/account/authenticator").htmlPath().getString("**.find { it.@id == 'totp-secret' }");
        OneTimeCode next = new OneTimeCode(secret);
        keeper.post("/desk/account/authenticator", "passphraseNow", DeskPerson.PASSPHRASE, "code", "000000").then().statusCode(422)
                .body(containsString(secret));
        keeper.post("/desk/account/authenticator", "passphraseNow", DeskPerson.PASSPHRASE, "code",
                next.at(clock.now())).then().statusCode(303);
        keeper.signIn(0).then().statusCode(422);
        attempt(keeper.name(), DeskPerson.PASSPHRASE, next.at(clock.now().plusSeconds(30))).then().statusCode(303);
    }

    @Test
    void a_form_without_its_sessions_token_does_nothing_and_gives_the_words_back() {
        DeskPerson keeper = DeskPerson.keeper();
        given().cookie(DeskPerson.COOKIE, keeper.cookie()).contentType(ContentType.URLENC)
                .formParams(Map.of("words", "A long answer that took me an hour", "formToken", "another"))
                .post("/desk/account/sessions").then().statusCode(403).body(containsString("A long answer that took me an hour"));
        keeper.get("/desk/account").then().statusCode(200);
    }

    @Test
    void an_ended_session_gives_the_words_back() {
        given().contentType(ContentType.URLENC).formParams(Map.of("words", "A long answer <b>that</b> took me an hour"))
                .post("/desk/account/sessions").then().statusCode(403)
                .body(containsString("A long answer &lt;b&gt;that&lt;/b&gt; took me an hour"));
    }

    @Test
    void desk_pages_are_never_kept() {
        DeskPerson.keeper().get("/desk/account").then().header("Cache-Control", equalTo("no-store"));
    }

    private static Response wrong(String name) {
        return attempt(name, "not the passphrase at all", "123456");
    }

    private static Response attempt(String name, String passphrase, String code) {
        return given().redirects().follow(false).contentType(ContentType.URLENC)
                .formParams(Map.of("name", name, "passphrase", passphrase, "code", code)).post("/desk/sign-in");
    }
}
