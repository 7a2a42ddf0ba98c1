package org.candour.writing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.security.SecureRandom;
import org.candour.cast.Answer;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.comments.Comment;
import org.candour.decisions.Decision;
import org.candour.keys.ReturnKey;
import org.candour.posts.Post;
import org.candour.reading.CountedStatements;
import org.junit.jupiter.api.Test;

/** A pen name of one's own: claimed with a key, marked in every thread, given up. */
@QuarkusTest
class PenNamePagesTest extends WriterTest {
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final String MARK = "<small title=\"Sent with the key that holds this pen name\">✓\u00A0with\u00A0key</small>";
    private static final String TOLD = "is held by somebody with its key; yours will stand without the mark";

    private final String name = "Dotterel " + "abcdefghkm".charAt(NAMES.get() % 10) + "-" + NAMES.incrementAndGet();

    @Test
    void a_claimed_name_is_marked_in_every_thread_and_gets_no_letter() {
        String key = claimed(name);
        Post first = post;
        sendSigned(key, "I was there in March.");
        sendSigned(key, "And in April.");
        post = open("Another thread");
        sendSigned(key, "Here as well.");
        for (Comment comment : under(key)) {
            assertEquals(name, comment.penName().orElseThrow());
            assertTrue(comment.signed());
            assertTrue(comment.voice().isEmpty(), "a name needs no letter");
        }
        assertEquals(3, under(key).size());
        String page = new Answer(RestAssured.get("/" + first.path())).html();
        assertEquals(2, page.split(MARK, -1).length - 1, page);
        assertTrue(page.contains(name + "</b> " + MARK));
        assertTrue(new Answer(RestAssured.get("/" + post.path() + "/1")).html().contains(MARK));
        assertTrue(new Answer(RestAssured.get("/" + post.path() + "/comments.xml")).html().contains(name + "\u00A0✓"));
        assertTrue(DeskPerson.keeper().get("/desk/" + post.path()).asString().contains(name + " ✓\u00A0with\u00A0key"), "at the desk as well");
        assertTrue(new Answer(RestAssured.get("/" + clock.today().toString().replace('-', '/'))).html().contains(name + "</b> " + MARK));
    }

    @Test
    void the_preview_says_what_the_key_does_and_that_another_name_is_not_used() {
        String key = claimed(name);
        Answer preview = preview(Map.of("words", CASELOAD, "returnKey", key.toLowerCase(), "penName", "Keeper"));
        assertEquals(200, preview.status());
        assertTrue(preview.html().contains("<span class=\"voice\">" + name + "</span> " + MARK), preview.html());
        assertTrue(preview.text().contains("You typed another name, Keeper. It is not used"), preview.text());
        assertTrue(preview.text().contains("in every thread"), preview.text());
        Answer received = send(preview.form("name=\"kept\""));
        assertTrue(received.text().contains("Your comment has reached us"), received.text());
        assertEquals(name, last(key).penName().orElseThrow());
        assertFalse(preview(Map.of("words", ANSWER, "returnKey", key)).text().contains("You typed another name"));
    }

    @Test
    void whoever_types_a_held_name_is_told_so_and_stands_unmarked() {
        String free = preview(Map.of("words", CASELOAD, "penName", name)).text();
        assertFalse(free.contains(TOLD), free);
        claimed(name);
        for (String typed : List.of(name, name.toUpperCase(), name.replace("D", "\uFF24").replace("o", "\u043E"))) {
            Answer preview = preview(Map.of("words", CASELOAD, "penName", typed));
            assertEquals(200, preview.status());
            assertTrue(preview.text().contains(TOLD), preview.text());
            assertFalse(preview.html().contains(MARK));
            Map<String, String> form = preview.form("name=\"kept\"");
            send(form);
            assertFalse(last(form.get("returnKey")).signed());
            decide(last(form.get("returnKey")), new Decision.Publish());
        }
        Answer page = new Answer(RestAssured.get("/" + post.path()));
        assertTrue(page.html().contains(name + "</b> <a"), "what carries no mark has the markup it always had");
        assertFalse(page.html().contains("<small"));
    }

    @Test
    void names_cost_one_question_in_the_preview_of_who_types_one_and_nothing_else() {
        claimed(name);
        preview(Map.of("words", CASELOAD, "penName", "Heron"));
        int preview = CountedStatements.during(() -> preview(CASELOAD));
        assertEquals(preview + 1, CountedStatements.during(() -> preview(Map.of("words", CASELOAD, "penName", "Heron"))));
        Map<String, String> plain = readyToSend(CASELOAD);
        Map<String, String> named = preview(Map.of("words", CASELOAD, "penName", "Heron")).form("name=\"kept\"");
        int send = CountedStatements.during(() -> send(plain));
        assertEquals(send, CountedStatements.during(() -> send(named)));
        System.out.printf("A preview asks the store %d times, a send %d times; a typed name adds one to the preview%n", preview, send);
    }

    @Test
    void nobody_types_the_mark() {
        for (String typed : List.of(name + " ✓", "✔" + name, name + " \u2611\uFE0F", name + " √ with key")) {
            Answer preview = preview(Map.of("words", CASELOAD, "penName", typed));
            assertEquals(422, preview.status(), typed);
            assertTrue(preview.text().contains("A tick stands beside names that are sent with their own key"), preview.text());
            assertEquals(CASELOAD, preview.box());
        }
    }

    @Test
    void a_name_that_cannot_be_held_comes_back_with_the_reason() {
        claimed(name);
        Map<String, String> reasons = new HashMap<>(Map.of("", "Type the name you want.", "Anonymous", "Type the name you want.",
                "Heron".repeat(9), "A pen name may have 40 characters.", "the Keeper", "by which the site itself",
                "K\u0435eper", "letters of one alphabet", "Anonymous B", "by which the site itself", "Anonymous-B", "by which the site itself",
                "H\u0435ron", "letters of one alphabet", "\u2665\u2665", "letters of one alphabet"));
        reasons.put("A.d.m.i.n", "by which the site itself");
        reasons.put(name, "Somebody holds this name");
        reasons.put(name.toLowerCase().replace(" ", "."), "Somebody holds this name");
        reasons.put("x ✓", "A tick stands beside");
        reasons.forEach((typed, reason) -> {
            for (Answer page : List.of(post("/pen-names/key", Map.of("penName", typed)), post("/pen-names/claim", and(readyToClaim("Free " + name), "penName", typed)))) {
                assertEquals(422, page.status(), typed);
                assertTrue(page.text().contains(reason), typed + ": " + page.text());
                assertTrue(page.html().contains("<title>Error: "), typed);
                assertEquals(typed.equals("Anonymous") ? "" : typed, page.form("/pen-names/key").get("penName"));
            }
        });
    }

    @Test
    void the_key_must_be_kept_and_stays_the_same_through_every_error() {
        Map<String, String> form = readyToClaim(name);
        form.remove("kept");
        Answer unkept = post("/pen-names/claim", form);
        assertEquals(422, unkept.status());
        assertTrue(unkept.text().contains("without it the name is lost"), unkept.text());
        assertEquals(form.get("returnKey"), unkept.form("/pen-names/claim").get("returnKey"));
        assertEquals(name, unkept.form("/pen-names/claim").get("penName"));
        Answer trapped = post("/pen-names/claim", and(and(form, "kept", "yes"), "homepage", "x"));
        assertTrue(trapped.text().contains("was not empty"), trapped.text());
        assertEquals(form.get("returnKey"), trapped.form("/pen-names/claim").get("returnKey"));
        Answer back = post("/pen-names", and(form, "kept", "yes"));
        Map<String, String> other = and(back.form("/pen-names/key"), "penName", "Other " + name);
        Answer again = post("/pen-names/key", other);
        assertEquals(form.get("returnKey"), again.form("/pen-names/claim").get("returnKey"));
        assertTrue(post("/pen-names/claim", again.form("/pen-names/claim")).text().contains("It is yours"));
    }

    @Test
    void a_stamp_that_is_old_or_not_ours_claims_nothing() {
        Map<String, String> form = readyToClaim(name);
        String old = stamps.issue(-2, ReturnKey.read(form.get("returnKey")).orElseThrow(), clock.now().minus(Duration.ofHours(30)), new SecureRandom());
        Answer expired = post("/pen-names/claim", and(form, "stamp", old));
        assertEquals(422, expired.status());
        assertTrue(expired.text().contains("lay open for more than a day"), expired.text());
        assertEquals(form.get("returnKey"), expired.form("/pen-names/claim").get("returnKey"));
        String comments = preview(CASELOAD).form("name=\"kept\"").get("stamp");
        for (Map<String, String> wrong : List.of(and(form, "stamp", "x"), and(form, "stamp", comments), and(form, "returnKey", "0000-1111-2222-3333"))) {
            Answer refused = post("/pen-names/claim", wrong);
            assertEquals(422, refused.status());
            assertNotEquals(form.get("returnKey"), refused.form("/pen-names/claim").get("returnKey"));
            assertFalse(refused.html().contains("checked"), "nobody can have kept a key that was made just now");
        }
        assertEquals(200, post("/pen-names/claim", expired.form("/pen-names/claim")).status());
    }

    @Test
    void the_same_form_sent_again_finds_the_first() {
        Map<String, String> form = readyToClaim(name);
        assertTrue(post("/pen-names/claim", form).text().contains("It is yours"));
        Answer again = post("/pen-names/claim", form);
        assertEquals(200, again.status());
        assertTrue(again.text().contains("We already have it") && again.html().contains(form.get("returnKey")), again.text());
        Answer other = post("/pen-names/claim", and(form, "penName", "Other " + name));
        assertTrue(other.text().contains("The other name was not claimed"), other.text());
        Answer next = post("/pen-names/key", and(form, "penName", "Other " + name));
        assertNotEquals(form.get("returnKey"), next.form("/pen-names/claim").get("returnKey"), "another name gets a key of its own");
    }

    @Test
    void of_two_who_want_one_name_at_once_one_gets_it_and_the_other_a_sentence() throws Exception {
        Map<String, String> one = readyToClaim(name);
        Map<String, String> two = readyToClaim(name.toLowerCase());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Answer> first = () -> post("/pen-names/claim", one);
            Callable<Answer> second = () -> post("/pen-names/claim", two);
            int yours = 0;
            int taken = 0;
            for (Future<Answer> answer : both.invokeAll(List.of(first, second))) {
                yours += answer.get().text().contains("It is yours") ? 1 : 0;
                taken += answer.get().text().contains("Somebody holds this name") ? 1 : 0;
            }
            assertEquals(1, yours);
            assertEquals(1, taken);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void the_return_page_lists_what_is_signed_thread_by_thread_and_gives_the_name_up() {
        String key = claimed(name);
        assertTrue(back(key).text().contains("Nothing is signed with it yet."), back(key).text());
        Post first = post;
        sendSigned(key, "I was there in March.");
        post = open("Another thread");
        sendSigned(key, "Here as well.");
        Answer own = back(key);
        assertTrue(own.text().contains("You hold the pen name " + name), own.text());
        assertTrue(own.html().contains("href=\"/" + first.path() + "\"") && own.html().contains("href=\"/" + post.path() + "\""));
        assertEquals(2, own.text().split("Published as", -1).length - 1, own.text());
        assertEquals(1, own.text().split("Nobody expects you to answer them", -1).length - 1, "what the keeper says is said once");
        assertEquals(List.of(), ValidHtml.problems(own.html()));
        assertTrue(RestAssured.get("/" + first.path()).asString().contains(MARK));
        Answer asked = post("/return/pen-name", own.form("/return/pen-name"));
        assertTrue(asked.text().contains("Give up " + name + "?"), asked.text());
        assertTrue(last(key).signed());
        Answer given = post("/return/pen-name", asked.form("/return/pen-name"));
        assertEquals(200, given.status());
        assertTrue(given.text().contains("You do not hold the pen name " + name + " any more"), given.text());
        assertTrue(given.text().contains("I was there in March."), "the key is still good for the words");
        for (Post one : List.of(first, post)) {
            String page = RestAssured.get("/" + one.path()).asString();
            assertTrue(page.contains(name + "</b> <a") && !page.contains(MARK), page);
        }
        assertFalse(RestAssured.get("/" + clock.today().toString().replace('-', '/')).asString().contains(name + "</b> <small"));
        assertTrue(post("/return/pen-name", Map.of("returnKey", key, "sure", "yes")).text().contains("holds no pen name"));
        post = open("A third thread");
        assertTrue(preview(Map.of("words", CASELOAD, "returnKey", key)).text().contains("is not good in this thread"));
        assertFalse(claimed(name).isEmpty());
    }

    @Test
    void forgetting_the_key_gives_the_name_up_as_well_and_says_so() {
        String key = claimed(name);
        sendSigned(key, "I was there in March.");
        Answer asked = post("/return/forgetting", Map.of("returnKey", key));
        assertTrue(asked.text().contains("Your key holds the pen name " + name), asked.text());
        Answer done = post("/return/forgetting", asked.form("/return/forgetting"));
        assertTrue(done.text().contains("The pen name " + name + " is free again"), done.text());
        assertFalse(RestAssured.get("/" + post.path()).asString().contains(MARK));
        assertEquals(422, back(key).status());
        claimed(name);
    }

    @Test
    void a_withdrawn_comment_keeps_neither_name_nor_mark() {
        String key = claimed(name);
        sendSigned(key, "I was there in March.");
        post("/return/withdrawal", Map.of("returnKey", key, "id", String.valueOf(last(key).id()), "sure", "yes"));
        String page = RestAssured.get("/" + post.path()).asString();
        assertFalse(page.contains(name) || page.contains(MARK), page);
        sendSigned(key, "I was there in April, too.");
        assertTrue(last(key).signed());
    }

    @Test
    void the_key_of_a_name_is_good_for_nothing_but_comments() {
        String key = claimed(name);
        Answer write = post("/write/send", Map.of("kind", "testimony", "title", "A title", "words", "Some words.", "earlier", key, "absent", "publish"));
        assertTrue(write.text().contains("under"), write.text());
        assertEquals(422, write.status());
        String thread = commented(CASELOAD);
        assertEquals(422, post("/pen-names/claim", and(readyToClaim("Other " + name), "returnKey", thread)).status());
    }

    @Test
    void the_pages_are_kept_nowhere_and_valid() {
        Answer start = new Answer(RestAssured.get("/pen-names"));
        Answer refused = post("/pen-names/key", Map.of("penName", "✓"));
        Answer key = post("/pen-names/key", Map.of("penName", name));
        Answer unkept = post("/pen-names/claim", Map.of("penName", name));
        Map<String, String> form = readyToClaim(name);
        Answer yours = post("/pen-names/claim", form);
        Answer again = post("/pen-names/claim", form);
        Answer none = back(form.get("returnKey"));
        Answer sure = post("/return/pen-name", Map.of("returnKey", form.get("returnKey")));
        Answer preview = preview(Map.of("words", CASELOAD, "returnKey", form.get("returnKey"), "penName", "Else"));
        for (Answer page : List.of(start, refused, key, unkept, yours, again, none, sure, preview)) {
            assertEquals("no-store", page.response().header("Cache-Control"), page.html());
            assertEquals(List.of(), ValidHtml.problems(page.html()), page.html());
        }
        assertEquals(303, given().redirects().follow(false).get("/pen-names/claim").statusCode());
        assertEquals(303, given().redirects().follow(false).get("/return/pen-name").statusCode());
    }

    private Map<String, String> readyToClaim(String wanted) {
        Answer page = post("/pen-names/key", Map.of("penName", wanted));
        assertEquals(200, page.status(), page.text());
        return and(page.form("/pen-names/claim"), "kept", "yes");
    }

    private String claimed(String wanted) {
        Map<String, String> form = readyToClaim(wanted);
        Answer yours = post("/pen-names/claim", form);
        assertTrue(yours.status() == 200 && yours.text().contains("It is yours"), yours.text());
        return form.get("returnKey");
    }

    private void sendSigned(String key, String words) {
        Answer received = send(preview(Map.of("words", words, "returnKey", key)).form("name=\"kept\""));
        assertTrue(received.text().contains("Your comment has reached us"), received.text());
        decide(last(key), new Decision.Publish());
    }

    private Answer back(String key) {
        return post("/return", Map.of("returnKey", key));
    }
}
