package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A copy of the embedded store while it is in use. The copy is written anew, so that it holds neither what was deleted
 * since the last night nor when anything was written.
 */
@ApplicationScoped
public class HotCopy {
    private final DataSource store;
    private final String url;

    HotCopy(DataSource store, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.store = store;
        this.url = url;
    }

    /** False on PostgreSQL, which has its own tools for this. */
    public boolean possible() {
        return StoreDriver.embedded(url);
    }

    /** Makes it in that folder, under the name the store has. */
    public void into(Path folder) throws IOException {
        Path zip = folder.resolve("store.zip");
        PrivateFiles.create(zip);
        try {
            zip(zip);
            Path copy = folder.resolve(StoreFile.of(url).path().getFileName());
            unzip(zip, PrivateFiles.create(copy));
            StoreFile.compact(copy);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private void zip(Path zip) {
        try (Connection connection = store.getConnection();
                PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the store cannot be copied", e);
        }
    }

    private static void unzip(Path zip, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip)); OutputStream out = Files.newOutputStream(to)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(to.getFileName().toString())) {
                    in.transferTo(out);
                }
            }
        }
    }
}
