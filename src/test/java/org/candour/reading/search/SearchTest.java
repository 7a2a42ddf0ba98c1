package org.candour.reading.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.cast.Answer;
import org.candour.cast.Marks;
import org.candour.cast.ValidHtml;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Takedown;
import org.candour.edge.PageCache;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.reading.Blog;
import org.candour.store.Turn;
import org.candour.words.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers find, and what nobody finds any more. Each test has words of its own: the store is shared. */
@QuarkusTest
@Tag("store")
class SearchTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 14);
    private static final long A_SECOND = 1_000_000_000L;

    /** Whether somebody has written and looked once: the first of each waits for the engine to be loaded. */
    private static boolean warm;

    private final Blog blog;
    private final Publishing publishing;
    private final Comments comments;
    private final Takedown takedown;
    private final Turn turn;
    private final PageCache cache;

    SearchTest(Blog blog, Publishing publishing, Comments comments, Takedown takedown, Turn turn, PageCache cache) {
        this.blog = blog;
        this.publishing = publishing;
        this.comments = comments;
        this.takedown = takedown;
        this.turn = turn;
        this.cache = cache;
    }

    private static Answer search(String q, String... fields) {
        var request = given().queryParam("q", q);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.queryParam(fields[i], fields[i + 1]);
        }
        return new Answer(request.get("/search"));
    }

    /** The addresses of what is found, the best first. */
    private static List<String> found(String q, String... fields) {
        Answer answer = search(q, fields);
        assertEquals(200, answer.status(), answer.html());
        Matcher titles = Pattern.compile("<p class=\"title\"><a href=\"([^\"]+)\"").matcher(answer.html());
        List<String> found = new ArrayList<>();
        while (titles.find()) {
            found.add(titles.group(1));
        }
        return found;
    }

    /** A word nobody else has used. */
    private static String word() {
        return "q" + Marks.fresh("word").replaceAll("[0-9]", "z");
    }

    private static void within_a_second(String what, Callable<Boolean> so) throws Exception {
        long begun = System.nanoTime();
        while (!so.call()) {
            assertTrue(System.nanoTime() - begun < A_SECOND, what + " within a second");
        }
    }

    /** The first to ask has the index made, of all that other tests wrote: a second is promised from then on. */
    @BeforeEach
    void the_search_is_ready() {
        long begun = System.nanoTime();
        while (search("anything").html().contains("being made ready")) {
            assertTrue(System.nanoTime() - begun < 60 * A_SECOND, "the index is made within a minute");
        }
        if (!warm) {
            String word = word();
            Post post = blog.post(DAY, "The first of its day", "Nobody has looked for the " + word + " yet.", null);
            while (found(word).isEmpty()) {
                assertTrue(System.nanoTime() - begun < 60 * A_SECOND, "the first is found within a minute: " + post.path());
            }
            warm = true;
        }
    }

    private Comment first(Post post) {
        return comments.numbered(post.id(), 1).orElseThrow();
    }

    @Test
    void a_post_and_a_comment_are_found_by_their_words_within_a_second() throws Exception {
        String word = word();
        assertEquals(List.of(), found(word));
        Post post = blog.post(DAY, "What the rota says", "The " + word + " was never on the rota.", null);
        blog.talk(post, DAY, "0 I remember the " + word + " as well.");
        within_a_second("found", () -> found(word).size() == 2);
        Answer answer = search(word);
        assertTrue(answer.html().contains("<mark>" + word + "</mark>"), answer.html());
        assertTrue(answer.text().contains("#1 on What the rota says"), answer.text());
        assertTrue(answer.text().contains("Anonymous · 14 March 2031"), answer.text());
        assertTrue(found(word).contains("/" + post.path() + "/1"));
    }

    @Test
    void a_redacted_word_is_not_found_within_a_second_and_never_shown() throws Exception {
        String word = word();
        String stays = word();
        Post post = blog.post(DAY, "Who was on duty");
        blog.talk(post, DAY, "0 It was " + word + " on the desk, and " + stays + " at the gate.");
        within_a_second("found", () -> found(word).size() == 1);
        turn.take(() -> {
            takedown.redact(first(post), new Redaction(List.of(word), "[name removed by a moderator]"));
            return true;
        });
        assertFalse(search(stays).html().contains(word), "not even at once, while the index still has it");
        within_a_second("not found", () -> found(word).isEmpty());
        assertEquals(1, found(stays).size());
    }

    @Test
    void withdrawn_words_are_not_shown_from_that_moment_on() {
        String word = word();
        Post post = blog.post(DAY, "What we were told");
        blog.talk(post, DAY, "0 We were told " + word + ".", "0 And " + word + " again.");
        Post other = blog.post(DAY, "Another", "Here is " + word + " too.", null);
        blog.talk(other, DAY, "0 Yes, " + word + ".");
        settled();
        assertEquals(4, found(word).size());
        turn.take(() -> {
            takedown.withdraw(first(post));
            return true;
        });
        assertEquals(3, found(word).size());
        publishing.withdraw(other.id());
        assertEquals(List.of("/" + post.path() + "/2"), found(word), "neither the post nor what was said under it");
        settled();
        assertEquals(List.of("/" + post.path() + "/2"), found(word));
        publishing.publish(other.id());
        settled();
        assertEquals(3, found(word).size(), "and back again");
    }

    @Test
    void a_draft_is_not_found_nor_what_is_hidden() {
        String word = word();
        blog.draft(DAY, "Not yet " + word, "Still " + word + ".", null);
        Post post = blog.post(DAY, "Out");
        blog.talk(post, DAY, "0 All about " + word + ".");
        turn.take(() -> {
            takedown.hide(first(post));
            return true;
        });
        settled();
        assertEquals(List.of(), found(word));
        turn.take(() -> {
            takedown.showAgain(first(post));
            return true;
        });
        settled();
        assertEquals(1, found(word).size());
    }

    @Test
    void a_title_counts_more_than_a_standfirst_and_that_more_than_words() {
        String word = word();
        Post words = blog.post(DAY, "One", "Long ago there was " + word + ". " + Blog.TESTIMONY, null);
        Post title = blog.post(DAY, "All about " + word, Blog.TESTIMONY, null);
        settled();
        assertEquals(List.of("/" + title.path(), "/" + words.path()), found(word));
    }

    @Test
    void other_endings_other_cases_and_missing_accents_are_found_and_so_is_welsh() {
        String word = word();
        blog.post(DAY, "Endings", word + " The officers were waiting.", null);
        blog.post(DAY, "Cymraeg", word + " Mae'r tŷ yn wag a’r dŵr yn oer.", null);
        settled();
        assertEquals(1, found(word + " officer waits").size());
        assertEquals(1, found(word + " TY dwr").size());
        assertEquals(1, found(word + " tŷ").size());
    }

    @Test
    void a_phrase_is_found_in_its_order_only_and_a_minus_leaves_out() {
        String word = word();
        blog.post(DAY, "One", word + " the cold gate at night", null);
        blog.post(DAY, "Other", word + " the gate was cold", null);
        settled();
        assertEquals(2, found(word + " cold gate").size());
        assertEquals(1, found(word + " \"cold gate\"").size());
        assertEquals(1, found(word + " -night").size());
    }

    @Test
    void a_mistyped_word_finds_what_was_meant_and_says_so() {
        blog.post(DAY, "Of lanterns", "The quartermistress kept the lanterns.", null);
        settled();
        assertEquals(1, found("quartermistress lanterns").size());
        Answer answer = search("qartermistress lantrens");
        assertTrue(answer.html().contains("<mark>quartermistress</mark>"), answer.html());
        assertTrue(answer.text().contains("spelt nearly like them"), answer.text());
        assertFalse(search("quartermistress lanterns").text().contains("spelt nearly like them"));
    }

    @Test
    void what_is_found_can_be_narrowed_by_year_label_kind_and_pen_name() {
        String word = word();
        Post post = blog.post(DAY, "Labelled", word, null, "Night Shifts");
        blog.talk(post, DAY.plusYears(1), "0 " + word + " a year later");
        blog.post(DAY.minusYears(2), "Old", word, null, "Courts");
        settled();
        assertEquals(3, found(word).size());
        assertEquals(1, found(word, "year", "2031").size());
        assertEquals(found(word, "year", "2032"), found(word + " year:2032"));
        assertEquals(List.of("/" + post.path() + "/1"), found(word + " year:2032"));
        assertEquals(2, found(word, "label", "night shifts").size(), "a comment has the labels of its post");
        assertEquals(2, found(word + " label:\"Night Shifts\"").size());
        assertEquals(1, found(word + " label:courts").size());
        assertEquals(2, found(word, "kind", "post").size());
        assertEquals(1, found(word, "kind", "comment").size());
        assertEquals(2, found("", "label", "night-shifts").size(), "no word is needed");
        assertEquals(0, found(word, "name", "Getafix").size());
        publishing.edit(post.id(), publishing.slow(post.id(), false).version(), new org.candour.posts.Slug(post.slug()), new org.candour.posts.Edition(
                "Labelled", "Getafix the Óld", "", word, DAY, null, List.of(org.candour.posts.Label.named("Courts")), true));
        settled();
        assertEquals(1, found(word, "name", "getafix the old").size());
        assertEquals(3, found(word + " label:courts").size(), "other labels of a post are those of its thread");
    }

    @Test
    void long_lists_of_results_are_leafed_through() {
        String word = word();
        Post post = blog.post(DAY, "Twenty-five");
        blog.talk(post, DAY, java.util.stream.IntStream.range(0, 25).mapToObj(i -> "0 " + word + " " + i).toArray(String[]::new));
        settled();
        List<String> all = new ArrayList<>(found(word));
        all.addAll(found(word, "page", "2"));
        all.addAll(found(word, "page", "3"));
        assertEquals(25, all.stream().distinct().count());
        assertTrue(search(word).html().contains("/search?q=" + word + "&amp;page=2"), search(word).html());
        assertEquals(404, search(word, "page", "4").status());
        assertEquals(404, search(word, "page", "51").status());
        assertEquals(404, search(word, "page", "x").status());
    }

    @Test
    void whoever_finds_nothing_or_asks_nothing_is_helped_and_too_much_is_refused_in_a_sentence() {
        assertTrue(search(word()).text().contains("Nothing was found."));
        assertTrue(search(word()).text().contains("How to search"));
        assertTrue(search("").text().contains("How to search"));
        Answer tooLong = search("many words ".repeat(30));
        assertEquals(400, tooLong.status());
        assertTrue(tooLong.text().contains("more than 200 characters are too many"), tooLong.text());
        assertTrue(tooLong.html().contains("many words many words"), "what was typed is still there");
        for (Answer page : List.of(search(""), search(word()), tooLong)) {
            assertEquals(List.of(), ValidHtml.problems(page.html()));
        }
    }

    @Test
    void hostile_text_in_results_and_questions_is_only_ever_text() {
        String word = word();
        Post post = blog.post(DAY, "Hostile <script>alert(1)</script>");
        blog.talk(post, DAY, "0 " + word + " `<script>alert(2)</script>` \\<img src=x onerror=alert(3)\\> \"&quot; end");
        settled();
        for (String q : List.of(word, word + " script", word + " \"><script>alert(4)</script>")) {
            Answer answer = search(q, "label", "");
            assertFalse(answer.html().contains("<script>alert"), answer.html());
            assertFalse(answer.html().contains("<img"), answer.html());
            assertEquals(List.of(), ValidHtml.problems(answer.html()));
        }
        assertTrue(search(word).html().contains("&lt;<mark>") || search(word).html().contains("&lt;script"), search(word).html());
    }

    @Test
    void no_text_whatever_makes_a_search_fail_or_take_long() {
        Random random = new Random(20160918);
        String signs = "\"'-+|()[]{}^~*?:\\/<>&!#%, \u00e9\u0175\u202e\ud83d\ude00abcLABELyear:";
        List<String> questions = new ArrayList<>(List.of("*", "?", "\"", "\"\"", "-", "--", "|", "a*", "*a", "[a TO b]", "a~0.8", "/re.*x/", "label:", "year:",
                "label:\"", "year:99999", "-a -b", "( ( ( (", "the | and | of", "a".repeat(200), "a b ".repeat(50), "abcdefgh ".repeat(22), "\ud83d\ude00", "\ud83d"));
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            questions.add(text.toString());
        }
        long slowest = 0;
        for (String question : questions) {
            long begun = System.nanoTime();
            int status = search(question).status();
            slowest = Math.max(slowest, System.nanoTime() - begun);
            assertTrue(status == 200 || status == 400, status + " for " + question);
        }
        assertTrue(slowest < 3 * A_SECOND, "the slowest took " + slowest / 1_000_000 + " ms");
        System.out.printf("Asked %d odd questions, the slowest took %d ms%n", questions.size(), slowest / 1_000_000);
    }

    @Test
    void nothing_of_a_question_is_kept() throws Exception {
        String word = word();
        long before = cache.counts().held();
        Response answer = given().queryParam("q", word).get("/search");
        assertEquals("no-store", answer.header("Cache-Control"));
        assertTrue(answer.detailedCookies().asList().isEmpty());
        assertTrue(answer.asString().contains("<meta name=\"robots\" content=\"noindex\">"));
        assertEquals(before, cache.counts().held());
        try (var files = Files.walk(folder().getParent())) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList());
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void a_browser_can_offer_this_site_for_searching() {
        String description = given().get("/opensearch.xml").then().statusCode(200)
                .contentType("application/opensearchdescription+xml").extract().asString();
        assertTrue(description.contains("/search?q={searchTerms}"), description);
        assertTrue(given().get("/archive").asString().contains("<form method=\"get\" action=\"/search\" role=\"search\">"));
    }

    @Test
    void searching_costs_the_same_questions_to_the_store_however_much_is_found() {
        String few = word();
        String many = word();
        Post post = blog.post(DAY, "Few and many", few, null);
        blog.talk(post, DAY, "0 " + few);
        Post other = blog.post(DAY, "Many", many, null);
        blog.talk(other, DAY, java.util.stream.IntStream.range(0, 25).mapToObj(i -> "0 " + many + " " + i).toArray(String[]::new));
        settled();
        search(few);
        int asked = org.candour.cast.CountedStatements.during(() -> search(few));
        assertEquals(asked, org.candour.cast.CountedStatements.during(() -> search(many)));
        assertTrue(asked <= 3, "three are enough: " + asked);
    }

    @jakarta.inject.Inject
    Catalogue catalogue;

    @jakarta.inject.Inject
    org.candour.site.Site site;

    private Path folder() {
        return site.data().resolve("search");
    }

    /** Everything that has changed is followed. */
    private void settled() {
        QuarkusTransaction.suspendingExisting().run(catalogue::catchUp);
    }
}
