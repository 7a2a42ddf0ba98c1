package org.candour.writing.guestposts;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.cast.Answer;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.cast.WayOut;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Slug;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.RandomId;
import org.candour.testimony.Contributing;
import org.candour.testimony.DeskSeals;
import org.candour.testimony.Editing;
import org.candour.testimony.NoDesk;
import org.candour.testimony.RestingDesk;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyRetention;
import org.candour.testimony.TestimonyState;
import org.candour.testimony.WriterPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody writes a guest post at a browser without scripts, and comes back to it with the key. */
@QuarkusTest
class GuestPostTest {
    private static final String TITLE = "What the van does not bring";
    private static final String WORDS = "Ring me on 0161 496 0123 or write to heron@post.example.\r\n\r\nThe list\r\n\r\n"
            + "•\tno bedding, which the officer had promised on the telephone the day before and then again that morning\r\n•\tno calls\r\n\r\nThat is all.";

    @Inject
    Testimonies testimonies;

    @Inject
    Contributing contributing;

    @Inject
    Editing editing;

    @Inject
    TestimonyRetention retention;

    @Inject
    DeskSeals seals;

    @Inject
    DeskKeys deskKeys;

    @Inject
    SiteSecret secret;

    @Inject
    MovedClock clock;

    @BeforeEach
    void a_keeper() {
        if (seals.current().isEmpty()) {
            DeskPerson.keeperWithKey();
        }
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    private static Answer post(String address, Map<String, String> fields) {
        return new Answer(given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects().follow(false).formParams(fields).post(address));
    }

    private static Map<String, String> and(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Answer words(String kind, String title, String words) {
        Answer box = post("/write/words", Map.of("kind", kind));
        return post(kind.equals("topic") ? "/write/concerns" : "/write/role", and(box.form("id=\"words\""), "title", title, "words", words));
    }

    /** On the page before sending, with nothing changed on the way. */
    private static Answer review(String kind, String title, String words) {
        Answer page = words(kind, title, words);
        assertEquals(200, page.status(), page.text());
        if (!kind.equals("topic")) {
            page = post("/write/concerns", and(page.form("name=\"role\""), "role", "court"));
        }
        return post("/write/check", page.form("/write/check"));
    }

    private static Map<String, String> ready(String kind, String title, String words) {
        return and(review(kind, title, words).form("/write/send"), "kept", "yes", "absent", "withhold");
    }

    private static String sent(String title, String words) {
        Map<String, String> form = ready("testimony", title, words);
        Answer sent = post("/write/send", form);
        assertEquals(200, sent.status(), sent.text());
        assertTrue(sent.text().contains("Your guest post has reached us"), sent.text());
        return form.get("returnKey");
    }

    private Testimony last(String key) {
        List<Testimony> own = testimonies.ofKey(secret.digest(ReturnKey.read(key).orElseThrow()).hex());
        return own.get(own.size() - 1);
    }

    private String stored(String key) {
        return testimonies.read(last(key), WriterPair.of(ReturnKey.read(key).orElseThrow(), secret).opening()).piece().orElseThrow().words();
    }

    private static Answer back(String key) {
        return post("/return", Map.of("returnKey", key));
    }

    @Test
    void a_walk_through_each_first_form_arrives_at_sent_in_six_pages() {
        Map<String, String> answers = Map.of("kind", "testimony", "title", TITLE, "words", WORDS, "role", "prison", "absent", "publish", "kept", "yes");
        Answer page = new Answer(RestAssured.get("/write"));
        int pages = 1;
        String key = "";
        while (!page.html().contains("id=\"send\"")) {
            page = post(firstAction(page), filled(page, answers));
            assertEquals(200, page.status(), page.text());
            assertEquals("no-store", page.response().header("Cache-Control"));
            pages++;
        }
        key = page.form("/write/send").get("returnKey");
        page = post(firstAction(page), filled(page, answers));
        assertTrue(page.text().contains("Your guest post has reached us"), page.text());
        assertTrue(page.text().contains(key));
        assertEquals(6, pages + 1);
        assertEquals(TestimonyState.WAITING, last(key).state());
        assertEquals(1, testimonies.ofKey(secret.digest(ReturnKey.read(key).orElseThrow()).hex()).size());
    }

    private static String firstAction(Answer page) {
        return page.html().replaceFirst("(?s).*?<form method=\"post\" action=\"([^\"]+)\".*", "$1");
    }

    private static Map<String, String> filled(Answer page, Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>(page.form("<form method=\"post\" action=\"" + firstAction(page) + "\""));
        answers.forEach((name, value) -> {
            if (page.html().contains("name=\"" + name + "\"")) {
                fields.put(name, value);
            }
        });
        return fields;
    }

    @Test
    void what_points_to_someone_is_changed_or_kept() {
        Answer warned = post("/write/concerns", words("testimony", TITLE, WORDS).form("name=\"role\""));
        assertTrue(warned.text().contains("heron@post.example is an e-mail address"), warned.text());
        Map<String, List<String>> form = new HashMap<>();
        warned.form("/write/check").forEach((name, value) -> form.put(name, List.of(value)));
        form.put("phrase", List.of("0161 496 0123", "heron@post.example"));
        form.put("instead", List.of("the usual number", "heron@post.example"));
        Answer check = new Answer(given().contentType("application/x-www-form-urlencoded; charset=utf-8").formParams(form).post("/write/check"));
        assertTrue(check.text().contains("Ring me on the usual number or write to heron@post.example"), check.text());
        assertFalse(check.html().contains("0161"), "the number is in no field any more");
        String key = check.form("/write/send").get("returnKey");
        assertEquals(200, post("/write/send", and(check.form("/write/send"), "kept", "yes", "absent", "publish")).status());
        assertTrue(stored(key).startsWith("Ring me on the usual number"));
    }

    @Test
    void pasted_text_is_cleaned_at_review_and_the_box_keeps_what_was_typed() {
        Answer check = review("testimony", TITLE, WORDS);
        assertTrue(check.html().contains("<li>no bedding"), check.html());
        assertTrue(check.text().contains("Should these lines be headings?"));
        Map<String, String> form = check.form("/write/send");
        assertEquals(WORDS, form.get("words"));
        assertEquals(WORDS, post("/write/words", form).box());
        Answer headed = post("/write/check", and(form, "heading", "The list"));
        assertTrue(headed.html().contains(">The list</h2>") || headed.html().contains("The list</h3>"), headed.html());
        Map<String, String> ready = and(headed.form("/write/send"), "kept", "yes", "absent", "withhold", "heading", "The list");
        assertEquals(200, post("/write/send", ready).status());
        assertTrue(stored(form.get("returnKey")).contains("\n\n## The list\n\n- no bedding"), stored(form.get("returnKey")));
    }

    @Test
    void words_that_cannot_be_taken_come_back_with_a_sentence() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("", "There is nothing to read in the box");
        bad.put("\u200B\u00AD \u2060", "There is nothing to read in the box");
        bad.put("x".repeat(60_001), "A text may have 60000 characters; this one has 60001");
        bad.put("\uFFFD\uFFFD\u0001PK\u0003\u0004\uFFFD\uFFFD".repeat(40), "characters could not be read");
        bad.put(">".repeat(200) + " deep", "deep inside one another");
        bad.forEach((words, sentence) -> {
            Answer back = words("testimony", TITLE, words);
            assertEquals(422, back.status(), words.substring(0, Math.min(20, words.length())));
            assertTrue(back.text().contains(sentence), back.text());
            assertTrue(back.html().contains("<title>Error: "));
            assertEquals(TITLE, back.form("id=\"words\"").get("title"));
            assertEquals(words, back.box());
        });
        assertTrue(words("topic", TITLE, "").text().contains("A topic needs a few words"));
        assertTrue(words("topic", TITLE, "x".repeat(2_001)).text().contains("2000 characters"));
        assertTrue(words("testimony", "", WORDS).text().contains("Give it a title."));
        assertTrue(words("testimony", "x".repeat(151), WORDS).text().contains("A title may have 150 characters"));
        assertEquals(422, post("/write/words", Map.of("kind", "novel", "words", WORDS)).status());
        assertEquals(WORDS, post("/write/send", Map.of("words", WORDS)).form("name=\"kind\"").get("words"));
    }

    @Test
    void the_longest_draft_and_a_thousand_headings_arrive_whole() {
        String longest = "\uD83D\uDE00".repeat(59_000) + "\n\n" + "a ".repeat(400).strip();
        assertEquals(longest, stored(sent(TITLE, longest)));
        String headings = "# Part\n\nWords.\n\n".repeat(1_000).strip();
        assertEquals(headings, stored(sent(TITLE, headings)));
        String surrogates = "a%ED%A0%80b";
        Answer page = new Answer(given().contentType("application/x-www-form-urlencoded; charset=utf-8").urlEncodingEnabled(false)
                .body("kind=testimony&title=t&words=" + surrogates).post("/write/role"));
        assertTrue(page.status() < 500, page.text());
    }

    @Test
    void what_is_missing_at_the_end_is_asked_for_and_nothing_is_lost() {
        Map<String, String> form = ready("testimony", TITLE, WORDS);
        for (String[] wrong : new String[][] {{"kept", ""}, {"absent", ""}, {"homepage", "x"}, {"stamp", ""}, {"stamp", "x"},
                {"earlier", "0000-1111-2222-3333"}, {"offered", "0000-1111-2222-3333"}}) {
            Answer back = post("/write/send", and(form, wrong));
            assertEquals(422, back.status(), wrong[0]);
            assertTrue(back.html().contains("class=\"error\""), wrong[0]);
            assertEquals(WORDS, back.form("/write/send").get("words"));
            assertEquals("court", back.form("/write/send").get("role"));
        }
        Map<String, String> foreign = post("/write/send", and(form, "stamp", "x")).form("/write/send");
        assertNotEquals(form.get("returnKey"), foreign.get("returnKey"));
        assertFalse(foreign.containsKey("kept"), "nobody can have kept the new key");
        assertEquals(200, post("/write/send", form).status());
    }

    @Test
    void an_expired_stamp_brings_the_form_back_filled_under_the_same_key() {
        Map<String, String> form = ready("testimony", TITLE, WORDS);
        clock.forward(Duration.ofHours(25));
        Answer back = post("/write/send", form);
        assertEquals(422, back.status());
        Map<String, String> again = back.form("/write/send");
        assertEquals(form.get("returnKey"), again.get("returnKey"));
        assertEquals("yes", again.get("kept"));
        assertEquals(WORDS, again.get("words"));
        assertEquals(200, post("/write/send", and(again, "absent", "withhold")).status());
    }

    @Test
    void the_same_form_sent_again_finds_the_first() {
        Map<String, String> form = ready("testimony", TITLE, WORDS);
        post("/write/send", form);
        Answer again = post("/write/send", form);
        assertEquals(200, again.status());
        assertTrue(again.text().contains("This form was sent before; nothing was kept twice."), again.text());
        Answer other = post("/write/send", and(form, "words", "Other words entirely."));
        assertTrue(other.text().contains("its first words stand"), other.text());
        assertEquals("Other words entirely.", other.box());
        assertEquals(1, testimonies.ofKey(secret.digest(ReturnKey.read(form.get("returnKey")).orElseThrow()).hex()).size());
        Map<String, String> next = post("/write/check", form).form("/write/send");
        assertNotEquals(form.get("returnKey"), next.get("returnKey"), "what is written on with a spent form is another piece");
    }

    @Test
    void the_key_of_an_earlier_piece_can_be_brought() {
        String earlier = sent(TITLE, WORDS);
        Map<String, String> form = ready("testimony", "My second", WORDS);
        Answer shown = post("/write/check", and(form, "earlier", earlier.toLowerCase()));
        assertEquals(earlier, shown.form("/write/send").get("returnKey"));
        Answer done = post("/write/send", and(form, "earlier", earlier, "sameAuthor", "yes"));
        assertEquals(200, done.status());
        assertTrue(done.text().contains(earlier));
        assertTrue(done.text().contains("Another key that we showed you on the way opens nothing."), done.text());
        Answer unknown = post("/write/check", and(form, "earlier", "0000-1111-2222-3333"));
        assertEquals(422, unknown.status());
        assertTrue(unknown.text().contains("We know no guest post or topic under this key"), unknown.text());
        assertEquals(2, testimonies.ofKey(secret.digest(ReturnKey.read(earlier).orElseThrow()).hex()).size());
        assertTrue(testimonies.ofKey(secret.digest(ReturnKey.read(earlier).orElseThrow()).hex()).stream().anyMatch(Testimony::sameAuthor));
    }

    @Test
    void a_topic_is_sent_without_a_role_and_without_keeping_the_key() {
        Map<String, String> form = review("topic", "Do we need the form?", "It has nineteen pages.").form("/write/send");
        form.remove("kept");
        Answer sent = post("/write/send", and(form, "absent", "withhold"));
        assertEquals(200, sent.status(), sent.text());
        assertTrue(sent.text().contains("Your topic has reached us"));
        assertTrue(sent.text().contains("Without this key you cannot come back to it."));
        assertFalse(sent.text().toLowerCase().contains("testimony"));
    }

    @Test
    void while_nobody_could_open_it_nothing_is_taken_and_the_words_come_back() {
        Map<String, String> form = ready("testimony", TITLE, WORDS);
        QuarkusMock.installMockForInstance(new NoDesk(deskKeys), seals);
        Answer start = new Answer(RestAssured.get("/write"));
        assertTrue(start.text().contains("Guest posts cannot be sent yet"));
        assertFalse(start.html().contains("<form"), "nobody writes for an evening first");
        Answer back = post("/write/send", form);
        assertEquals(503, back.status());
        assertTrue(back.text().contains("Guest posts cannot be sent yet"));
        assertEquals(WORDS, back.form("/write/send").get("words"));
        assertEquals(List.of(), testimonies.ofKey(secret.digest(ReturnKey.read(form.get("returnKey")).orElseThrow()).hex()));
    }

    @Test
    void a_store_that_fails_gives_the_whole_form_back() {
        Map<String, String> form = ready("testimony", TITLE, WORDS);
        QuarkusMock.installMockForInstance(new RestingDesk(deskKeys), seals);
        Answer back = post("/write/send", form);
        assertEquals(503, back.status());
        Map<String, String> again = back.form("/write/send");
        for (String field : List.of("words", "title", "kind", "role", "absent", "kept", "offered", "stamp")) {
            assertEquals(form.get(field), again.get(field), field);
        }
    }

    @Test
    void the_return_page_shows_questions_and_the_edition_and_takes_answers() {
        String key = sent(TITLE, WORDS);
        long id = last(key).id();
        assertTrue(back(key).text().contains("It is the keeper's turn."), back(key).text());
        assertTrue(back(key).text().contains("Nobody here will try to find out who you are"), "the keeper's letter");
        editing.ask(id, "Is the officer named in your draft?\nAnd which day?", seals.current().orElseThrow());
        Answer asked = back(key);
        assertTrue(asked.text().contains("Is the officer named in your draft?"));
        assertTrue(asked.text().contains("A question from us is not a refusal."), "the keeper's letter");
        assertTrue(asked.text().contains("if none has come 90 days after we asked, it is not published"));
        Answer empty = post("/return/piece/answer", and(asked.form("/return/piece/answer"), "words", " "));
        assertEquals(422, empty.status());
        Answer answered = post("/return/piece/answer", and(asked.form("/return/piece/answer"), "words", "No, nobody is."));
        assertEquals(200, answered.status());
        assertTrue(answered.text().contains("Your message has reached us"));
        assertTrue(answered.text().contains("No, nobody is."));

        String edited = stored(key).replace("no calls", "no telephone calls");
        Edition edition = new Edition(TITLE, "An officer", "What is missing.", edited, clock.today(), null, List.of(), true);
        editing.offer(id, last(key).version(), edition, seals.current().orElseThrow());
        Answer offered = back(key);
        assertTrue(offered.html().contains("<ins><span class=\"skip\">[new: </span>"), offered.html());
        assertTrue(offered.text().contains("as long as you come back within 90 days"), "the keeper's letter: " + offered.text());
        Map<String, String> agree = offered.form("/return/piece/agreement");
        Map<String, String> stale = and(agree, "seen", "0");
        assertEquals(409, post("/return/piece/agreement", stale).status());
        assertTrue(offered.html().contains("<h3>The edition, beside your words</h3>"), "in the open while it is on offer");
        Answer agreed = post("/return/piece/agreement", agree);
        assertTrue(agreed.text().contains("Your agreement has reached us."), agreed.text());
        assertTrue(agreed.html().contains("<summary>The edition, beside your words</summary>"), "folded once it is agreed");
        assertTrue(post("/return/piece/agreement", agree).status() < 500);
        assertEquals(TestimonyState.AGREED, last(key).state());
        String path = editing.publish(id, last(key).version(), Slug.of("van " + RandomId.next()), edition).path();
        Answer published = back(key);
        assertTrue(published.html().contains("href=\"/" + path + "\""), published.html());
        assertTrue(published.text().contains("It is out, and others can read it and answer"), "the keeper's letter");
        assertTrue(published.text().contains("Answer under it with this key"));
        assertTrue(published.text().contains("Your guest post: " + TITLE));
        retention.dropOriginals();
        assertTrue(back(key).text().contains("Your guest post: " + TITLE), "after the night it still has the name its readers know");
    }

    @Test
    void words_are_amended_the_wish_changed_and_everything_withdrawn() {
        String key = sent(TITLE, WORDS);
        Map<String, String> form = back(key).form("/return/piece/amendment");
        assertEquals(422, post("/return/piece/amendment", and(form, "words", "")).status());
        assertEquals("Other words.", post("/return/piece/amendment", and(form, "words", "Other words.")).form("/return/piece/amendment").get("words"));
        assertEquals("Other words.", stored(key));
        Answer wished = post("/return/piece/wish", and(back(key).form("/return/piece/wish"), "absent", "publish"));
        assertTrue(wished.text().contains("Your choice is kept."));
        Map<String, String> withdraw = back(key).form("/return/piece/withdrawal");
        Answer sure = post("/return/piece/withdrawal", withdraw);
        assertEquals(TestimonyState.WAITING, last(key).state());
        assertTrue(post("/return/piece/withdrawal", sure.form("/return/piece/withdrawal")).text().contains("Your words are withdrawn"));
        assertEquals(TestimonyState.WITHDRAWN, last(key).state());
        assertEquals(409, post("/return/piece/answer", and(withdraw, "words", "Wait.")).status());
    }

    @Test
    void who_was_not_published_reads_why_and_never_that_they_were_declined() {
        String key = sent(TITLE, WORDS);
        editing.decline(last(key).id(), "It could identify someone");
        String text = back(key).text();
        assertTrue(text.contains("Not published, because it could identify someone."), text);
        assertTrue(text.contains("We know that it cost you something to write this."), "the keeper's letter");
        assertFalse(text.toLowerCase().contains("declined"));
    }

    @Test
    void a_key_does_nothing_to_what_others_sent() {
        String mine = sent(TITLE, WORDS);
        String theirs = sent(TITLE, WORDS);
        Map<String, String> form = Map.of("returnKey", mine, "id", String.valueOf(last(theirs).id()), "words", "x", "title", "x", "sure", "yes", "seen", "0", "absent", "publish");
        for (String act : List.of("answer", "amendment", "agreement", "wish", "withdrawal")) {
            assertEquals(409, post("/return/piece/" + act, form).status(), act);
            assertEquals(303, given().redirects().follow(false).get("/return/piece/" + act).statusCode());
            assertTrue(post("/return/piece/" + act, and(form, "returnKey", "x")).status() < 500);
        }
        assertEquals(TestimonyState.WAITING, last(theirs).state());
    }

    @Test
    void a_forgotten_key_is_unknown() {
        String key = sent(TITLE, WORDS);
        assertTrue(post("/return/card", Map.of("returnKey", key)).text().contains(key));
        post("/return/forgetting", Map.of("returnKey", key, "sure", "yes"));
        assertEquals(422, back(key).status());
    }

    @Test
    void every_page_of_it_is_valid() {
        Map<String, Answer> pages = new LinkedHashMap<>();
        pages.put("start", new Answer(RestAssured.get("/write")));
        pages.put("no kind", post("/write/words", Map.of("words", WORDS)));
        pages.put("words", post("/write/words", Map.of("kind", "testimony")));
        pages.put("empty", words("testimony", "", ""));
        pages.put("role", words("testimony", TITLE, WORDS));
        pages.put("concerns", post("/write/concerns", pages.get("role").form("name=\"role\"")));
        pages.put("check", post("/write/check", pages.get("concerns").form("/write/check")));
        Map<String, String> form = pages.get("check").form("/write/send");
        pages.put("errors", post("/write/send", and(form, "homepage", "x", "stamp", "x", "earlier", "x")));
        pages.put("sent", post("/write/send", and(form, "kept", "yes", "absent", "publish")));
        pages.put("again", post("/write/send", and(form, "kept", "yes", "words", "Other.")));
        String key = form.get("returnKey");
        long id = last(key).id();
        pages.put("waiting", back(key));
        editing.ask(id, "Which day?", seals.current().orElseThrow());
        pages.put("asked", back(key));
        pages.put("refused answer", post("/return/piece/answer", and(pages.get("asked").form("/return/piece/answer"), "words", "")));
        pages.put("refused amendment", post("/return/piece/amendment", and(pages.get("asked").form("/return/piece/amendment"), "words", "", "title", "")));
        editing.offer(id, last(key).version(), new Edition("Other", "An officer", "Short.", stored(key) + "\n\nMore.", clock.today(), null, List.of(), true), seals.current().orElseThrow());
        pages.put("offered", back(key));
        pages.put("sure", post("/return/piece/withdrawal", Map.of("returnKey", key, "id", "" + id)));
        pages.put("card", post("/return/card", Map.of("returnKey", key)));
        pages.put("withdrawn", post("/return/piece/withdrawal", Map.of("returnKey", key, "id", "" + id, "sure", "yes")));
        List<String> invalid = new ArrayList<>();
        pages.forEach((name, page) -> ValidHtml.problems(page.html()).forEach(problem -> invalid.add(name + ": " + problem)));
        assertEquals(List.of(), invalid);
        pages.forEach((name, page) -> assertFalse(page.text().toLowerCase().contains("testimony"), name));
        pages.forEach((name, page) -> assertEquals(WayOut.LINK, WayOut.secondLink(page), name));
    }
}
