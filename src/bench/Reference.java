import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Something that answers with the very bytes and headers the site answers with, and does nothing else. */
final class Reference implements AutoCloseable {
    /** These each server says for itself. */
    private static final Set<String> OWN = Set.of("content-length", "date", "server", "connection", "content-type", "content-encoding",
            "etag", "last-modified");

    private final Served served;
    private final String url;
    private final int bytes;

    private Reference(Served served, String url, int bytes) {
        this.served = served;
        this.url = url;
        this.bytes = bytes;
    }

    /** nginx with the page as a file that was packed beforehand. */
    static Reference nginx(HttpResponse<byte[]> page, Path folder) throws Exception {
        int port = Served.freePort();
        Path root = Files.createDirectories(folder.resolve("nginx/root"));
        Files.write(root.resolve("page.html.gz"), page.body());
        Files.writeString(root.resolve("page.html"), Browser.words(page));
        Path settings = folder.resolve("nginx/nginx.conf");
        Files.writeString(settings, settings(port, root, page));
        Served served = Served.start(folder.resolve("nginx/out"), Map.of(), List.of("nginx", "-p", folder.resolve("nginx").toString(),
                "-e", folder.resolve("nginx/errors").toString(), "-c", settings.toString()));
        return ready(served, "http://127.0.0.1:" + port, page);
    }

    /** Every switch that makes a file cheap is on. */
    private static String settings(int port, Path root, HttpResponse<byte[]> page) {
        StringBuilder settings = new StringBuilder("daemon off;\nworker_processes auto;\npid nginx.pid;\n");
        if (System.getProperty("user.name").equals("root")) {
            settings.append("user root;\n");
        }
        settings.append("events { worker_connections 256; }\nhttp {\naccess_log off;\nsendfile on;\ntcp_nopush on;\n")
                .append("keepalive_requests 1000000000;\nopen_file_cache max=16 inactive=1h;\ndefault_type \"text/html; charset=utf-8\";\n");
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            settings.append(kind).append("_temp_path temp-").append(kind).append(";\n");
        }
        settings.append("server {\nlisten 127.0.0.1:").append(port).append(";\nroot ").append(root).append(";\ngzip_static on;\n");
        shared(page).forEach(header -> settings.append("add_header ").append(header[0]).append(" \"").append(header[1]).append("\";\n"));
        return settings.append("}\n}\n").toString();
    }

    /** One route of the framework the site is built on, in a process of its own. */
    static Reference bare(HttpResponse<byte[]> page, Path route, Path folder) throws Exception {
        int port = Served.freePort();
        Path there = Files.createDirectories(folder.resolve("bare"));
        Files.write(there.resolve("page.gz"), page.body());
        List<String> headers = new ArrayList<>();
        page.headers().map().forEach((name, values) -> headers.add(name + ": " + values.get(0)));
        Files.write(there.resolve("headers"), headers);
        Map<String, String> settings = Map.of("BARE_FOLDER", there.toString(), "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_HTTP_HOST", "127.0.0.1");
        Served served = Served.start(there.resolve("out"), settings,
                List.of(Served.java(), "-jar", route.resolve("quarkus-run.jar").toString()));
        return ready(served, "http://127.0.0.1:" + port, page);
    }

    private static Reference ready(Served served, String url, HttpResponse<byte[]> page) throws IOException, InterruptedException {
        Browser browser = new Browser(url);
        for (int tries = 0; !browser.reaches("/page.html"); tries++) {
            if (!served.isAlive() || tries > 1_500) {
                served.close();
                throw new IllegalStateException(served.printed());
            }
            Thread.sleep(20);
        }
        if (!java.util.Arrays.equals(browser.get("/page.html").body(), page.body())) {
            throw new IllegalStateException(url + " answers other bytes than the site");
        }
        return new Reference(served, url + "/page.html", page.body().length);
    }

    private static List<String[]> shared(HttpResponse<byte[]> page) {
        return page.headers().map().entrySet().stream().filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> new String[] {header.getKey(), header.getValue().get(0)}).toList();
    }

    Load round(int seconds) throws IOException, InterruptedException {
        return Load.round(served, url, bytes, seconds);
    }

    @Override
    public void close() throws InterruptedException {
        served.close();
    }
}
