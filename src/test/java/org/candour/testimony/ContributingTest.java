package org.candour.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Slug;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.Durable;
import org.candour.store.RandomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a writer can do with a guest post, what the store then holds, and when that goes. */
@QuarkusTest
@Tag("store")
class ContributingTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Contributing contributing;
    private final Testimonies testimonies;
    private final Editing editing;
    private final TestimonyRetention retention;
    private final DeskSeals seals;
    private final DeskKeys deskKeys;
    private final Durable durable;
    private final SiteSecret secret;
    private final DataSource store;

    ContributingTest(Contributing contributing, Testimonies testimonies, Editing editing, TestimonyRetention retention,
            DeskSeals seals, DeskKeys deskKeys, Durable durable, SiteSecret secret, DataSource store) {
        this.contributing = contributing;
        this.testimonies = testimonies;
        this.editing = editing;
        this.retention = retention;
        this.seals = seals;
        this.deskKeys = deskKeys;
        this.durable = durable;
        this.secret = secret;
        this.store = store;
    }

    @BeforeEach
    void a_keeper() {
        if (seals.current().isEmpty()) {
            DeskPerson.keeperWithKey();
        }
    }

    /** A guest post on its way and the key its writer holds. */
    private record Sent(long id, ReturnKey key) {}

    private Sent send(String title, String words, IfAbsent absent) {
        Sent sent = new Sent(RandomId.next(), ReturnKey.fresh(RANDOM));
        Arrived arrived = new Arrived(sent.id, TestimonyKind.TESTIMONY, new Piece(title, words, WorkRole.COURT), secret.digest(sent.key),
                WriterPair.of(sent.key, secret).sealing(), absent, false, false);
        assertFalse(durable.write(() -> contributing.receive(arrived, desk())).again());
        assertTrue(durable.write(() -> contributing.receive(arrived, desk())).again(), "the same form sent again finds the first");
        QuarkusTransaction.requiringNew().run(testimonies::allReachDesk);
        return sent;
    }

    private DeskSeal desk() {
        return seals.current().orElseThrow();
    }

    private String digest(Sent sent) {
        return secret.digest(sent.key).hex();
    }

    private Testimony now(Sent sent) {
        return QuarkusTransaction.requiringNew().call(() -> testimonies.findById(sent.id));
    }

    private Correspondence read(Sent sent) {
        return testimonies.read(now(sent), WriterPair.of(sent.key, secret).opening());
    }

    private static Edition edition(String title, String words) {
        return new Edition(title, "A practitioner", "", words, LocalDate.of(2026, 3, 2), null, List.of(), true);
    }

    @Test
    void what_is_sent_and_not_published_is_nowhere_in_the_rows_in_clear() throws SQLException {
        String mark = Marks.fresh("lantern");
        Sent sent = send("On " + mark, "We keep a " + mark + " in the cell block.", IfAbsent.WITHHOLD);
        durable.write(() -> editing.ask(sent.id, "Which " + mark + "?", desk()));
        durable.write(() -> contributing.answer(digest(sent), sent.id, "The old " + mark + ".", desk()));
        durable.write(() -> editing.offer(sent.id, now(sent).version(), edition("On " + mark, "A " + mark + "."), desk()));
        Marks marks = new Marks().and(mark);
        List<String> rows = rows();
        assertEquals(0, rows.stream().filter(row -> marks.foundIn(row.getBytes(java.nio.charset.StandardCharsets.UTF_8))).count());
        assertTrue(read(sent).piece().orElseThrow().words().contains(mark), "with its key it can be read");
        System.out.println("sent 1 guest post with 4 letters, searched " + rows.size() + " rows for " + marks.count() + " forms of a mark: 0 hits");

        Sent other = send("Planted", "Nothing of it.", IfAbsent.WITHHOLD);
        durable.write(() -> editing.decline(other.id, "It says " + mark));
        assertEquals(1, rows().stream().filter(row -> marks.foundIn(row.getBytes(java.nio.charset.StandardCharsets.UTF_8))).count(),
                "the same text in clear is found");
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("testimonies", "testimony_letters", "posts", "comments", "ledger")) {
                try (ResultSet result = statement.executeQuery("select * from " + table)) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append(result.getString(i)).append('\n');
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void only_its_own_key_opens_a_piece() {
        Sent sent = send("Ten minutes", "What can be said in them.", IfAbsent.PUBLISH);
        Correspondence others = testimonies.read(now(sent), WriterPair.of(ReturnKey.fresh(RANDOM), secret).opening());
        assertTrue(others.piece().isEmpty());
        assertEquals(1, others.unread());
        assertEquals("What can be said in them.", read(sent).piece().orElseThrow().words());
        assertThrows(Contributing.NotYours.class, () -> durable.write(() ->
                contributing.withdraw(secret.digest(ReturnKey.fresh(RANDOM)).hex(), sent.id)));
    }

    @Test
    void question_answer_edition_and_agreement_take_turns() {
        Sent sent = send("Ten minutes", "What can be said in them.", IfAbsent.PUBLISH);
        durable.write(() -> editing.ask(sent.id, "Where?", desk()));
        assertEquals(TestimonyState.ASKED, now(sent).state());
        durable.write(() -> contributing.answer(digest(sent), sent.id, "In no court in particular.", desk()));
        assertEquals(List.of("Where?", "In no court in particular."), read(sent).messages().stream().map(Correspondence.Message::words).toList());
        durable.write(() -> editing.offer(sent.id, now(sent).version(), edition("Ten minutes", "What can be said."), desk()));
        int seen = now(sent).version();
        durable.write(() -> contributing.amend(digest(sent), sent.id, new Piece("Ten minutes", "Other words.", null), desk()));
        assertTrue(read(sent).edition().isEmpty(), "an edition of the old words no longer stands");
        assertThrows(Testimony.NotPossible.class, () -> durable.write(() -> contributing.agree(digest(sent), sent.id, seen)));
        durable.write(() -> editing.offer(sent.id, now(sent).version(), edition("Ten minutes", "Other words!"), desk()));
        assertThrows(Testimony.NotPossible.class, () -> durable.write(() -> contributing.agree(digest(sent), sent.id, seen)),
                "nobody agrees to what they have not read");
        durable.write(() -> contributing.agree(digest(sent), sent.id, now(sent).version()));
        assertEquals(TestimonyState.AGREED, now(sent).state());
    }

    @Test
    void what_is_withdrawn_leaves_nothing_sealed_and_then_nothing() {
        Sent sent = send("Ten minutes", "What can be said in them.", IfAbsent.PUBLISH);
        durable.write(() -> contributing.withdraw(digest(sent), sent.id));
        assertEquals(TestimonyState.WITHDRAWN, now(sent).state());
        assertTrue(read(sent).all().isEmpty());
        LocalDate today = now(sent).turnedOn();
        durable.write(() -> retention.eraseSettledBefore(today, today));
        assertEquals(1, testimonies.ofKey(digest(sent)).size(), "until its day is over");
        durable.write(() -> retention.eraseSettledBefore(today.plusDays(1), today.plusDays(1)));
        assertEquals(List.of(), testimonies.ofKey(digest(sent)));
    }

    @Test
    void who_stays_away_gets_what_they_chose() {
        Sent published = send("Ten minutes", "Publish me.", IfAbsent.PUBLISH);
        Sent withheld = send("Ten minutes", "Do not.", IfAbsent.PUBLISH);
        durable.write(() -> contributing.choose(digest(withheld), withheld.id, IfAbsent.WITHHOLD, false));
        Sent waiting = send("Ten minutes", "I only wait.", IfAbsent.WITHHOLD);
        durable.write(() -> editing.ask(published.id, "Where?", desk()));
        durable.write(() -> editing.ask(withheld.id, "Where?", desk()));
        LocalDate today = now(published).turnedOn();
        durable.write(() -> retention.settleUnansweredSince(today.plusDays(1), "We had no answer.", today));
        assertTrue(now(published).releaseDue());
        assertEquals(TestimonyState.DECLINED, now(withheld).state());
        assertEquals("We had no answer.", now(withheld).reason().orElseThrow());
        assertEquals(TestimonyState.WAITING, now(waiting).state());
        durable.write(() -> retention.eraseSettledBefore(today.plusYears(9), today.plusYears(9)));
        assertEquals("I only wait.", read(waiting).piece().orElseThrow().words(), "what nobody has decided is never deleted");
    }

    @Test
    void of_what_is_published_the_sealed_original_goes_and_its_old_key_with_it() throws SQLException {
        Sent sent = send("Ten minutes " + RandomId.next(), "What can be said in them.", IfAbsent.PUBLISH);
        Edition edition = edition("Ten minutes " + RandomId.next(), "What can be said in them.");
        durable.write(() -> editing.offer(sent.id, now(sent).version(), edition, desk()));
        durable.write(() -> contributing.answer(digest(sent), sent.id, "Good.", desk()));
        durable.write(() -> editing.publish(sent.id, now(sent).version(), Slug.of(edition.title()), edition));
        durable.write(retention::dropOriginals);
        assertTrue(read(sent).piece().isEmpty());
        assertTrue(read(sent).edition().isEmpty());
        assertEquals(1, read(sent).messages().size());
        assertTrue(testimonies.wrote(digest(sent), now(sent).postId().orElseThrow()), "its writer is still its author");

        durable.write(() -> retention.dropCorrespondenceBefore(now(sent).turnedOn().plusDays(1)));
        assertTrue(read(sent).all().isEmpty());
        QuarkusTransaction.requiringNew().run(deskKeys::renew);
        durable.write(() -> QuarkusTransaction.requiringNew().run(() -> {
            testimonies.holdBackNoKey();
            deskKeys.forgetAllBut(testimonies.generations());
        }));
        assertEquals(desk().generation(), generation(sent), "a row that holds nothing holds no key back");
    }

    private int generation(Sent sent) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select generation from testimonies where id = " + sent.id)) {
            result.next();
            return result.getInt(1);
        }
    }

    @Test
    void a_forgotten_key_finds_nothing_and_the_piece_stays() {
        Sent sent = send("Ten minutes", "What can be said in them.", IfAbsent.PUBLISH);
        durable.write(() -> contributing.forgetKey(digest(sent)));
        assertEquals(List.of(), testimonies.ofKey(digest(sent)));
        assertEquals(TestimonyState.WAITING, now(sent).state());
    }
}
