package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A start leaves the schema alone where it is the jar's own, and nowhere else. */
class SchemaVersionTest {
    @Test
    void the_numbers_are_those_of_the_files() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Integer> numbers = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).sorted().toList();
            assertEquals(SchemaVersion.MIGRATIONS, numbers.size());
            assertEquals(SchemaVersion.NEWEST, numbers.get(numbers.size() - 1));
        }
    }

    @Test
    void a_store_with_every_migration_is_current() throws Exception {
        assertTrue(current(SchemaVersion.MIGRATIONS, SchemaVersion.NEWEST, true));
    }

    @Test
    void an_older_a_newer_a_half_migrated_and_an_empty_store_are_not() throws Exception {
        assertFalse(current(SchemaVersion.MIGRATIONS - 1, SchemaVersion.NEWEST - 1, true), "older");
        assertFalse(current(SchemaVersion.MIGRATIONS + 1, SchemaVersion.NEWEST + 1, true), "newer");
        assertFalse(current(SchemaVersion.MIGRATIONS, SchemaVersion.NEWEST, false), "the last one failed");
        try (Connection empty = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertFalse(SchemaVersion.current(empty));
        }
    }

    /** In a history of so many rows, the last of that number. */
    private static boolean current(int rows, int last, boolean lastSucceeded) throws Exception {
        try (Connection store = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
                Statement statement = store.createStatement()) {
            statement.execute("create table \"flyway_schema_history\" (\"version\" varchar(50), \"success\" boolean)");
            for (int i = 1; i < rows; i++) {
                statement.execute("insert into \"flyway_schema_history\" values ('%03d', true)".formatted(i));
            }
            statement.execute("insert into \"flyway_schema_history\" values ('%03d', %s)".formatted(last, lastSucceeded));
            return SchemaVersion.current(store);
        }
    }
}
