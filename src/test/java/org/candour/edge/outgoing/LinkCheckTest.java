package org.candour.edge.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.edge.outgoing.LinkCheck.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A keeper asks whether links still lead somewhere; nobody is led into a private network by it. */
class LinkCheckTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private volatile String host = "";
    private HttpServer server;

    @BeforeEach
    void a_small_web() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/there", 200, "");
        answer("/gone", 410, "");
        answer("/shut", 401, "");
        answer("/moved", 301, "/there");
        answer("/round", 302, "/round");
        answer("/astray", 302, "http://10.1.2.3/");
        server.start();
    }

    @AfterEach
    void is_over() throws Exception {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private void answer(String path, int status, String location) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            host = exchange.getRequestHeaders().getFirst("Host");
            assertFalse(exchange.getRequestHeaders().containsKey("Cookie") || exchange.getRequestHeaders().containsKey("Referer"));
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
        "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1"})
    void no_address_around_this_machine_is_ever_asked(String address) throws IOException {
        assertFalse(OpenInternet.has(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "2606:2800:220:1::1", "2a00:1450::1"})
    void the_open_internet_is(String address) throws IOException {
        assertTrue(OpenInternet.has(InetAddress.getByName(address)));
    }

    @Test
    void what_is_there_gone_and_shut_is_told_apart() {
        LinkCheck check = new LinkCheck(vertx, new HttpClientOptions(), InetAddress::getAllByName, InetAddress::isLoopbackAddress);
        assertEquals(List.of(State.THERE, State.GONE, State.UNSURE, State.THERE, State.UNSURE, State.PRIVATE, State.NOT_WEB),
                states(check, "/there", "/gone", "/shut", "/moved", "/round", "/astray", "ftp"));
    }

    @Test
    void as_it_is_used_it_asks_nothing_on_this_machine() {
        assertEquals(List.of(State.PRIVATE, State.PRIVATE), states(new LinkCheck(vertx), "/there", "/moved"));
        assertEquals(0, asked.get());
        assertEquals(State.SILENT, new LinkCheck(vertx).of(List.of("http://[nonsense/")).get(0).state());
        assertEquals(List.of(State.NOT_WEB, State.NOT_WEB, State.NOT_WEB), new LinkCheck(vertx)
                .of(List.of("http://name@localhost/", "mailto:nobody@example.org", "ftp://example.org/")).stream().map(LinkCheck.Found::state).toList());
    }

    @Test
    void a_name_whose_answer_changes_is_asked_at_the_address_that_was_looked_at() {
        AtomicInteger lookups = new AtomicInteger();
        LinkCheck.Names changing = name -> {
            byte[] local = {127, 0, 0, 1};
            byte[] metadata = {(byte) 169, (byte) 254, (byte) 169, (byte) 254};
            return new InetAddress[] {InetAddress.getByAddress(name, lookups.getAndIncrement() == 0 ? local : metadata)};
        };
        String changed = "http://nobody-has-this-name.invalid:" + server.getAddress().getPort();
        LinkCheck check = new LinkCheck(vertx, new HttpClientOptions(), changing, InetAddress::isLoopbackAddress);
        assertEquals(State.GONE, check.of(List.of(changed + "/gone")).get(0).state());
        assertEquals(1, lookups.get(), "two requests, one look");
        assertEquals(State.PRIVATE, check.of(List.of(changed + "/there")).get(0).state());
        lookups.set(0);
        assertEquals(State.PRIVATE, check.of(List.of(changed + "/moved")).get(0).state(), "each turn is looked at");
        assertEquals("nobody-has-this-name.invalid:" + server.getAddress().getPort(), host);
    }

    @Test
    void a_sealed_address_must_show_the_certificate_of_its_own_name(@TempDir Path folder) throws Exception {
        PfxOptions store = new PfxOptions().setPath(certificate(folder, "right.invalid")).setPassword("lantern");
        io.vertx.core.http.HttpServer sealed = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(store))
                .requestHandler(request -> request.response().end()).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().get();
        LinkCheck check = new LinkCheck(vertx, new HttpClientOptions().setTrustOptions(store),
                name -> InetAddress.getAllByName("127.0.0.1"), InetAddress::isLoopbackAddress);
        assertEquals(List.of(State.THERE, State.SILENT), check.of(List.of("https://right.invalid:" + sealed.actualPort() + "/",
                "https://wrong.invalid:" + sealed.actualPort() + "/")).stream().map(LinkCheck.Found::state).toList());
    }

    private static String certificate(Path folder, String name) throws Exception {
        String file = folder.resolve("store.p12").toString();
        assertEquals(0, new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "it",
                "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-storetype", "PKCS12", "-keystore", file,
                "-storepass", "lantern").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());
        return file;
    }

    private List<State> states(LinkCheck check, String... paths) {
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        return check.of(List.of(paths).stream().map(path -> path.equals("ftp") ? "ftp://127.0.0.1/" : site + path).toList())
                .stream().map(LinkCheck.Found::state).toList();
    }
}
