import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A Quarkus application of one route that answers fixed bytes with fixed headers: what the site's own server costs when
 * the site does nothing. They are the files {@code page.gz} and {@code headers} of the folder it is told.
 */
@Singleton
final class Bare {
    private record Header(CharSequence name, CharSequence value) {}

    void init(@Observes Router router, @ConfigProperty(name = "bare.folder") Path folder) throws IOException {
        Buffer body = Buffer.buffer(Files.readAllBytes(folder.resolve("page.gz")));
        List<Header> headers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("headers"))) {
            String[] parts = line.split(": ", 2);
            headers.add(new Header(HttpHeaders.createOptimized(parts[0]), HttpHeaders.createOptimized(parts[1])));
        }
        router.get("/page.html").handler(context -> {
            HttpServerResponse response = context.response();
            headers.forEach(header -> response.headers().add(header.name(), header.value()));
            response.end(body);
        });
    }
}
