package org.candour.staff.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.candour.cast.DeskPerson;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.SealedBox;
import org.candour.sealing.Wrapped;
import org.candour.staff.Presence;
import org.candour.staff.Token;
import org.candour.testimony.Testimonies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who reads what is sealed to the desk, and who does not. */
@QuarkusTest
@Tag("store")
class DeskKeysTest {
    private static final String WORDS = "The hostel closed on a Friday, and nobody had told us.";
    private static final String PLACE = "a guest post";

    private final DeskKeys deskKeys;
    private final Testimonies testimonies;
    private final Rows rows;

    DeskKeysTest(DeskKeys deskKeys, Testimonies testimonies, DataSource store) {
        this.deskKeys = deskKeys;
        this.testimonies = testimonies;
        this.rows = new Rows(store);
    }

    /** What somebody sent, sealed to the desk's key of that moment. */
    private record Arrived(int generation, SealedBox box) {}

    private Arrived arrives() {
        DeskKey key = deskKeys.current().orElseThrow();
        return new Arrived(key.generation(), SealedBox.seal(WORDS, key.sealingKey(), PLACE));
    }

    private boolean reads(DeskPerson person, Arrived arrived) {
        return reads(deskKeys.opened(person.presence()), arrived);
    }

    private static boolean reads(Opening opening, Arrived arrived) {
        return opening instanceof Opening.Opened opened
                && opened.open(arrived.generation(), arrived.box(), PLACE).filter(WORDS::equals).isPresent();
    }

    @Test
    void a_keeper_who_is_signed_in_reads_what_arrives() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived arrived = arrives();
        assertTrue(reads(keeper, arrived));
        keeper.signIn(0).then().statusCode(303);
        assertTrue(reads(keeper, arrived), "in another session too");
    }

    @Test
    void a_moderator_does_not() {
        DeskPerson.keeperWithKey();
        DeskPerson moderator = DeskPerson.moderator();
        assertEquals(new Opening.Shut(Opening.Why.NOT_A_KEEPER), deskKeys.opened(moderator.presence()));
    }

    @Test
    void the_cookie_and_the_rows_are_enough_so_a_session_outlives_a_restart() throws Exception {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived arrived = arrives();
        assertEquals(WORDS, afterRestart(keeper.cookie(), Token.digest(keeper.cookie()), arrived));
        assertEquals("nothing", afterRestart(Token.digest(keeper.cookie()), Token.digest(keeper.cookie()), arrived),
                "the rows alone, with all they say of the token, are not");
    }

    /** Nothing of the running program is used: the rows, the token, and the box. */
    private String afterRestart(String token, String digest, Arrived arrived) throws Exception {
        String wrapped = rows.texts("select wrapped_key from desk_sessions where token_digest = ?", digest).get(0);
        long staffId = Long.parseLong(rows.texts("select staff_id from desk_sessions where token_digest = ?", digest).get(0));
        Optional<OpeningKey> own = new Wrapped(wrapped).open(token);
        if (own.isEmpty()) {
            return "nothing";
        }
        String box = rows.texts("select box from held_keys where staff_id = ? and generation = ?", staffId, arrived.generation()).get(0);
        OpeningKey desk = new SealedBox(box).openKey(own.get(), "held-keys/" + arrived.generation() + "/" + staffId);
        return arrived.box().open(desk, PLACE);
    }

    @Test
    void a_copied_store_without_the_passphrase_gives_nothing() throws SQLException {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        keeper.newRecoveryCodes();
        long id = keeper.presence().staffId();
        List<String> all = new ArrayList<>();
        for (String table : List.of("staff where id", "recovery_codes where staff_id", "desk_sessions where staff_id", "held_keys where staff_id")) {
            all.addAll(rows.texts("select * from " + table + " = ?", id));
        }
        List<String> wrapped = all.stream().filter(text -> text.matches("\\$(hkdf|argon2id)\\$.*\\$[A-Za-z0-9_-]{64}")).toList();
        assertEquals(1 + 10 + 1, wrapped.size(), "by the passphrase, each code and the session");
        List<String> secrets = new ArrayList<>(all.stream().filter(text -> text.length() >= 12).distinct().toList());
        assertEquals(0, opened(wrapped, secrets), "of " + secrets.size() + " texts none opens a key");
        assertEquals(1, opened(wrapped, List.of(DeskPerson.PASSPHRASE)), "the search sees the passphrase when it is there");
        assertEquals(1, opened(wrapped, List.of(keeper.cookie())), "and the token");
    }

    private static long opened(List<String> wrapped, List<String> secrets) {
        return wrapped.stream().filter(key -> secrets.stream().anyMatch(secret -> new Wrapped(key).open(secret).isPresent())).count();
    }

    @Test
    void a_keeper_who_is_shut_out_cannot_read_what_arrives_after() throws SQLException {
        DeskPerson staying = DeskPerson.keeper();
        DeskPerson leaving = DeskPerson.keeperWithKey();
        Arrived before = arrives();
        Presence known = leaving.presence();
        Opening copied = deskKeys.opened(known);
        staying.post("/desk/people/" + known.staffId() + "/suspension", "out", "yes").then().statusCode(303);

        Arrived after = arrives();
        assertNotEquals(before.generation(), after.generation());
        assertFalse(reads(copied, after), "with every key they ever had, on a copy of the store");
        assertTrue(reads(copied, before), "without the new key they would have read it");
        assertEquals(List.of(), rows.texts("select box from held_keys where staff_id = ?", known.staffId()), "their rows are gone");
        assertTrue(reads(staying, after));
        assertTrue(reads(staying, before), "what came before stays readable for who stays");

        staying.post("/desk/people/" + known.staffId() + "/suspension", "out", "no").then().statusCode(303);
        leaving.signIn(0).then().statusCode(303);
        assertEquals(new Opening.Shut(Opening.Why.NOT_LET_IN), deskKeys.opened(leaving.presence()), "let in again to the desk, not to the keys");
    }

    @Test
    void what_only_the_one_who_is_shut_out_could_read_is_not_destroyed() {
        DeskPerson leaving = DeskPerson.keeperWithKey();
        Arrived before = arrives();
        DeskPerson staying = DeskPerson.keeper();
        nobodyElseHolds(before.generation(), leaving.presence().staffId());
        Presence known = leaving.presence();
        staying.post("/desk/people/" + known.staffId() + "/suspension", "out", "yes").then().statusCode(303);
        assertTrue(reads(deskKeys.opened(known), before), "should they be let in again");
        assertTrue(reads(staying, arrives()));
        assertFalse(reads(staying, before));
    }

    private void nobodyElseHolds(int generation, long staffId) {
        try {
            rows.change("delete from held_keys where generation = ? and staff_id <> ?", generation, staffId);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void who_was_never_let_in_is_not_let_in_because_another_is_shut_out() {
        DeskPerson staying = DeskPerson.keeper();
        DeskPerson leaving = DeskPerson.keeperWithKey();
        DeskPerson outside = DeskPerson.keeper();
        staying.post("/desk/people/" + leaving.presence().staffId() + "/suspension", "out", "yes").then().statusCode(303);
        Arrived after = arrives();
        assertTrue(reads(staying, after));
        assertFalse(reads(outside, after));
        assertTrue(staying.get("/desk/account").asString().contains("Made a new key for guest posts"));
    }

    @Test
    void another_passphrase_opens_the_same_key() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived arrived = arrives();
        Response changed = keeper.post("/desk/account/passphrase", "passphraseNow", DeskPerson.PASSPHRASE, "passphrase", "harbour lights at four");
        changed.then().statusCode(303);
        keeper.holdsNow(changed);
        assertTrue(reads(keeper, arrived), "in the session that goes on");
        keeper.signIn("harbour lights at four", keeper.code(0)).then().statusCode(303);
        assertTrue(reads(keeper, arrived), "at the next sign-in");
    }

    @Test
    void a_recovery_code_in_place_of_the_authenticator_opens_the_key_as_well() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived arrived = arrives();
        keeper.signIn(DeskPerson.PASSPHRASE, keeper.newRecoveryCodes().get(0)).then().statusCode(303);
        assertTrue(reads(keeper, arrived));
    }

    @Test
    void an_account_made_before_there_were_keys_is_given_its_own_at_the_next_sign_in_and_the_desk_its_first() throws SQLException {
        DeskPerson keeper = DeskPerson.keeper();
        rows.change("delete from held_keys");
        rows.change("update staff set sealing_key = null, wrapped_key = null, code_cost = null");
        rows.change("update desk_sessions set wrapped_key = null");
        assertEquals(Optional.empty(), deskKeys.current(), "nobody could read it: nothing may be sealed");
        assertEquals(new Opening.Shut(Opening.Why.SIGN_IN_AGAIN), deskKeys.opened(keeper.presence()));
        keeper.get("/desk/account/key").then().statusCode(200);

        keeper.signIn(0).then().statusCode(303);
        assertTrue(reads(keeper, arrives()));
        assertEquals(10, keeper.newRecoveryCodes().size());
    }

    @Test
    void codes_on_paper_from_before_there_were_keys_still_let_in() throws SQLException {
        DeskPerson keeper = DeskPerson.keeper();
        long id = keeper.presence().staffId();
        rows.change("update staff set code_cost = null where id = ?", id);
        rows.change("delete from recovery_codes where staff_id = ?", id);
        rows.change("insert into recovery_codes (code_digest, staff_id) values (?, ?)", Token.digest("7Q3M0ZK81D4XVTW9"), id);
        assertTrue(keeper.get("/desk/account").asString().contains("do not open it: make new ones"));
        keeper.signIn(DeskPerson.PASSPHRASE, "7Q3M-0ZK8-1D4X-VTW9").then().statusCode(303);
        keeper.signIn(DeskPerson.PASSPHRASE, "7Q3M-0ZK8-1D4X-VTW9").then().statusCode(422);
    }

    @Test
    void a_box_put_in_the_place_of_another_keepers_opens_nothing() throws SQLException {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived first = arrives();
        keeper.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE).then().statusCode(303);
        Arrived second = arrives();
        long id = keeper.presence().staffId();
        String box = rows.texts("select box from held_keys where staff_id = ? and generation = ?", id, second.generation()).get(0);
        rows.change("update held_keys set box = ? where staff_id = ? and generation = ?", box, id, first.generation());
        assertFalse(reads(keeper, first));
        assertTrue(reads(keeper, second), "where it belongs it does open");
    }

    @Test
    void keys_to_which_nothing_is_sealed_any_more_are_forgotten() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Arrived done = arrives();
        keeper.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE);
        Arrived waiting = arrives();
        keeper.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE);
        Arrived newest = arrives();
        Set<Integer> needed = testimonies.generations();
        needed.add(waiting.generation());
        QuarkusTransaction.requiringNew().run(() -> {
            testimonies.holdBackNoKey();
            deskKeys.forgetAllBut(needed);
        });
        assertFalse(reads(keeper, done));
        assertTrue(reads(keeper, waiting));
        assertTrue(reads(keeper, newest));
        assertEquals(needed.size() + 1, deskKeys.howMany(), "those that something is sealed to, and the newest");
    }

    @Test
    void two_keys_are_never_the_same() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        keeper.post("/desk/account/key/renewal", "passphrase", DeskPerson.PASSPHRASE);
        Map<Integer, OpeningKey> keys = ((Opening.Opened) deskKeys.opened(keeper.presence())).keys();
        assertEquals(keys.size(), Set.copyOf(keys.values()).size());
    }
}
