package org.candour.writing;

import org.candour.cast.Answer;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bad input gets a clear sentence and loses nothing. */
@QuarkusTest
class BadInputTest extends WriterTest {

    @Test
    void an_over_long_text_is_refused_with_the_count_and_comes_back_whole() {
        String words = "word ".repeat(5_000).strip();
        for (String step : new String[] {"preview", "send"}) {
            Answer back = post(comments(), Map.of("words", words, "step", step));
            assertEquals(422, back.status());
            assertTrue(back.text().contains("may have 20000 characters; this one has 24999"), back.text());
            assertEquals(words, back.box());
        }
    }

    @Test
    void sixty_thousand_four_byte_characters_come_back_whole() {
        String words = "\uD83D\uDE80".repeat(60_000);
        Answer back = preview(words);
        assertEquals(422, back.status());
        assertTrue(back.text().contains("this one has 60000"));
        assertEquals(words, back.box());
    }

    @Test
    void nothing_to_read_is_said_to_be_nothing() {
        for (String words : new String[] {"", "   \n\t ", "\u200B\u2060\u00AD", "\u0000\u0001"}) {
            Answer back = preview(words);
            assertEquals(422, back.status());
            assertTrue(back.text().contains("nothing to read in the box"));
        }
        assertEquals(422, preview(Map.of()).status());
    }

    @Test
    void too_many_links_are_counted() {
        String words = "See https://www.example.org/a and so on.\n".repeat(21).strip();
        Answer back = preview(words);
        assertEquals(422, back.status());
        assertTrue(back.text().contains("A comment may have 20 links; this one has 21."), back.text());
        assertEquals(words, back.box());
    }

    @Test
    void tangled_marks_are_refused_in_words() {
        Answer back = preview("> ".repeat(1_000) + "deep");
        assertEquals(422, back.status());
        assertTrue(back.text().contains("deep inside one another"), back.text());
    }

    @Test
    void bytes_that_are_not_utf8_are_said_to_be_unreadable() {
        Answer back = raw("application/x-www-form-urlencoded", "step=preview&words=" + "caf%E9+".repeat(10));
        assertEquals(422, back.status());
        assertTrue(back.text().contains("another encoding than UTF-8"), back.text());
        assertTrue(back.box().startsWith("caf\uFFFD caf\uFFFD"));
        Answer one = raw("application/x-www-form-urlencoded", "step=preview&words=We+met+in+the+caf%E9+across+the+road.");
        assertEquals(200, one.status());
        assertTrue(one.text().contains("1 character could not be read"), one.text());
    }

    @Test
    void another_charset_than_ours_is_read_rightly_or_said_to_be_wrong() {
        for (String charset : new String[] {"iso-8859-1", "windows-1252", "utf-16", "no-such-charset", "utf-8;x"}) {
            Answer back = raw("application/x-www-form-urlencoded; charset=" + charset, "step=preview&words=Forty+on+paper.");
            assertTrue(back.status() < 500, charset + " " + back.status());
            assertTrue(back.text().length() > 60, charset + " " + back.status() + back.html());
        }
    }

    @Test
    void lone_surrogates_and_nothing_characters_never_break_the_page() {
        for (String bytes : new String[] {"%ED%A0%80", "%00", "%C0%80", "%F4%90%80%80", "%FF%FE", "%EF%BF%BE"}) {
            Answer back = raw("application/x-www-form-urlencoded", "step=preview&words=Forty+on+paper+" + bytes
                    + "&penName=" + bytes + "&replyTo=" + bytes + "&returnKey=" + bytes + "&stamp=" + bytes + "&offered=" + bytes);
            assertTrue(back.status() == 200 || back.status() == 422, bytes + " " + back.status());
            assertTrue(back.box().contains("Forty on paper"));
            assertFalse(back.html().contains("\u0000"));
        }
    }

    @Test
    void malformed_forms_get_a_plain_page() {
        for (String body : new String[] {"words=%zz&step=preview", "words=%", "%%%=%%%", "&&&===", "words", "=x", ""}) {
            Answer back = raw("application/x-www-form-urlencoded", body);
            assertTrue(back.status() >= 400 && back.status() < 500, body + " " + back.status());
            assertTrue(back.html().contains("<h1>"), body + " " + back.html());
        }
    }

    @Test
    void more_fields_than_a_form_has_get_a_plain_page() {
        for (int fields : new int[] {1_100, 20_000}) {
            Answer back = raw("application/x-www-form-urlencoded", "step=preview&words=Forty" + "&x=1".repeat(fields));
            assertEquals(413, back.status());
            assertTrue(back.html().contains("<h1>"), back.html());
        }
    }

    @Test
    void other_kinds_of_bodies_get_a_plain_page() {
        Answer json = raw("application/json", "{\"words\":\"x\"}");
        Answer text = raw("text/plain", "words=x");
        Answer parts = new Answer(given().multiPart("words", CASELOAD).multiPart("step", "preview").post(comments()));
        for (Answer back : new Answer[] {json, text, parts}) {
            assertEquals(415, back.status());
            assertTrue(back.html().contains("<h1>"), back.html());
        }
    }

    @Test
    void the_first_of_several_fields_of_one_name_counts() {
        Answer back = raw("application/x-www-form-urlencoded", "words=Forty+on+paper.&words=Sixty.&step=preview&step=send");
        assertEquals(200, back.status());
        assertEquals("Forty on paper.", back.box());
    }

    @Test
    void a_pen_name_that_is_the_keepers_or_endless_is_refused() {
        for (String name : new String[] {"Keeper", "keeper ", "Anonymous B", "x".repeat(41)}) {
            Answer back = preview(Map.of("words", CASELOAD, "penName", name));
            assertEquals(422, back.status(), name);
            assertEquals(CASELOAD, back.box());
        }
        assertTrue(preview(Map.of("words", CASELOAD, "penName", "Old Hand")).text().contains("Old Hand"));
    }

    @Test
    void markup_is_only_ever_text() {
        String hostile = "</textarea><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        Answer back = preview(Map.of("words", hostile, "penName", "<script>x</script>", "returnKey", "\"><script>"));
        assertFalse(couldRun(back.html()), back.html());
        assertTrue(couldRun(back.html().replace("&lt;", "<")), "the same look finds a page that forgets to escape");
        assertEquals(hostile, back.box());
    }

    private static boolean couldRun(String html) {
        return html.contains("<script") || html.contains("<img");
    }

    /** Sends exactly these bytes under exactly that type. */
    private Answer raw(String type, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + comments()))
                    .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build();
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), null);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
