package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The columns the store really has, held against the published list of what is kept. */
@ApplicationScoped
public class Schema {
    private static final String COLUMNS = "select lower(table_name), lower(column_name) from information_schema.columns"
            + " where table_schema not in ('information_schema', 'INFORMATION_SCHEMA', 'pg_catalog')";

    private final DataSource store;
    private final Kept kept;

    Schema(DataSource store, Kept kept) {
        this.store = store;
        this.kept = kept;
    }

    /**
     * How the store and the list differ, as {@code table.column}.
     *
     * @param unlisted kept without being on the list
     * @param missing on the list without being kept
     */
    public record Difference(Set<String> unlisted, Set<String> missing) {

        /** True when they are the same. */
        public boolean none() {
            return unlisted.isEmpty() && missing.isEmpty();
        }
    }

    /** Compares both ways. */
    public Difference difference() {
        Set<String> listed = kept.columns().stream().map(c -> c.table() + "." + c.column()).collect(Collectors.toSet());
        Set<String> unlisted = new TreeSet<>(columns());
        Set<String> missing = new TreeSet<>(listed);
        missing.removeAll(unlisted);
        unlisted.removeAll(listed);
        return new Difference(unlisted, missing);
    }

    private Set<String> columns() {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            Set<String> columns = new TreeSet<>();
            while (rows.next()) {
                columns.add(rows.getString(1) + "." + rows.getString(2));
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException("the schema cannot be read", e);
        }
    }
}
