package org.candour.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings a store to the schema this jar was built with, before anybody gets a connection to it. Where it has that schema
 * already, Flyway is not even woken: with all it brings along it is nine hundred classes, and at every start most of a second
 * of the processor. A store that is new, older, newer or was left half way is Flyway's to mend or to refuse.
 */
final class SchemaVersion {
    /** The number of the last migration; a test holds it against the files. */
    static final int NEWEST = 28;

    /** How many migrations there are. */
    static final int MIGRATIONS = 28;

    private static final String APPLIED = "select count(*), max(cast(\"version\" as integer)) from \"flyway_schema_history\""
            + " where \"version\" is not null and \"success\"";

    private SchemaVersion() {}

    /**
     * Makes it current.
     *
     * @param held an open connection to the store; an embedded one that nobody held would be closed and opened again
     * @throws StoreNewer when a later version of this site has worked on it
     * @throws SQLException when a migration failed
     */
    static void bring(Connection held, String url, Properties login) throws SQLException {
        if (current(held)) {
            return;
        }
        try {
            Flyway.configure(SchemaVersion.class.getClassLoader()).locations("classpath:db/migration")
                    .dataSource(url, login.getProperty("user"), login.getProperty("password")).load().migrate();
        } catch (FlywayValidateException newer) {
            throw new StoreNewer(newer);
        } catch (FlywayException failed) {
            throw new SQLException("a migration failed", failed);
        }
    }

    static boolean current(Connection store) {
        try (Statement statement = store.createStatement(); ResultSet applied = statement.executeQuery(APPLIED)) {
            return applied.next() && applied.getInt(1) == MIGRATIONS && applied.getInt(2) == NEWEST;
        } catch (SQLException none) {
            return false;
        }
    }
}
