package org.candour.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.candour.cast.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody changes the ledger unseen; and the year after which its details go leaves the chain whole. */
@QuarkusTest
@Tag("store")
class LedgerTest {
    private static final long SOMEBODY = 7;

    private final Ledger ledger;
    private final MovedClock clock;
    private final DataSource store;

    LedgerTest(Ledger ledger, MovedClock clock, DataSource store) {
        this.ledger = ledger;
        this.clock = clock;
        this.store = store;
    }

    @AfterEach
    void nothing_stays_altered() {
        clock.reset();
        assertEquals(List.of(), breaches());
    }

    private List<Breach> breaches() {
        return QuarkusTransaction.requiringNew().call(ledger::breaches);
    }

    /** Enters an act and returns its number. */
    private long entered() {
        ledger.record(SOMEBODY, entry -> {
            entry.act(Act.COMMENT_DECLINED, "It attacks a person");
            entry.about(12);
            return true;
        });
        return QuarkusTransaction.requiringNew().call(() -> ledger.newest(1)).get(0).entry();
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A row as it stands, so that it can be put back. */
    private List<Object> row(long entry) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select entry, on_day, act, rule, staff_id, subject, salt, digest, chain,"
                        + " previous from ledger where entry = " + entry)) {
            assertTrue(found.next());
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= 10; i++) {
                row.add(found.getObject(i));
            }
            return row;
        }
    }

    private void putBack(List<Object> row) throws SQLException {
        alter("delete from ledger where entry = " + row.get(0));
        try (Connection connection = store.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "insert into ledger (entry, on_day, act, rule, staff_id, subject, salt, digest, chain, previous)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < row.size(); i++) {
                statement.setObject(i + 1, row.get(i));
            }
            statement.execute();
        }
    }

    @Test
    void a_row_that_was_altered_and_rows_that_are_missing_are_all_named() throws SQLException {
        long altered = entered();
        long gone = entered();
        long alsoGone = entered();
        entered();
        List<List<Object>> rows = List.of(row(altered), row(gone), row(alsoGone));
        alter("update ledger set rule = 'It was fine' where entry = " + altered);
        assertEquals(List.of(Breach.altered(altered)), breaches());
        alter("delete from ledger where entry in (" + gone + ", " + alsoGone + ")");
        assertEquals(List.of(Breach.altered(altered), Breach.missing(gone, alsoGone)), breaches());
        for (List<Object> row : rows) {
            putBack(row);
        }
    }

    @Test
    void a_row_that_was_made_sound_again_by_itself_is_named_by_the_one_after_it() throws SQLException {
        long forged = entered();
        entered();
        List<Object> row = row(forged);
        String digest = Ledger.digest(String.join("\n", (String) row.get(6), String.valueOf(forged), String.valueOf(row.get(1)),
                "COMMENT_PUBLISHED", "", String.valueOf(SOMEBODY), "12"));
        alter("update ledger set act = 'COMMENT_PUBLISHED', rule = '', digest = '" + digest + "', chain = '"
                + Ledger.digest(row.get(9) + digest) + "' where entry = " + forged);
        assertEquals(List.of(Breach.altered(forged)), breaches());
        putBack(row);
    }

    @Test
    void a_row_that_only_pretends_to_be_erased_is_named() throws SQLException {
        long entry = entered();
        entered();
        List<Object> row = row(entry);
        alter("update ledger set salt = null, rule = 'It was fine' where entry = " + entry);
        assertEquals(List.of(Breach.altered(entry)), breaches());
        putBack(row);
    }

    @Test
    void after_a_year_the_details_go_and_the_chain_stays_whole() throws SQLException {
        LocalDate today = clock.today();
        clock.setDay(today.minusYears(2));
        long old = entered();
        entered();
        clock.setDay(today.minusYears(1));
        long young = entered();
        clock.reset();
        assertTrue(QuarkusTransaction.requiringNew().call(() -> ledger.eraseBefore(today.minusYears(1))) >= 2);
        for (Object detail : row(old).subList(1, 7)) {
            assertEquals(null, detail);
        }
        assertEquals("It attacks a person", row(young).get(3));
        assertEquals(List.of(), breaches());
        List<Object> erased = row(old);
        alter("delete from ledger where entry = " + old);
        assertEquals(List.of(Breach.missing(old, old)), breaches(), "an erased row that is taken out is missed too");
        putBack(erased);
    }
}
