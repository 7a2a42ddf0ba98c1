package org.candour.desk.list;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.cast.DeskPerson;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.desk.queue.QuarterHours;
import org.candour.posts.Post;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits, many at a time. */
@QuarkusTest
@TestProfile(QuarterHours.class)
class ListTest {
    private static final Pattern BOX = Pattern.compile("name=\"item\" value=\"([^\"]+)\"");

    @Inject
    Arriving arriving;

    @Inject
    Batch batch;

    @Inject
    Ledger ledger;

    @Inject
    Site site;

    @Inject
    TheClock clock;

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    @AfterEach
    void nothing_goes_out_later() {
        batch.release();
    }

    @Test
    void a_row_has_its_post_its_day_its_first_words_and_what_could_point_to_someone() {
        Post post = arriving.post("On the list");
        arriving.waiting(post, "Ring me on 020 7946 0958, I was there.");
        DeskPerson.moderator().get("/desk/list").then().statusCode(200).body(containsString("On the list"),
                containsString("Ring me on 020 7946 0958, I was there."), containsString("a telephone number"),
                containsString("<mark id=\"row-1-concern-1\">020 7946 0958</mark>"), containsString("Anonymous"));
    }

    @Test
    void fifty_stand_on_a_page_each_thread_together_and_the_order_stays() {
        Post one = arriving.post("Fifty and one");
        Post other = arriving.post("And one more");
        IntStream.range(0, 40).forEach(i -> arriving.waiting(i % 2 == 0 ? one : other, "Remark " + i + "."));
        IntStream.range(0, 13).forEach(i -> arriving.waiting(one, "Afterthought " + i + "."));
        DeskPerson moderator = DeskPerson.moderator();
        List<String> first = boxes(moderator, "/desk/list");
        List<String> second = boxes(moderator, "/desk/list?page=2");
        assertEquals(List.of(50, 3), List.of(first.size(), second.size()));
        assertEquals(53, Stream.concat(first.stream(), second.stream()).distinct().count());
        assertEquals(first, boxes(moderator, "/desk/list"));
        String page = moderator.get("/desk/list").asString();
        assertEquals(2, Pattern.compile("<h2 id=\"bundle-").matcher(page).results().count(), "each thread stands together");
    }

    @Test
    void the_list_is_narrowed_by_post_by_day_and_by_words_and_the_address_keeps_it() {
        Post post = arriving.post("Narrowed");
        arriving.waiting(post, "The rota said 100% cover.");
        arriving.waiting(post, "Nobody counted us.");
        arriving.waiting(arriving.post("Elsewhere"), "The ROTA again.");
        DeskPerson moderator = DeskPerson.moderator();
        assertEquals(3, boxes(moderator, "/desk/list?day=" + clock.today()).size());
        assertEquals(0, boxes(moderator, "/desk/list?day=" + clock.today().minusDays(1)).size());
        assertEquals(2, boxes(moderator, "/desk/list?post=" + post.path()).size());
        assertEquals(2, boxes(moderator, "/desk/list?text=rota").size());
        assertEquals(1, boxes(moderator, "/desk/list?text=Rota&post=" + post.path()).size());
        assertEquals(1, boxes(moderator, "/desk/list?text=0%").size());
        assertEquals(0, boxes(moderator, "/desk/list?text=r_ta").size(), "a wildcard is a character");
        assertEquals(0, boxes(moderator, "/desk/list?post=2016/09/nowhere").size());
        Response answer = send(moderator, boxes(moderator, "/desk/list?text=rota"), "skip", "text", "rota");
        assertTrue(answer.header("Location").endsWith("/desk/list?text=rota"), answer.header("Location"));
    }

    @Test
    void all_that_is_ticked_is_decided_each_with_its_own_entry_and_taken_back_together() {
        Post post = arriving.post("All at once");
        List<Comment> three = three(post);
        DeskPerson moderator = DeskPerson.moderator();
        long before = entries();
        send(moderator, boxes(moderator, "/desk/list"), "decline", "reason", site.reasons().get(6)).then().statusCode(303);
        three.forEach(comment -> assertEquals(site.reasons().get(6), arriving.now(comment).reason().orElseThrow()));
        assertEquals(before + 3, entries());
        moderator.get("/desk/list").then().body(containsString("3 decided: turned down."), containsString("Undo all 3"));
        moderator.post("/desk/list/undo").then().statusCode(303);
        three.forEach(comment -> assertEquals(CommentState.WAITING, arriving.state(comment)));
        assertEquals(before + 6, entries());
        moderator.get("/desk/list").then().body(containsString("3 taken back: they wait again."), not(containsString("Undo all")));
        assertTrue(ledger.breaches().isEmpty());
    }

    @Test
    void what_is_out_is_not_taken_back() {
        Post post = arriving.post("Out meanwhile");
        Comment comment = arriving.waiting(post, "It goes out.");
        DeskPerson moderator = DeskPerson.moderator();
        send(moderator, boxes(moderator, "/desk/list"), "publish").then().statusCode(303);
        batch.release();
        moderator.post("/desk/list/undo").then().statusCode(303);
        assertEquals(CommentState.PUBLISHED, arriving.state(comment));
        moderator.get("/desk/list").then().body(containsString("1 decided: to appear."), not(containsString("Undo all")));
    }

    @Test
    void what_another_decided_meanwhile_is_named_and_left_alone() {
        List<Comment> three = three(arriving.post("Meanwhile"));
        DeskPerson one = DeskPerson.moderator();
        DeskPerson other = DeskPerson.moderator();
        List<String> seen = boxes(one, "/desk/list");
        other.post("/desk/comments/" + three.get(1).id() + "/decision", "decision", "decline").then().statusCode(303);
        send(one, seen, "publish").then().statusCode(303);
        one.get("/desk/list").then().body(containsString("2 decided: to appear."), containsString("Decided by somebody else meanwhile"),
                containsString("The second of three."));
        assertEquals(CommentState.TO_DECLINE, arriving.state(three.get(1)));
        one.post("/desk/list/undo");
        assertEquals(CommentState.TO_DECLINE, arriving.state(three.get(1)), "what was another's stays");
    }

    @Test
    void words_changed_since_the_page_was_made_are_not_decided_unread() {
        Comment comment = arriving.waiting(arriving.post("Mended"), "Before.");
        DeskPerson moderator = DeskPerson.moderator();
        List<String> seen = boxes(moderator, "/desk/list");
        moderator.post("/desk/comments/" + comment.id() + "/decision", "decision", "publish").then().statusCode(303);
        moderator.post("/desk/undo", "comment", "" + comment.id()).then().statusCode(303);
        send(moderator, seen, "publish").then().statusCode(303);
        assertEquals(CommentState.WAITING, arriving.state(comment));
        moderator.get("/desk/list").then().body(containsString("0 decided"), containsString("read it again"));
    }

    @Test
    void a_form_that_cannot_be_taken_comes_back_with_its_ticks() {
        Comment comment = arriving.waiting(arriving.post("Ticked"), "Tick me.");
        DeskPerson moderator = DeskPerson.moderator();
        List<String> seen = boxes(moderator, "/desk/list");
        send(moderator, List.of(), "publish").then().statusCode(422).body(containsString("Please tick at least one comment."));
        send(moderator, seen, "eat").then().statusCode(422).body(containsString("Please choose one of the buttons."), containsString(" checked"));
        List<String> many = Stream.concat(seen.stream(), IntStream.range(1, 51).mapToObj(i -> i + ".0")).toList();
        send(moderator, many, "publish").then().statusCode(422).body(containsString("At most 50 at once: you ticked 51."));
        assertEquals(CommentState.WAITING, arriving.state(comment));
        moderator.get("/desk/list?tick=all").then().body(containsString(" checked"));
    }

    @Test
    void of_two_moderators_who_tick_the_same_each_item_has_one_outcome_and_one_entry() throws Exception {
        Post post = arriving.post("The same at once");
        List<Comment> twenty = IntStream.range(0, 20).mapToObj(i -> arriving.waiting(post, "Remark " + i + ".")).toList();
        List<DeskPerson> people = List.of(DeskPerson.moderator(), DeskPerson.moderator());
        List<Callable<Response>> sending = new ArrayList<>();
        for (DeskPerson who : people) {
            List<String> seen = boxes(who, "/desk/list");
            sending.add(() -> send(who, seen, who == people.get(0) ? "publish" : "decline"));
        }
        long before = entries();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Response> answer : both.invokeAll(sending)) {
                assertEquals(303, answer.get().statusCode());
            }
        } finally {
            both.shutdownNow();
        }
        assertEquals(before + 20, entries());
        twenty.forEach(comment -> assertTrue(List.of(CommentState.TO_PUBLISH, CommentState.TO_DECLINE).contains(arriving.state(comment))));
        int told = people.stream().mapToInt(who -> Integer.parseInt(Pattern.compile("(\\d+) decided: ").matcher(who.get("/desk/list").asString())
                .results().map(found -> found.group(1)).findFirst().orElseThrow())).sum();
        assertEquals(20, told, "each was told of their own");
        assertTrue(ledger.breaches().isEmpty());
    }

    @Test
    void one_of_them_can_be_looked_at_with_what_stands_above_it() {
        Comment comment = three(arriving.post("In focus")).get(2);
        DeskPerson.moderator().get("/desk?item=" + comment.id()).then()
                .body(containsString("action=\"/desk/comments/" + comment.id() + "/decision\""));
    }

    @Test
    void hostile_words_are_only_ever_words() {
        arriving.waiting(arriving.post("Hostile list"), "<script>alert(1)</script> <img src=x onerror=alert(2)> a@b.example");
        DeskPerson.moderator().get("/desk/list?text=\"><script>").then().body(not(containsString("<script")));
        DeskPerson.moderator().get("/desk/list").then().body(not(containsString("<script")), not(containsString("<img")));
    }

    private List<Comment> three(Post post) {
        return Stream.of("first", "second", "third").map(which -> arriving.waiting(post, "The " + which + " of three.")).toList();
    }

    private long entries() {
        return QuarkusTransaction.requiringNew().call(() -> ledger.count());
    }

    private static List<String> boxes(DeskPerson who, String address) {
        return BOX.matcher(who.get(address).asString()).results().map(MatchResult::group).map(box -> box.replaceAll(".*value=\"|\"$", "")).toList();
    }

    private static Response send(DeskPerson who, List<String> items, String decision, String... more) {
        var form = io.restassured.RestAssured.given().redirects().follow(false).cookie(DeskPerson.COOKIE, who.cookie())
                .contentType(ContentType.URLENC).formParam("formToken", who.formToken()).formParam("decision", decision);
        if (!items.isEmpty()) {
            form.formParam("item", items);
        }
        for (int i = 0; i < more.length; i += 2) {
            form.formParam(more[i], more[i + 1]);
        }
        return form.post("/desk/list");
    }
}
