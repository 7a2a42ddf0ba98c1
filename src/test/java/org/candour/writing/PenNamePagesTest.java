package org.candour.writing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.cast.Answer;
import org.candour.cast.CountedStatements;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.cast.WayOut;
import org.candour.comments.Comment;
import org.candour.decisions.Decision;
import org.candour.keys.ReturnKey;
import org.candour.posts.Post;
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
        assertTrue(today().contains(name + "</b> " + MARK));
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
        for (String typed : List.of(name + " ✓", "✔" + name, name + " \u2611\uFE0F", name + " √ with key", name + " \uD800\uDD02", name + " \uAA9C", name + " (with key)", name + " WITH-KEY", name + " w\u0456th k\u0435y")) {
            Answer preview = preview(Map.of("words", CASELOAD, "penName", typed));
            assertEquals(422, preview.status(), typed);
            assertTrue(preview.text().contains("A tick and the words “with key” stand beside names that are sent with their own key"), preview.text());
            assertEquals(CASELOAD, preview.box());
        }
    }

    @Test
    void nobody_types_a_name_that_looks_like_one_of_the_sites_own() {
        for (String typed : List.of("\u041Aeeper", "\u0410uthor", "\u0410nonymous B", "Keeper.", "K eeper", "\uFF2B\uFF45\uFF45\uFF50\uFF45\uFF52", "Anonymous-B",
                "\u0410nonymous", "(Moderator)", "Moclerator", "Rernoved", "A.d.m.i.n")) {
            Answer preview = preview(Map.of("words", CASELOAD, "penName", typed));
            assertEquals(422, preview.status(), typed);
            assertTrue(preview.text().contains("by which the site itself tells people apart"), typed + ": " + preview.text());
            assertEquals(CASELOAD, preview.box());
        }
        for (String typed : List.of("Gamekeeper", "Keeper of bees", "An old hand", "Judith Keys", "O'Neill (court)", "\uAA9C\uAA80\uAAB1", "\u0645\u0631\u064A\u0645", "Sm\u00F8rrebr\u00F8d 2")) {
            assertEquals(200, preview(Map.of("words", CASELOAD, "penName", typed)).status(), typed);
        }
    }

    @Test
    void a_picture_is_no_part_of_a_name() {
        for (String typed : List.of("Heron \u2665", "\uD83E\uDDA1", "Heron \u2606", "Heron \uFFFD")) {
            Answer preview = preview(Map.of("words", CASELOAD, "penName", typed));
            assertEquals(422, preview.status(), typed);
            assertTrue(preview.text().contains("A name can have letters, digits and ordinary punctuation."), preview.text());
            assertEquals(CASELOAD, preview.box());
        }
    }

    @Test
    void a_look_alike_is_neither_claimed_nor_typed_unnoticed() {
        String held = "Dawnfisher " + name.substring(9);
        claimed(held);
        for (String like : List.of(held.replace("Dawn", "Davvn"), held.replace("Dawn", "clawn"), held.replace("s", "\uA731"), "~" + held + ".", held + " \u02C7")) {
            assertTrue(preview(Map.of("words", CASELOAD, "penName", like)).text().contains(TOLD), like);
            assertEquals(422, post("/pen-names/key", Map.of("penName", like)).status(), like);
        }
    }

    @Test
    void what_was_previewed_as_signed_is_not_sent_unsigned() {
        String key = claimed(name);
        sendSigned(key, "I was there in March.");
        Map<String, String> form = preview(Map.of("words", CASELOAD, "returnKey", key)).form("name=\"kept\"");
        assertEquals(name, form.get("signed"));
        post("/return/pen-name", Map.of("returnKey", key, "sure", "yes"));
        Answer back = send(form);
        assertEquals(422, back.status());
        assertTrue(back.text().contains("was given up just now, so nothing was sent"), back.text());
        assertEquals(CASELOAD, back.box());
        assertEquals(1, under(key).size());
        Map<String, String> without = back.form("name=\"kept\"");
        assertFalse(without.containsKey("signed"));
        assertEquals(200, send(without).status());
        assertFalse(last(key).signed());
        assertEquals(CASELOAD, last(key).words());
    }

    @Test
    void a_name_is_not_signed_by_saying_that_it_was_promised() {
        claimed(name);
        Answer back = send(and(readyToSend(CASELOAD), "signed", name));
        assertEquals(422, back.status());
        assertTrue(back.text().contains("so nothing was sent"), back.text());
        assertFalse(back.html().contains(MARK));
    }

    @Test
    void whoever_is_faster_nothing_that_was_promised_a_name_goes_out_without() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        int sent = 0;
        try {
            for (int round = 0; round < 6; round++) {
                String key = claimed(name);
                sendSigned(key, "I was there in March.");
                Map<String, String> form = preview(Map.of("words", CASELOAD, "returnKey", key)).form("name=\"kept\"");
                Future<Answer> sending = both.submit(() -> send(form));
                Future<Answer> givingUp = both.submit(() -> post("/return/pen-name", Map.of("returnKey", key, "sure", "yes")));
                assertEquals(200, givingUp.get().status());
                if (sending.get().status() == 200) {
                    sent++;
                    assertEquals(name, last(key).penName().orElseThrow());
                } else {
                    assertTrue(sending.get().status() == 422 && sending.get().text().contains("so nothing was sent"), sending.get().text());
                    assertEquals(1, under(key).size());
                }
                assertTrue(under(key).stream().noneMatch(Comment::signed));
            }
        } finally {
            both.shutdownNow();
        }
        System.out.printf("A name given up while somebody sends with it: 6 rounds, %d sent first, none under another name%n", sent);
    }

    @Test
    void a_name_that_was_given_up_is_not_claimed_back_by_its_old_form() {
        Map<String, String> form = readyToClaim(name);
        post("/pen-names/claim", form);
        post("/return/pen-name", Map.of("returnKey", form.get("returnKey"), "sure", "yes"));
        for (Map<String, String> replayed : List.of(form, and(form, "penName", "Other " + name))) {
            Answer again = post("/pen-names/claim", replayed);
            assertEquals(422, again.status());
            assertTrue(again.text().contains("was given up since, so nothing was claimed"), again.text());
            assertFalse(again.html().contains(form.get("returnKey")));
            assertEquals(replayed.get("penName"), again.form("/pen-names/key").get("penName"));
            assertEquals(List.of(), ValidHtml.problems(again.html()));
        }
        assertTrue(back(form.get("returnKey")).status() == 422, "the key holds nothing");
        assertFalse(preview(Map.of("words", CASELOAD, "penName", name)).text().contains(TOLD));
        assertNotEquals(form.get("returnKey"), claimed(name), "asked for anew, it gets a key of its own");
    }

    @Test
    void a_name_that_cannot_be_held_comes_back_with_the_reason() {
        claimed(name);
        Map<String, String> reasons = new HashMap<>(Map.of("", "Type the name you want.", "Anonymous", "Type the name you want.",
                "Heron".repeat(9), "A pen name may have 40 characters.", "the Keeper", "by which the site itself",
                "K\u0435eper", "by which the site itself", "Anonymous B", "by which the site itself", "Anonymous-B", "by which the site itself",
                "H\u0435ron", "letters of one alphabet", "\u2665\u2665", "letters, digits and ordinary punctuation"));
        reasons.put("A.d.m.i.n", "by which the site itself");
        reasons.put(name, "Somebody holds this name");
        reasons.put(name.toLowerCase().replace(" ", "."), "Somebody holds this name");
        reasons.put("x ✓", "A tick and the words");
        reasons.put("Sent with Key", "A tick and the words");
        reasons.put("Pre\u017Fix", "in their ordinary shape");
        for (String worded : List.of("The Keeper's cat", "Two keepers", "Author of it", "Moderators two", "Kee-per x", "Administration", "Mr A.Dministrator", "Web admin",
                "Editor", "staff room", "Withdrawn one", "Old anonymous", "Candour desk")) {
            reasons.put(worded, "a word in this name by which the site itself");
        }
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
        assertFalse(today().contains(name + "</b> <small"));
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
        DeskPerson.keeperWithKey();
        String key = claimed(name);
        Map<String, String> piece = post("/write/check", Map.of("kind", "topic", "title", "Who counts?", "words", "Nobody does.")).form("/write/send");
        piece = and(and(piece, "kept", "yes"), "absent", "withhold");
        Answer write = post("/write/send", and(piece, "earlier", key));
        assertEquals(422, write.status());
        assertTrue(write.text().contains("We know no guest post or topic under this key"), write.text());
        Answer without = post("/write/send", piece);
        assertTrue(without.text().contains("has reached us"), "nothing else stood in the way: " + without.text());
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
        for (Answer page : List.of(start, refused, key, unkept, yours, again, none, sure)) {
            assertEquals(WayOut.LINK, WayOut.secondLink(page), page.html());
        }
        for (Answer page : List.of(start, refused, key, unkept, yours, again, none, sure, preview)) {
            assertEquals("no-store", page.response().header("Cache-Control"), page.html());
            assertEquals(List.of(), ValidHtml.problems(page.html()), page.html());
        }
        assertEquals(303, given().redirects().follow(false).get("/pen-names/claim").statusCode());
        assertEquals(303, given().redirects().follow(false).get("/return/pen-name").statusCode());
    }

    /** Every page of what was said today: other tests speak today as well. */
    private String today() {
        StringBuilder pages = new StringBuilder();
        String day = "/" + clock.today().toString().replace('-', '/');
        for (int page = 1;; page++) {
            Answer answer = new Answer(RestAssured.get(day + (page == 1 ? "" : "?page=" + page)));
            if (answer.status() != 200) {
                return pages.toString();
            }
            pages.append(answer.html());
        }
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
