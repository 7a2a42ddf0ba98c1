package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the embedded store goes about a question it decides once for each connection, by how much there was when it was first
 * asked. Of a store that was empty then it walks through everything ever after: with 250,000 comments a front page took a
 * second. So while much comes in, it decides anew at each doubling. PostgreSQL looks after its plans by itself.
 */
@ApplicationScoped
public class QueryPlans {
    private static final long FIRST = 1_000;

    /** H2 plans every question anew after a SET of any kind; this one sets what is set already, for its own connection. */
    private static final String PLAN_ANEW = "SET QUERY_TIMEOUT 0";

    private final DataSource store;
    private final boolean embedded;
    private long since;
    private long next = FIRST;

    QueryPlans(DataSource store, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.store = store;
        this.embedded = StoreDriver.embedded(url);
    }

    /**
     * So many rows have come in at once. Outside of a transaction: the statement would end it.
     *
     * @throws IllegalStateException when the store cannot be asked
     */
    public synchronized void grown(long rows) {
        since += rows;
        if (embedded && since >= next) {
            next = since * 2;
            anew();
        }
    }

    private void anew() {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(PLAN_ANEW);
        } catch (SQLException e) {
            throw new IllegalStateException("the store could not plan its questions anew", e);
        }
    }
}
