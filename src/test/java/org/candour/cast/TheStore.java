package org.candour.cast;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every test of the running site a data folder of its own under {@code target/}, closed to others, and with
 * {@code -Dtest.store=postgresql} a real PostgreSQL instead of the embedded store. No test has to name it.
 */
@WithTestResource(value = TheStore.class, scope = TestResourceScope.GLOBAL)
public class TheStore implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres postgresql;

    /** True when this run is on PostgreSQL. */
    public static boolean onPostgresql() {
        return System.getProperty("test.store", "h2").equals("postgresql");
    }

    /** An empty folder under {@code target/} that only its owner may look into. */
    public static Path freshFolder(String what) {
        try {
            Path stores = Files.createDirectories(Path.of("target", "test-data").toAbsolutePath());
            return Files.createTempDirectory(stores, what + "-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("candour.data", freshFolder("site").toString());
        if (onPostgresql()) {
            settings.put("quarkus.datasource.jdbc.url", startPostgresql().getJdbcUrl("postgres", "postgres"));
            settings.put("quarkus.datasource.username", "postgres");
        }
        return settings;
    }

    private EmbeddedPostgres startPostgresql() {
        try {
            postgresql = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Files.createDirectories(Path.of("target", "postgresql")).toAbsolutePath().toFile())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            return postgresql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (postgresql != null) {
            try {
                postgresql.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
