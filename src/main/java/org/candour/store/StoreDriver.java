package org.candour.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * One door for both databases: {@code jdbc:h2:} opens the embedded store, everything else is
 * PostgreSQL. A relative H2 file is taken from the working folder, and its folder is made closed to others. Whoever gets a
 * connection finds the schema of this jar.
 */
public class StoreDriver implements Driver {
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final Set<StoreFile> READY = ConcurrentHashMap.newKeySet();
    private static final Set<String> CURRENT = ConcurrentHashMap.newKeySet();

    static {
        // Before H2 is loaded: it would reckon a hash of every text it reads, and hold on to the words of some.
        System.setProperty("h2.objectCache", "false");
    }

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        String whole = absolute(url);
        Connection connection = driver(url).connect(whole, properties);
        if (connection != null && !CURRENT.contains(whole)) {
            bringUp(connection, whole, properties);
        }
        return connection;
    }

    /** Who comes first brings the store up to date; the others wait. */
    private static synchronized void bringUp(Connection connection, String url, Properties properties) throws SQLException {
        if (!CURRENT.contains(url)) {
            try {
                SchemaVersion.bring(connection, url, properties);
                CURRENT.add(url);
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
        }
    }

    /** True for the URL of the embedded store. */
    public static boolean embedded(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** Opens what it names, from the working folder; the first time its file is made READY. */
    private String absolute(String url) throws SQLException {
        if (!url.startsWith(H2_FILE)) {
            return url;
        }
        StoreFile file = StoreFile.of(url);
        if (READY.add(file)) {
            try {
                file.prepare();
            } catch (StoreTaken e) {
                READY.remove(file);
                throw e;
            } catch (IOException e) {
                READY.remove(file);
                throw new SQLException("the store's file cannot be made ready", "58030", e);
            }
        }
        return file.url(url);
    }

    private Driver driver(String url) {
        return embedded(url) ? h2 : postgresql;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url) || postgresql.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driver(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.candour.store");
    }
}
