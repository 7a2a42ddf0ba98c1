package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A write that is acknowledged lies on the disk: every writing of readers and staff goes through here. */
@ApplicationScoped
public class Durable {
    private final DataSource store;
    private final boolean embedded;

    Durable(DataSource store, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.store = store;
        this.embedded = StoreDriver.embedded(url);
    }

    /** Runs the writing, which ends its own transaction, and returns when it is safe against a loss of power. */
    public <T> T write(Supplier<T> writing) {
        T written = writing.get();
        sync();
        return written;
    }

    /** The same for a writing without an answer. */
    public void write(Runnable writing) {
        write(() -> {
            writing.run();
            return true;
        });
    }

    private void sync() {
        if (!embedded) {
            return;
        }
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not be written to the disk", e);
        }
    }
}
