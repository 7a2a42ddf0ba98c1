package org.candour.edge;

import static org.candour.edge.Loopback.sorted;
import static org.candour.edge.Loopback.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PageCacheTest {

    private static final String POST = "/2016/09/relationships-matter";
    private static final String[] GZIP = {"Accept-Encoding", "gzip, deflate, br"};
    private static final String TESTIMONY = "We were told on the Friday that the hostel would close. \u2019Twas ever so. ";

    private final Loopback site = new Loopback("http://localhost:8080");
    private volatile String said = TESTIMONY.repeat(50);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_page_is_rendered_once_and_read_by_many() throws Exception {
        site.page(POST, this::post);

        for (int reader = 0; reader < 5; reader++) {
            assertEquals(said, words(site.get(POST)));
        }

        assertEquals(1, site.renders.get());
        assertEquals(4, site.cache.counts().hits());
    }

    @Test
    void every_reader_gets_the_same_bytes_and_headers_whatever_they_send() throws Exception {
        site.page(POST, this::post);
        HttpResponse<byte[]> first = site.get(POST, GZIP);

        for (String[] sent : List.of(
                new String[] {"Accept-Encoding", "gzip"},
                new String[] {"Accept-Encoding", "gzip", "Cookie", "desk=moderator; who=E123456"},
                new String[] {"Accept-Encoding", "gzip", "User-Agent", "Staff laptop 77", "Accept-Language", "cy"})) {
            HttpResponse<byte[]> other = site.get(POST + "?utm_source=staff-list&id=E123456", sent);
            assertArrayEquals(first.body(), other.body());
            assertEquals(sorted(first), sorted(other));
        }
        assertEquals(1, site.renders.get());
    }

    @Test
    void a_changed_page_is_read_at_once_with_all_its_parameters() throws Exception {
        site.page(POST, this::post);
        String before = tag(site.get(POST));
        site.get(POST + "?page=2");
        said = said.replace("Friday", "Monday");

        site.cache.forget(Set.of(POST));

        HttpResponse<byte[]> after = site.get(POST, "If-None-Match", before);
        assertEquals(200, after.statusCode());
        assertEquals(said, words(after));
        assertEquals(said, words(site.get(POST + "?page=2")));
        assertNotEquals(before, tag(after));
    }

    @Test
    void a_browser_that_has_the_page_is_told_so_without_it() throws Exception {
        site.page(POST, this::post);
        HttpResponse<byte[]> whole = site.get(POST, GZIP);

        for (String named : List.of(tag(whole), "W/" + tag(whole), "\"other\", " + tag(whole), "*")) {
            HttpResponse<byte[]> again = site.get(POST, "Accept-Encoding", "gzip", "If-None-Match", named);
            assertEquals(304, again.statusCode());
            assertEquals(0, again.body().length);
            assertEquals(tag(whole), tag(again));
            assertEquals("no-cache", again.headers().firstValue("cache-control").orElseThrow());
            assertTrue(again.headers().firstValue("content-security-policy").isPresent());
        }
        HttpResponse<byte[]> asPlain = site.get(POST, "If-None-Match", tag(whole));
        assertEquals(304, asPlain.statusCode(), "the packed form it holds says the same words");
        assertEquals(tag(whole), tag(asPlain));
        assertEquals(200, site.get(POST, "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void packed_and_plain_are_two_forms_of_the_same_words() throws Exception {
        site.page(POST, this::post);
        HttpResponse<byte[]> packed = site.get(POST, GZIP);
        HttpResponse<byte[]> plain = site.get(POST);

        assertEquals(words(plain), words(packed));
        assertTrue(packed.body().length < plain.body().length / 5);
        assertNotEquals(tag(plain), tag(packed));
        for (HttpResponse<byte[]> form : List.of(packed, plain)) {
            assertEquals("Accept-Encoding", form.headers().firstValue("vary").orElseThrow());
            assertEquals(form.body().length, form.headers().firstValueAsLong("content-length").orElseThrow());
        }
    }

    @Test
    void a_head_tells_what_a_get_would() throws Exception {
        site.page(POST, this::post);
        HttpResponse<byte[]> rendering = site.head(POST, GZIP);
        HttpResponse<byte[]> whole = site.get(POST, GZIP);
        HttpResponse<byte[]> ready = site.head(POST, GZIP);

        assertEquals(sorted(whole), sorted(rendering));
        assertEquals(sorted(whole), sorted(ready));
        assertEquals(0, ready.body().length);
        assertEquals(1, site.renders.get());
    }

    @Test
    void nothing_is_kept_that_does_not_say_so_nor_what_is_not_there() throws Exception {
        site.page(POST, () -> Page.html("Your key: 7Q3M-0ZK8-1D4X-VTW9"));
        site.page("/desk/waiting", () -> Page.html("Two are waiting.").kept());
        for (String address : List.of(POST, "/desk/waiting", "/2016/09/no-such-post", "//", POST + "/", POST + ";a=b",
                POST + "?page=1&page=2")) {
            int before = site.renders.get();
            site.get(address);
            assertEquals("no-store", site.get(address).headers().firstValue("cache-control").orElseThrow(), address);
            assertEquals(2, site.renders.get() - before, address);
        }
        assertEquals(0, site.cache.counts().held());
    }

    @Test
    void a_form_is_never_answered_from_memory() throws Exception {
        site.page(POST, this::post);
        site.get(POST);

        site.post(POST);

        assertEquals(2, site.renders.get());
    }

    @Test
    void many_readers_of_a_changed_page_wait_for_one_render() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        site.page(POST, () -> {
            gate.await();
            return post();
        });
        List<CompletableFuture<HttpResponse<byte[]>>> readers =
                Stream.generate(() -> site.getLater(POST, GZIP)).limit(40).toList();
        until(() -> site.cache.counts().misses() == 40);

        site.page("/about", () -> Page.html("About this blog").kept());
        assertEquals("About this blog", words(site.get("/about")), "nobody else waits");
        gate.countDown();

        for (CompletableFuture<HttpResponse<byte[]>> reader : readers) {
            assertEquals(said, words(reader.get(20, TimeUnit.SECONDS)));
        }
        assertEquals(2, site.renders.get());
    }

    @Test
    void a_reader_who_leaves_while_others_wait_does_them_no_harm() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        site.page(POST, () -> {
            if (site.renders.get() == 1) {
                gate.await();
            }
            return post();
        });
        try (Socket leaving = new Socket("127.0.0.1", site.port())) {
            leaving.getOutputStream().write(("GET " + POST + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            until(() -> site.renders.get() == 1);
        }
        CompletableFuture<HttpResponse<byte[]>> other = site.getLater(POST);

        assertEquals(said, words(other.get(20, TimeUnit.SECONDS)));
        gate.countDown();
        assertEquals(1, site.cache.counts().held());
    }

    @Test
    void a_render_that_fails_leaves_nobody_waiting() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        site.page(POST, () -> {
            gate.await();
            throw new IllegalStateException("the store is gone");
        });
        List<CompletableFuture<HttpResponse<byte[]>>> readers =
                Stream.generate(() -> site.getLater(POST)).limit(5).toList();
        until(() -> site.cache.counts().misses() == 5);
        gate.countDown();

        for (CompletableFuture<HttpResponse<byte[]>> reader : readers) {
            assertEquals(500, reader.get(20, TimeUnit.SECONDS).statusCode());
        }
        site.page(POST, this::post);
        assertEquals(said, words(site.get(POST)));
    }

    @Test
    void a_withdrawal_during_a_render_reaches_those_who_wait() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        site.page(POST, () -> {
            String read = said;
            if (site.renders.get() == 1) {
                gate.await();
            }
            return Page.html(read).kept();
        });
        CompletableFuture<HttpResponse<byte[]>> renders = site.getLater(POST);
        until(() -> site.renders.get() == 1);
        CompletableFuture<HttpResponse<byte[]>> waits = site.getLater(POST);
        until(() -> site.cache.counts().misses() == 2);

        said = "Withdrawn by its writer";
        site.cache.forget(Set.of(POST));

        assertEquals(said, words(waits.get(20, TimeUnit.SECONDS)));
        gate.countDown();
        assertFalse(words(renders.get(20, TimeUnit.SECONDS)).isEmpty());
        assertEquals(said, words(site.get(POST)));
    }

    @Test
    void every_answer_has_the_headers_that_keep_readers_safe() throws Exception {
        site.page(POST, this::post);
        site.page("/desk", () -> Page.html("The desk"));
        Map<String, HttpResponse<byte[]>> answers = Map.of("rendered", site.get(POST), "ready", site.get(POST),
                "missing", site.get("/nowhere"), "refused", site.post(POST, "Origin", "https://evil.example"),
                "unreadable", site.get(POST + "?page=%ff"));
        answers.forEach((which, answer) -> {
            assertEquals("default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'", header(answer, which,
                    "content-security-policy"));
            assertEquals("same-origin", header(answer, which, "referrer-policy"));
            assertEquals("nosniff", header(answer, which, "x-content-type-options"));
            assertEquals("same-origin", header(answer, which, "cross-origin-opener-policy"));
            assertEquals("same-origin", header(answer, which, "cross-origin-resource-policy"));
            assertTrue(header(answer, which, "permissions-policy").contains("camera=()"));
            for (String absent : List.of("set-cookie", "server", "last-modified", "strict-transport-security")) {
                assertTrue(answer.headers().firstValue(absent).isEmpty(), which + " " + absent);
            }
        });
        assertTrue(header(site.get("/desk"), "desk", "content-security-policy").endsWith("; script-src 'self'"));
        assertTrue(header(site.get("/desks"), "desks", "content-security-policy").endsWith("frame-ancestors 'none'"));
    }

    @Test
    void a_site_on_https_stays_on_https() throws Exception {
        try (Loopback secure = new Loopback("https://blog.example")) {
            secure.page(POST, this::post);
            assertTrue(secure.get(POST).headers().firstValue("strict-transport-security").isPresent());
            assertTrue(secure.get(POST).headers().firstValue("strict-transport-security").isPresent());
        }
    }

    private Page post() {
        return Page.html(said).kept();
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }

    private static String header(HttpResponse<?> answer, String which, String name) {
        List<String> values = answer.headers().allValues(name);
        assertEquals(1, values.size(), which + ": " + name);
        return values.get(0);
    }

    private static void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
