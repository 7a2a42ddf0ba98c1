package org.candour.desk.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.sealing.SealedBox;
import org.candour.staff.keys.DeskKey;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A keeper who is new to guest posts, and the ways in: another keeper, a code on paper, a new key. */
@QuarkusTest
@Tag("store")
class LettingInTest {
    private static final String WORDS = "We were told on a Friday.";

    private final DeskKeys deskKeys;

    LettingInTest(DeskKeys deskKeys) {
        this.deskKeys = deskKeys;
    }

    private final class Arrived {
        private final DeskKey key = deskKeys.current().orElseThrow();
        private final SealedBox box = SealedBox.seal(WORDS, key.sealingKey(), "a guest post");

        boolean readBy(DeskPerson person) {
            return deskKeys.opened(person.presence()) instanceof Opening.Opened opened
                    && opened.open(key.generation(), box, "a guest post").filter(WORDS::equals).isPresent();
        }
    }

    @Test
    void a_later_keeper_is_let_in_by_one_who_can_read() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived earlier = new Arrived();
        keeper.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE);
        DeskPerson later = DeskPerson.keeper();
        Arrived arrived = new Arrived();
        assertFalse(arrived.readBy(later));
        later.get("/desk/people").then().body(containsString("You cannot read guest posts yet."), containsString("/desk/account/key"),
                not(containsString("letting-in")));
        String page = keeper.get("/desk/people").asString();
        assertTrue(page.contains(later.name() + " cannot read guest posts yet: let them in."), page);

        String letIn = "/desk/people/" + later.presence().staffId() + "/letting-in";
        keeper.post(letIn, "passphrase", "not the passphrase at all").then().statusCode(422).body(containsString("Nobody was let in"));
        assertFalse(arrived.readBy(later), "a desk left open lets nobody in");
        String after = keeper.post(letIn, "passphrase", DeskPerson.PASSPHRASE).then().statusCode(303).extract().header("Location");
        keeper.get(after.substring(after.indexOf("/desk"))).then().body(containsString("They are let in"));
        assertTrue(arrived.readBy(later), "at once, in the session they have");
        assertTrue(earlier.readBy(later), "and what came before");
        keeper.get("/desk/account").then().body(containsString("Let a keeper read guest posts"));
        keeper.post(letIn, "passphrase", DeskPerson.PASSPHRASE).then().statusCode(409);
        assertFalse(keeper.get("/desk/people").asString().contains(later.name() + " cannot read"));
    }

    @Test
    void nobody_but_a_keeper_is_let_in_and_by_nobody_but_a_keeper() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        DeskPerson moderator = DeskPerson.moderator();
        String letIn = "/desk/people/" + moderator.presence().staffId() + "/letting-in";
        keeper.post(letIn, "passphrase", DeskPerson.PASSPHRASE).then().statusCode(409);
        moderator.post(letIn, "passphrase", DeskPerson.PASSPHRASE).then().statusCode(403);
        moderator.get("/desk/account/key").then().statusCode(403);
        moderator.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE).then().statusCode(403);
        moderator.post("/desk/account/key/recovery", "code", "7Q3M-0ZK8-1D4X-VTW9").then().statusCode(403);
    }

    @Test
    void a_code_on_paper_opens_what_the_earlier_account_could_read() {
        DeskPerson before = DeskPerson.keeperWithKey();
        String code = before.newRecoveryCodes().get(7);
        Arrived arrived = new Arrived();
        DeskPerson again = DeskPerson.keeper();
        again.get("/desk/account/key").then().statusCode(200).body(containsString("Or use a recovery code"));
        again.post("/desk/account/key/recovery", "code", "7Q3M-0ZK8-1D4X-VTW9").then().statusCode(422).body(containsString("opens nothing"));
        again.post("/desk/account/key/recovery", "code", "").then().statusCode(422);
        assertFalse(arrived.readBy(again));

        again.post("/desk/account/key/recovery", "code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).then().statusCode(303);
        assertTrue(arrived.readBy(again));
        again.get("/desk/account").then().body(containsString("Opened guest posts by a recovery code"));
        DeskPerson third = DeskPerson.keeper();
        third.post("/desk/account/key/recovery", "code", code).then().statusCode(422);
        assertFalse(arrived.readBy(third), "a code works once");
    }

    @Test
    void a_code_that_gives_nothing_new_stays_good() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        String code = keeper.newRecoveryCodes().get(0);
        keeper.post("/desk/account/key/recovery", "code", code).then().statusCode(409).body(containsString("stays good"));
        keeper.signIn(DeskPerson.PASSPHRASE, code).then().statusCode(303);
    }

    @Test
    void a_moderators_code_opens_nothing() {
        String code = DeskPerson.moderator().newRecoveryCodes().get(0);
        DeskPerson.keeper().post("/desk/account/key/recovery", "code", code).then().statusCode(422);
    }

    @Test
    void when_every_key_is_lost_it_is_said_plainly_and_new_guest_posts_can_arrive() {
        DeskPerson.keeperWithKey();
        Arrived lost = new Arrived();
        DeskPerson again = DeskPerson.keeper();
        String page = again.get("/desk/account/key").asString();
        assertTrue(page.contains("those guest posts are gone, and nobody can bring them back"), page);
        again.post("/desk/account/key/renewal", "passphrase", "not the passphrase at all").then().statusCode(422);
        assertFalse(new Arrived().readBy(again));
        again.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE).then().statusCode(303);
        again.get("/desk/account/key?done=renewal").then().body(containsString("There is a new key"), containsString("what arrives now"));
        assertTrue(new Arrived().readBy(again));
        assertFalse(lost.readBy(again));
        again.get("/desk/account").then().body(containsString("Made a new key for guest posts"));
    }

    @Test
    void a_keeper_reads_on_the_page_with_the_codes_what_losing_them_means() {
        DeskPerson keeper = DeskPerson.keeper();
        String page = keeper.post("/desk/account/recovery-codes", "passphraseForCodes", DeskPerson.PASSPHRASE).asString();
        assertTrue(page.contains("sealed guest posts are gone"));
        DeskPerson moderator = DeskPerson.moderator();
        assertFalse(moderator.post("/desk/account/recovery-codes", "passphraseForCodes", DeskPerson.PASSPHRASE).asString()
                .contains("guest posts"));
    }

    @Test
    void the_pages_are_valid_in_every_state() {
        DeskPerson reading = DeskPerson.keeperWithKey();
        DeskPerson shut = DeskPerson.keeper();
        for (DeskPerson person : new DeskPerson[] {reading, shut}) {
            for (String page : new String[] {"/desk/people", "/desk/account", "/desk/account/key"}) {
                assertEquals(java.util.List.of(), ValidHtml.problems(person.get(page).asString()));
            }
        }
        assertEquals(java.util.List.of(), ValidHtml.problems(shut.post("/desk/account/key/recovery", "code", "x").asString()));
        assertEquals(java.util.List.of(), ValidHtml.problems(shut.post("/desk/account/key/renewal", "passphrase", "x").asString()));
        assertEquals(422, shut.post("/desk/account/key/renewal", "passphrase", "x".repeat(5_000)).statusCode());
    }
}
