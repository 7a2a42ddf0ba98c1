import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server of one route that answers fixed bytes with fixed headers: what the site's own server costs when the site
 * does nothing. Arguments: a port, and the folder of the bytes and headers.
 */
final class Bare {
    private record Header(CharSequence name, CharSequence value) {}

    private Bare() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Buffer body = Buffer.buffer(Files.readAllBytes(folder.resolve("page.gz")));
        List<Header> headers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("headers"))) {
            String[] parts = line.split(": ", 2);
            headers.add(new Header(HttpHeaders.createOptimized(parts[0]), HttpHeaders.createOptimized(parts[1])));
        }
        Vertx vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.get("/page.html").handler(context -> {
            HttpServerResponse response = context.response();
            headers.forEach(header -> response.headers().add(header.name(), header.value()));
            response.end(body);
        });
        // As many listeners as the site's server has by default: one for each event loop.
        int loops = 2 * Runtime.getRuntime().availableProcessors();
        HttpServerOptions options = new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[0]));
        for (int i = 0; i < loops; i++) {
            vertx.createHttpServer(options).requestHandler(router).listen();
        }
    }
}
