package org.candour.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes the whole store anew, so that the files hold no copy of what was deleted and no order or time of what was
 * written. Writers wait at the gate; a reader whose page is not kept waits for a connection.
 */
@ApplicationScoped
public class Rewrite {
    private final AgroalDataSource store;
    private final Gate gate;
    private final Kept kept;
    private final String url;

    Rewrite(AgroalDataSource store, Gate gate, Kept kept, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.store = store;
        this.gate = gate;
        this.kept = kept;
        this.url = url;
    }

    /**
     * What it needs while it runs.
     *
     * @param needed bytes of disk, for a while
     * @param free bytes there are; none where the database stands on a disk we cannot see
     */
    public record Disk(long needed, @Nullable Long free) {

        /** False when it is known that there is not enough. */
        public boolean enough() {
            return free == null || free >= needed;
        }
    }

    /** The disk it needs now. */
    public Disk disk() {
        try {
            return StoreDriver.embedded(url) ? embeddedDisk() : new Disk(PostgresqlRewrite.size(store), null);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the size of the store cannot be told", e);
        }
    }

    private Disk embeddedDisk() throws IOException {
        StoreFile file = StoreFile.of(url);
        return new Disk(file.size() + file.size() / 10, file.free());
    }

    /** Does it. A process killed at any moment leaves the old store or the new one, each whole. */
    public void run() {
        gate.whileClosed(() -> {
            try {
                if (StoreDriver.embedded(url)) {
                    rewriteFile();
                } else {
                    PostgresqlRewrite.run(store, kept.tables());
                }
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("the store could not be written anew; it is as it was", e);
            }
        });
    }

    /**
     * With every connection in our hands nobody else has the file open, or can open it: the database closes it with
     * the last of them. The pool looks at each connection before it lends it, and makes new ones.
     */
    private void rewriteFile() throws IOException, SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            int most = store.getConfiguration().connectionPoolConfiguration().maxSize();
            while (all.size() < most) {
                all.add(store.getConnection());
            }
            for (Connection connection : all) {
                connection.unwrap(JdbcConnection.class).close();
            }
            StoreFile.of(url).rewrite();
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }
}
