package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.candour.cast.TheStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("store")
class StoreTest {
    private final DataSource store;
    private final Schema schema;
    private final Durable durable;
    private final Rewrite rewrite;

    StoreTest(DataSource store, Schema schema, Durable durable, Rewrite rewrite) {
        this.store = store;
        this.schema = schema;
        this.durable = durable;
        this.rewrite = rewrite;
    }

    @Test
    void the_same_migrations_make_the_store_on_either_database() throws SQLException {
        try (Connection connection = store.getConnection()) {
            assertEquals(TheStore.onPostgresql() ? "PostgreSQL" : "H2", connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void every_column_is_on_the_published_list() {
        assertTrue(schema.difference().none(), () -> schema.difference().toString());
    }

    @Test
    void a_column_that_is_not_on_the_list_is_named() throws SQLException {
        execute("alter table comments add column sent_from varchar(40)");
        try {
            assertEquals(Set.of("comments.sent_from"), schema.difference().unlisted());
        } finally {
            execute("alter table comments drop column sent_from");
        }
    }

    @Test
    void writers_who_wait_together_share_a_sync() throws Exception {
        long before = durable.syncs();
        ExecutorService writers = Executors.newFixedThreadPool(32);
        for (Future<?> end : writers.invokeAll(IntStream.range(0, 320).mapToObj(i ->
                Executors.callable(() -> durable.write(() -> executeQuietly(
                        "insert into old_paths (path, post_id) select '%d', id from posts where id = 0".formatted(i))))).toList())) {
            end.get();
        }
        writers.shutdown();
        long syncs = durable.syncs() - before;
        System.out.println("320 writes by 32 writers shared " + syncs + " syncs");
        assertEquals(TheStore.onPostgresql(), syncs == 0);
        assertTrue(syncs < 320);
    }

    @Test
    void the_store_is_whole_after_it_was_written_anew_again_and_again() throws SQLException {
        assertTrue(rewrite.disk().enough());
        execute("insert into invitations (token_digest, role, expires_at) values ('kept', 'KEEPER', current_timestamp)");
        for (int i = 0; i < 3; i++) {
            rewrite.run();
            assertEquals(1, count("invitations where token_digest = 'kept'"));
        }
        durable.write(() -> executeQuietly("delete from invitations where token_digest = 'kept'"));
        assertFalse(count("flyway_schema_history") == 0);
    }

    private void executeQuietly(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String from) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement();
                java.sql.ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
