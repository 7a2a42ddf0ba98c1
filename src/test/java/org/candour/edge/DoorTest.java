package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DoorTest {

    private final Loopback site = new Loopback("http://localhost:8080");

    @BeforeEach
    void open() {
        site.page("/comments", () -> Page.html("Your comment has reached us."));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_form_from_another_site_reaches_nobody() throws Exception {
        assertEquals(403, site.post("/comments", "Origin", "https://evil.example").statusCode());
        assertEquals(403, site.post("/comments", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, site.post("/comments", "Origin", "null").statusCode());
        assertEquals(0, site.renders.get());
    }

    @Test
    void two_origins_are_none() throws Exception {
        assertEquals(403, site.post("/comments", "Origin", "http://localhost:8080", "Origin", "https://evil.example")
                .statusCode());
    }

    @Test
    void our_own_form_reaches_us() throws Exception {
        assertEquals(200, site.post("/comments", "Origin", "http://localhost:8080").statusCode());
        assertEquals(200, site.post("/comments", "Origin", "http://127.0.0.1:" + site.port()).statusCode());
        assertEquals(200, site.post("/comments", "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(200, site.post("/comments").statusCode());
    }

    @Test
    void reading_is_free_from_anywhere() throws Exception {
        assertEquals(200, site.get("/comments", "Sec-Fetch-Site", "cross-site").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%zz", "/%c3", "/a%00b", "/2016/09/slug?page=%", "/?x=%ff"})
    void an_address_that_cannot_be_read_is_answered_plainly(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("<h1>400</h1>"), answer);
        assertTrue(answer.toLowerCase().contains("\r\ncontent-security-policy: default-src 'none'"), answer);
        assertEquals(0, site.renders.get());
    }

    @Test
    void a_readable_address_in_another_alphabet_is_let_in() throws IOException {
        assertTrue(raw("GET /caf%C3%A9 HTTP/1.1").startsWith("HTTP/1.1 404 "));
    }

    private String raw(String line) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.port())) {
            socket.getOutputStream().write((line + "\r\nHost: localhost:8080\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
