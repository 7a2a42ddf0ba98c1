package org.candour.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page cache behind the real REST layer: whoever renders a page is answered just as everyone after. */
@QuarkusTest
class PageWriterTest {

    private static final String WORDS = "<p>We were told on the Friday that the hostel would close.".repeat(40);

    @Inject
    PageCache cache;

    /** Pages of this test alone. */
    @Path("/proof-of-the-edge")
    @Produces("text/html")
    public static class ProofPages {

        /** A page for everyone, with a header of its own. */
        @GET
        @Path("/kept")
        public Page kept() {
            return Page.html(WORDS).header("Link", "</atom.xml>; rel=\"alternate\"").kept();
        }

        /** Words given back, stored nowhere. */
        @GET
        @Path("/words-back")
        public Page wordsBack() {
            return Page.html("Two words too many.").status(422).header("Retry-After", "60");
        }
    }

    @BeforeEach
    void forget() {
        cache.forgetAll();
    }

    @Test
    void the_first_reader_is_answered_like_the_second() {
        Response first = ask().get("/proof-of-the-edge/kept");
        Response second = ask().get("/proof-of-the-edge/kept");

        assertEquals(200, first.statusCode());
        assertEquals(WORDS, first.body().asString());
        assertEquals(headers(second), headers(first));
    }

    @Test
    void the_first_head_is_answered_like_the_second() {
        Response first = ask().head("/proof-of-the-edge/kept");
        Response second = ask().head("/proof-of-the-edge/kept");

        assertEquals(headers(second), headers(first));
        assertEquals(headers(ask().get("/proof-of-the-edge/kept")), headers(first));
    }

    @Test
    void a_browser_that_has_the_page_is_told_so_even_when_it_must_be_rendered_first() {
        String tag = ask().get("/proof-of-the-edge/kept").header("ETag");
        cache.forgetAll();

        Response first = ask().header("If-None-Match", tag).get("/proof-of-the-edge/kept");
        Response second = ask().header("If-None-Match", tag).get("/proof-of-the-edge/kept");

        assertEquals(304, first.statusCode());
        assertEquals(headers(second), headers(first));
    }

    @Test
    void words_given_back_are_stored_nowhere() {
        given().get("/proof-of-the-edge/words-back").then()
                .statusCode(422)
                .header("Cache-Control", equalTo("no-store"))
                .header("Retry-After", equalTo("60"))
                .header("Content-Type", equalTo("text/html; charset=utf-8"))
                .body(equalTo("Two words too many."));
    }

    @Test
    void an_address_that_cannot_be_read_is_answered_with_400() {
        given().urlEncodingEnabled(false).get("/proof-of-the-edge/%c3").then().statusCode(400);
        given().urlEncodingEnabled(false).get("/proof-of-the-edge/kept?x=%ff").then().statusCode(400);
    }

    private static RequestSpecification ask() {
        return given().header("Accept-Encoding", "gzip");
    }

    /** Every header line, whatever its case and place. */
    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream().map(PageWriterTest::line).sorted().toList();
    }

    private static String line(Header header) {
        return header.getName().toLowerCase(Locale.ROOT) + ": " + header.getValue();
    }
}
