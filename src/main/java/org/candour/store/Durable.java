package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A write that is acknowledged lies on the disk: every writing of readers and staff goes through here. */
@ApplicationScoped
public class Durable {
    private final DataSource store;
    private final Gate gate;
    private final boolean embedded;
    private final AtomicLong writes = new AtomicLong();
    private final SharedSync sync = new SharedSync(this::sync);

    Durable(DataSource store, Gate gate, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.store = store;
        this.gate = gate;
        this.embedded = StoreDriver.embedded(url);
    }

    /**
     * Runs the writing, which ends its own transaction, and returns when it is safe against a loss of power.
     * Writers who wait at the same moment share one sync.
     *
     * @throws StoreResting when the nightly rewrite keeps the writer waiting for ten seconds; nothing is written then
     */
    public <T> T write(Supplier<T> writing) {
        gate.enter();
        try {
            T written = writing.get();
            if (embedded) {
                sync.await();
            }
            writes.incrementAndGet();
            return written;
        } finally {
            gate.leave();
        }
    }

    /** The same for a writing without an answer. */
    public void write(Runnable writing) {
        write(() -> {
            writing.run();
            return true;
        });
    }

    /** How many writings were acknowledged since the start. */
    public long writes() {
        return writes.get();
    }

    /** How often the embedded store was synced for a writer since the start; PostgreSQL counts its own. */
    public long syncs() {
        return sync.count();
    }

    private void sync() {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be written to the disk", e);
        }
    }
}
