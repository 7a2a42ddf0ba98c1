package org.candour.desk.flood;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.cast.DeskPerson;
import org.candour.cast.Flood;
import org.candour.cast.ValidHtml;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.comments.noticed.Families;
import org.candour.comments.noticed.Noticing;
import org.candour.decisions.Ledger;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.site.Site;
import org.candour.store.RandomId;
import org.candour.words.Gate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A flood among what people say, cleared as a moderator clears it. It prints what it measured; {@code -Dspam=20000} sends
 * the flood the desk is made for, with 500 comments of people in it.
 */
@QuarkusTest
@Tag("store")
class SpamTrialTest {
    private static final int SPAM = Integer.getInteger("spam", 400);
    private static final int HONEST = SPAM >= 20_000 ? 500 : 100;
    private static final int AT_ONCE = 200;
    private static final Pattern FAMILY = Pattern.compile("href=\"/desk/flood/(-?\\d+)\"");

    @Inject
    Arriving arriving;

    @Inject
    Receiving receiving;

    @Inject
    Comments comments;

    @Inject
    Noticing noticing;

    @Inject
    Families families;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager store;

    @Inject
    Site site;

    private final List<Post> posts = new ArrayList<>();

    @BeforeEach
    void an_empty_desk() {
        arriving.clearDesk();
    }

    @AfterEach
    void nothing_of_it_stays() {
        QuarkusTransaction.requiringNew().run(() -> posts.forEach(post ->
                store.createNativeQuery("delete from comments where post_id = ?1").setParameter(1, post.id()).executeUpdate()));
    }

    private Post post(String title) {
        Post post = arriving.post(title);
        posts.add(post);
        return post;
    }

    /** Takes words in as the site does, some in each transaction; gives the keys of their comments. */
    private List<Long> receive(List<Post> under, List<String> words) {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < words.size(); from += AT_ONCE) {
            List<String> some = words.subList(from, Math.min(words.size(), from + AT_ONCE));
            QuarkusTransaction.requiringNew().run(() -> some.forEach(typed -> {
                String cleaned = ((Gate.Accepted) Gate.comment(typed)).cleaned();
                Post post = under.get(ids.size() % under.size());
                ids.add(receiving.receive(new Sent(RandomId.next(), post.id(), CommentKind.READER, null, cleaned, null, false,
                        "%064x".formatted(RandomId.next()), true, false), receiving.render(post, cleaned)).comment().id());
            }));
        }
        return ids;
    }

    private long waiting(List<Long> ids) {
        return QuarkusTransaction.requiringNew().call(() -> ids.stream().filter(id -> comments.findById(id).state() == CommentState.WAITING).count());
    }

    @Test
    void a_flood_is_cleared_in_three_acts_and_what_people_said_still_waits() {
        List<Post> under = List.of(post("Flooded, the first"), post("Flooded, the second"), post("Flooded, the third"));
        Flood flood = new Flood(2026);
        List<String> said = flood.honest(HONEST);
        List<String> mixed = new ArrayList<>(said);
        for (int i = 0; i < SPAM; i++) {
            mixed.addAll(flood.of(i % 3, 1));
        }
        Collections.shuffle(mixed, new Random(5));
        Set<String> honestWords = new HashSet<>(said);
        List<Long> all = receive(under, mixed);
        List<Long> honest = new ArrayList<>();
        List<Long> spam = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (honestWords.contains(mixed.get(i)) ? honest : spam).add(all.get(i));
        }
        long before = System.nanoTime();
        assertEquals(all.size(), noticing.look());
        long looked = millis(before);
        Set<Long> folded = new HashSet<>();
        List<List<Long>> gathered = families.largest(20).stream().map(family -> families.members(family.number())).toList();
        gathered.forEach(folded::addAll);
        long right = spam.stream().filter(folded::contains).count();
        DeskPerson moderator = DeskPerson.moderator();
        moderator.post("/desk/confirmation", "confirmation", moderator.code(0), "back", "/desk/flood");
        before = System.nanoTime();
        int acts = 0;
        List<String> open = open(moderator);
        for (; !open.isEmpty() && acts < 3; acts++) {
            moderator.post("/desk/flood/" + open.get(0) + "/clearing", "reason", site.reasons().get(6)).then().statusCode(303).header("Location", endsWith("/desk/flood"));
            open = open(moderator);
        }
        long cleared = millis(before);
        long left = waiting(spam);
        System.out.printf("A flood: %d spam and %d comments of people; precision of the folding %.4f, recall %.4f; looked at in %d ms; "
                + "%d acts, %d ms, %d spam and %d of people left waiting%n", spam.size(), honest.size(), right / (double) folded.size(),
                right / (double) spam.size(), looked, acts, cleared, left, waiting(honest));
        assertTrue(right >= 0.98 * spam.size(), "recall: " + right + " of " + spam.size());
        gathered.forEach(family -> assertTrue(Collections.disjoint(family, honest) || honest.containsAll(family), "what people said is in no family of the flood"));
        assertEquals(right, folded.size(), "precision: nothing that people said is folded");
        assertEquals(honest.size(), waiting(honest), "what people said still waits");
        assertTrue(left <= spam.size() / 50, left + " of the flood are left");
        assertEquals(0, open.size());
        assertTrue(ledger.breaches().isEmpty());
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static List<String> open(DeskPerson who) {
        return FAMILY.matcher(who.get("/desk/flood").asString()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void one_stands_for_its_near_copies_and_all_are_turned_down_and_taken_back_as_one() {
        Post post = post("Seven alike");
        List<Long> seven = receive(List.of(post), new Flood(1).plainlyOf(1, 7));
        List<Long> two = receive(List.of(post), List.of("I agree.", "I agree."));
        noticing.look();
        DeskPerson moderator = DeskPerson.moderator();
        String list = moderator.get("/desk/list").asString();
        assertEquals(3, Pattern.compile("name=\"item\"").matcher(list).results().count());
        assertTrue(list.contains("And 6 more like this"), list);
        String family = open(moderator).get(0);
        moderator.get("/desk/flood/" + family).then().statusCode(200).body(containsString("7 nearly the same"));
        List.of("/desk/flood", "/desk/flood/" + family).forEach(page -> assertEquals(List.of(), ValidHtml.problems(moderator.get(page).asString())));
        moderator.post("/desk/flood/" + family + "/decision", "reason", "because").then().statusCode(422).body(containsString("Please choose one of the reasons."));
        moderator.post("/desk/flood/" + family + "/decision", "reason", "").then().statusCode(422).body(containsString("Please choose one of the reasons."));
        moderator.post("/desk/flood/" + family + "/decision", "reason", site.reasons().get(6)).then().statusCode(303);
        assertEquals(0, waiting(seven));
        assertEquals(2, waiting(two));
        seven.forEach(id -> assertEquals(0, kept(id), "what was noticed of its words goes with the decision"));
        moderator.get("/desk/flood").then().body(containsString("7 decided: turned down."), containsString("Undo all 7"));
        moderator.post("/desk/flood/undo").then().statusCode(303);
        assertEquals(7, waiting(seven));
        assertEquals(1, open(moderator).size(), "they stand together again");
        moderator.get("/desk/flood").then().body(containsString("7 taken back: they wait again."));
    }

    @Test
    void people_who_say_one_long_sentence_alike_stand_each_by_themselves_whenever_they_come() {
        List<String> said = Flood.sayingOneSentence();
        List<Post> under = List.of(post("One rule"));
        List<Long> people = new ArrayList<>(receive(under, said.subList(0, 4)));
        noticing.look();
        people.addAll(receive(under, said.subList(4, said.size())));
        noticing.look();
        DeskPerson moderator = DeskPerson.moderator();
        assertEquals(List.of(), open(moderator));
        assertEquals(said.size(), Pattern.compile("name=\"item\"").matcher(moderator.get("/desk/list").asString()).results().count());
        List<String> sent = new Flood(7).of(1, 20).stream().map(message -> Flood.SENTENCE + " " + message).toList();
        List<Long> flood = new ArrayList<>(receive(under, sent.subList(0, 4)));
        noticing.look();
        flood.addAll(receive(under, sent.subList(4, sent.size())));
        noticing.look();
        List<List<Long>> gathered = families.largest(20).stream().map(family -> families.members(family.number())).toList();
        gathered.forEach(family -> assertTrue(Collections.disjoint(family, people), "nobody who says it is taken for the flood: " + gathered));
        long most = gathered.stream().mapToLong(family -> family.stream().filter(flood::contains).count()).max().orElse(0);
        assertTrue(most >= 15, "a flood that says it is found: " + gathered);
    }

    /** How many of the four columns of what was noticed hold anything. */
    private long kept(long id) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) store.createNativeQuery("select (case when likeness is null then 0 else 1 end)"
                + " + (case when family is null then 0 else 1 end) + (case when folded then 1 else 0 end) + (case when signs is null then 0 else 1 end)"
                + " from comments where id = ?1").setParameter(1, id).getSingleResult()).longValue());
    }

    @Test
    void the_fingerprint_is_there_while_a_comment_waits_and_the_check_sees_it() {
        List<Long> one = receive(List.of(post("One fingerprint")), new Flood(1).of(2, 1));
        noticing.look();
        assertEquals(3, kept(one.get(0)), "the check of an empty row sees a full one");
        arriving.clearDesk();
    }

    @Test
    void when_the_one_that_stands_for_others_is_decided_another_does() {
        List<Long> six = receive(List.of(post("Six alike")), new Flood(3).plainlyOf(0, 6));
        noticing.look();
        DeskPerson moderator = DeskPerson.moderator();
        long stands = QuarkusTransaction.requiringNew().call(() -> comments.waiting(10)).get(0);
        assertTrue(six.contains(stands));
        moderator.get("/desk").then().body(containsString("And 5 more like this"));
        moderator.post("/desk/comments/" + stands + "/decision", "decision", "decline").then().statusCode(303);
        List<Long> next = QuarkusTransaction.requiringNew().call(() -> comments.waiting(10));
        assertEquals(1, next.size());
        assertTrue(six.contains(next.get(0)) && next.get(0) != stands);
    }

    @Test
    void one_that_is_not_like_the_others_stands_by_itself() {
        List<Long> six = receive(List.of(post("Six alike, one not")), new Flood(4).plainlyOf(0, 6));
        noticing.look();
        DeskPerson moderator = DeskPerson.moderator();
        String family = open(moderator).get(0);
        moderator.post("/desk/flood/" + family + "/exception", "item", "" + six.get(0)).then().statusCode(303);
        noticing.look();
        moderator.post("/desk/flood/" + family + "/decision", "reason", site.reasons().get(6)).then().statusCode(303);
        assertEquals(1, waiting(six));
        assertEquals(1, waiting(List.of(six.get(0))));
    }

    @Test
    void more_than_a_page_at_once_is_asked_for_with_a_code() {
        List<Long> many = receive(List.of(post("Fifty-one alike")), new Flood(6).plainlyOf(2, 51));
        noticing.look();
        DeskPerson moderator = DeskPerson.moderator();
        String family = open(moderator).get(0);
        moderator.post("/desk/flood/" + family + "/decision", "reason", site.reasons().get(6)).then().statusCode(303).header("Location", endsWith("/desk/flood/" + family));
        assertEquals(51, waiting(many));
        DeskPerson later = moderator.inThisSession();
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("update desk_sessions set confirmed_at = null").executeUpdate());
        later.post("/desk/flood/" + family + "/clearing", "reason", site.reasons().get(6)).then().statusCode(403);
        assertEquals(51, waiting(many));
    }
}
