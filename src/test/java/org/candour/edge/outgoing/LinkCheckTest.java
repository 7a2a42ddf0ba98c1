package org.candour.edge.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.edge.outgoing.LinkCheck.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A keeper asks whether links still lead somewhere; nobody is led into a private network by it. */
class LinkCheckTest {
    private final AtomicInteger asked = new AtomicInteger();
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
    void is_over() {
        server.stop(0);
    }

    private void answer(String path, int status, String location) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
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
        LinkCheck check = new LinkCheck(address -> address.isLoopbackAddress());
        assertEquals(List.of(State.THERE, State.GONE, State.UNSURE, State.THERE, State.UNSURE, State.NOT_ASKED, State.NOT_ASKED),
                states(check, "/there", "/gone", "/shut", "/moved", "/round", "/astray", "ftp"));
    }

    @Test
    void as_it_is_used_it_asks_nothing_on_this_machine() {
        assertEquals(List.of(State.NOT_ASKED, State.NOT_ASKED), states(new LinkCheck(), "/there", "/moved"));
        assertEquals(0, asked.get());
        assertEquals(State.SILENT, new LinkCheck().of(List.of("http://[nonsense/")).get(0).state());
        assertEquals(State.NOT_ASKED, new LinkCheck().of(List.of("http://name@localhost/")).get(0).state());
    }

    private List<State> states(LinkCheck check, String... paths) {
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        return check.of(List.of(paths).stream().map(path -> path.equals("ftp") ? "ftp://127.0.0.1/" : site + path).toList())
                .stream().map(LinkCheck.Found::state).toList();
    }
}
