package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the keeper reads when somebody has been at the ledger. */
@QuarkusTest
@Tag("store")
class SelfAuditTest {
    private final SelfAudit audit;
    private final Ledger ledger;
    private final DataSource store;

    SelfAuditTest(SelfAudit audit, Ledger ledger, DataSource store) {
        this.audit = audit;
        this.ledger = ledger;
        this.store = store;
    }

    private List<String> aboutTheLedger() {
        return audit.findings().stream().filter(sentence -> sentence.contains("of the ledger")).toList();
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void an_altered_and_a_missing_entry_are_named_to_the_keeper() throws SQLException {
        Stream.of(1, 2, 3).forEach(one -> ledger.record(7, entry -> {
            entry.act(Act.COMMENT_ASKED, "");
            return true;
        }));
        long last = QuarkusTransaction.requiringNew().call(() -> ledger.newest(1)).get(0).entry();
        long moved = last + 1_000;
        assertEquals(List.of(), aboutTheLedger());
        sql("update ledger set act = 'COMMENT_PUBLISHED' where entry = " + (last - 2));
        sql("update ledger set entry = " + moved + " where entry = " + (last - 1));
        List<String> found = aboutTheLedger();
        sql("update ledger set entry = " + (last - 1) + " where entry = " + moved);
        sql("update ledger set act = 'COMMENT_ASKED' where entry = " + (last - 2));
        assertTrue(found.containsAll(List.of("Entry " + (last - 2) + " of the ledger was altered.",
                "Entry " + (last - 1) + " of the ledger is missing.", "Entry " + moved + " of the ledger was altered.",
                "Entries " + (last + 1) + " to " + (moved - 1) + " of the ledger are missing.")), found.toString());
        assertEquals(List.of(), aboutTheLedger());
    }
}
