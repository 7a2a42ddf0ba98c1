import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built jar as a keeper starts it: a bare {@code java -jar}, the embedded store, no setting of the machine's own. */
final class Site implements AutoCloseable {
    private static final long PATIENCE_NS = 300_000_000_000L;

    private final Served served;
    private final String url;
    private final double cpuToFirstPage;
    private final double secondsToFirstPage;

    /** Where a site lies: its jar, its content and its data. */
    record Place(Path app, Path content, Path data) {}

    private Site(Served served, String url, double cpu, double seconds) {
        this.served = served;
        this.url = url;
        this.cpuToFirstPage = cpu;
        this.secondsToFirstPage = seconds;
    }

    /** Starts it and waits for its front page. */
    static Site start(Place place) throws IOException, InterruptedException {
        int port = Served.freePort();
        String url = "http://127.0.0.1:" + port;
        Map<String, String> settings = Map.of("CANDOUR_DATA", place.data().toString(), "CANDOUR_CONTENT", place.content().toString(),
                "CANDOUR_SITE_URL", url, "QUARKUS_HTTP_PORT", Integer.toString(port), "CANDOUR_PUBLICATION_INTERVAL", "0s",
                "CANDOUR_PACE", "off", "CANDOUR_NIGHTLY", "off");
        long begun = System.nanoTime();
        Served served = Served.start(place.data().resolveSibling("site.out"), settings,
                List.of(Served.java(), "-jar", place.app().resolve("quarkus-run.jar").toString()));
        Browser browser = new Browser(url);
        while (!browser.reaches("/")) {
            if (!served.isAlive() || System.nanoTime() - begun > PATIENCE_NS) {
                served.close();
                throw new IllegalStateException("the site did not start:\n" + served.printed());
            }
            Thread.sleep(20);
        }
        return new Site(served, url, served.cpu(), (System.nanoTime() - begun) / 1e9);
    }

    /** Runs a command while the site is stopped. */
    static void run(Place place, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(Served.java(), "-jar", place.app().resolve("quarkus-run.jar").toString()));
        whole.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true).directory(place.content().toFile());
        builder.environment().putAll(Map.of("CANDOUR_DATA", place.data().toString(), "CANDOUR_CONTENT", place.content().toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
    }

    String url() {
        return url;
    }

    Served served() {
        return served;
    }

    /** Milliseconds of CPU from the start of the process until it had answered with its front page. */
    double cpuToFirstPage() {
        return cpuToFirstPage;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** The one-time link that a site without a keeper prints. */
    String keeperLink() throws IOException {
        return served.printed().lines().filter(line -> line.startsWith(url + "/desk/")).findFirst()
                .orElseThrow(() -> new IllegalStateException("no one-time link was printed")).substring(url.length());
    }

    @Override
    public void close() throws InterruptedException {
        served.close();
    }
}
