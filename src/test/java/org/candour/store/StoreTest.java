package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.candour.cast.TheStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("store")
class StoreTest {
    private final DataSource store;

    StoreTest(DataSource store) {
        this.store = store;
    }

    @Test
    void the_same_migrations_make_the_store_on_either_database() throws SQLException {
        try (Connection connection = store.getConnection()) {
            assertEquals(TheStore.onPostgresql() ? "PostgreSQL" : "H2", connection.getMetaData().getDatabaseProductName());
        }
    }
}
