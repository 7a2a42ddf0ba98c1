package org.candour.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * On PostgreSQL every row is written anew in one transaction, in random order, into new files: the order of rows and
 * the numbers of the transactions that wrote them tell nothing any more, and the old files go with the commit.
 */
final class PostgresqlRewrite {
    private PostgresqlRewrite() {}

    /** Bytes: the rows stand three times on the disk before the commit. */
    static long size(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select 2 * pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    /** @param tables every table, those that others refer to first */
    static void run(DataSource store, List<String> tables) throws SQLException {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                rewrite(statement, tables);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private static void rewrite(Statement statement, List<String> tables) throws SQLException {
        statement.execute("lock table " + String.join(", ", tables) + " in access exclusive mode");
        for (String table : tables) {
            statement.execute("create temporary table " + table + "_anew on commit drop as table " + table);
        }
        statement.execute("truncate " + String.join(", ", tables));
        for (String table : tables) {
            statement.execute("insert into " + table + " select * from pg_temp." + table + "_anew order by random()");
        }
    }
}
