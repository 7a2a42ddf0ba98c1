package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How the embedded store goes about a question it decides once for each connection, by how much there was when it was first
 * asked. Of a store that was empty then it walks through everything ever after. So it decides anew at each doubling of what came
 * in. PostgreSQL looks after its plans by itself.
 */
@ApplicationScoped
public class QueryPlans {
    private static final Logger LOG = Logger.getLogger(QueryPlans.class);
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

    /** So many rows have come in. Where the store cannot be asked at this moment, it keeps its plans until there are as many again. */
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
            LOG.warnf("the store could not plan its questions anew: %s", e.getClass().getName());
        }
    }
}
