package org.candour.comments.pennames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candour.cast.MovedClock;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.Receiving;
import org.candour.comments.Retention;
import org.candour.comments.Sent;
import org.candour.keys.PenName;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.store.RandomId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holding a pen name means, on each database. */
@QuarkusTest
@Tag("store")
class ClaimingTest {
    private final Claiming claiming;
    private final Retention retention;
    private final Receiving receiving;
    private final Publishing publishing;
    private final SiteSecret secret;
    private final MovedClock clock;
    private Post post;
    private String name;
    private String key;

    ClaimingTest(Claiming claiming, Retention retention, Receiving receiving, Publishing publishing, SiteSecret secret, MovedClock clock) {
        this.claiming = claiming;
        this.retention = retention;
        this.receiving = receiving;
        this.publishing = publishing;
        this.secret = secret;
        this.clock = clock;
    }

    @BeforeEach
    void a_post_and_a_name() {
        Edition edition = new Edition("The name on the door " + RandomId.next(), null, "", "Whose it is.", clock.today(), null, List.of(), true);
        post = publishing.publish(publishing.draft(Slug.of(edition.title()), edition).id());
        name = "Bittern " + RandomId.next();
        key = key();
    }

    @AfterEach
    void back_to_today() {
        claiming.giveUp(key);
        clock.reset();
    }

    @Test
    void a_name_is_held_by_one_key_and_so_is_all_that_looks_like_it() {
        assertFalse(claiming.held(name));
        assertFalse(claim(name).again());
        assertTrue(claiming.held(name));
        assertTrue(claiming.held(name.toUpperCase().replace("E", "\u0415")), "its e is a Cyrillic one");
        assertFalse(claiming.held(name + "s"));
        assertEquals(Optional.of(name), claiming.nameOf(key));
        assertThrows(Claiming.NameHeld.class, () -> claiming.claim(RandomId.next(), PenName.of(name.replace(" ", "")), key()));
    }

    @Test
    void the_same_form_claims_once() {
        long id = RandomId.next();
        assertFalse(claiming.claim(id, PenName.of(name), key).again());
        Claiming.Claimed second = claiming.claim(id, PenName.of("Another " + name), key());
        assertTrue(second.again());
        assertEquals(name, second.claim().name());
        assertTrue(second.claim().heldBy(key));
    }

    @Test
    void of_eight_who_want_one_name_at_once_one_gets_it() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> one = () -> {
                try {
                    return !claiming.claim(RandomId.next(), PenName.of(name), key()).again();
                } catch (Claiming.NameHeld faster) {
                    return false;
                }
            };
            int got = 0;
            for (Future<Boolean> result : people.invokeAll(List.of(one, one, one, one, one, one, one, one))) {
                got += result.get() ? 1 : 0;
            }
            assertEquals(1, got);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void given_up_it_is_free_and_marks_nothing() {
        claim(name);
        Comment comment = send();
        assertTrue(comment.signed());
        claiming.giveUp(key);
        assertFalse(receiving.ofKey(key).get(0).signed());
        assertEquals(Optional.of(name), receiving.ofKey(key).get(0).penName());
        assertFalse(claiming.held(name));
        assertThrows(Claiming.NotHeld.class, this::send);
        assertFalse(claiming.claim(RandomId.next(), PenName.of(name), key()).again());
    }

    @Test
    void the_form_of_a_name_that_was_given_up_claims_nothing_and_is_forgotten_in_two_days() {
        long id = RandomId.next();
        claiming.claim(id, PenName.of(name), key);
        claiming.giveUp(key);
        Claiming.Claimed again = claiming.claim(id, PenName.of(name), key);
        assertTrue(again.again() && again.claim().givenUp());
        assertFalse(again.claim().heldBy(key), "whose it was is not kept");
        assertFalse(claiming.held(name));
        assertEquals(Optional.empty(), claiming.nameOf(key));
        nightAfter(1);
        assertTrue(claiming.already(id).isPresent());
        nightAfter(2);
        assertTrue(claiming.already(id).isEmpty());
    }

    @Test
    void whoever_is_faster_nothing_carries_the_mark_of_a_name_that_was_given_up() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        int sent = 0;
        try {
            for (int i = 0; i < 20; i++) {
                key = key();
                claim(name);
                Future<Boolean> sending = two.submit(this::sendIfHeld);
                Future<Boolean> givingUp = two.submit(() -> {
                    claiming.giveUp(key);
                    return true;
                });
                sent += sending.get() ? 1 : 0;
                givingUp.get();
                assertTrue(receiving.ofKey(key).stream().noneMatch(Comment::signed));
            }
        } finally {
            two.shutdownNow();
        }
        System.out.printf("A name given up while somebody signs with it: 20 rounds, %d signed first, 0 marks left%n", sent);
    }

    private boolean sendIfHeld() {
        try {
            return send().signed();
        } catch (Claiming.NotHeld givenUp) {
            return false;
        }
    }

    @Test
    void nobody_signs_with_a_name_that_is_anothers() {
        claim(name);
        String other = key();
        assertThrows(Claiming.NotHeld.class, () -> send(other));
        assertTrue(receiving.ofKey(other).isEmpty());
    }

    @Test
    void forgetting_the_key_gives_the_name_up() {
        claim(name);
        long id = send().id();
        receiving.forgetKey(key);
        assertFalse(claiming.held(name));
        Comment left = receiving.already(id, "").orElseThrow().comment();
        assertFalse(left.signed());
        assertTrue(left.keyDigest().isEmpty());
    }

    @Test
    void a_name_under_which_nothing_stands_lapses_after_ninety_days() {
        claim(name);
        nightAfter(90);
        assertTrue(claiming.held(name));
        nightAfter(91);
        assertFalse(claiming.held(name));
    }

    @Test
    void a_name_in_use_stays_and_counts_anew_when_its_last_comment_has_gone() {
        claim(name);
        Comment comment = send();
        nightAfter(400);
        assertTrue(claiming.held(name));
        receiving.withdraw(key, comment.id());
        nightAfter(401);
        nightAfter(491);
        assertTrue(claiming.held(name), "ninety days from the night that found nothing under it");
        nightAfter(492);
        assertFalse(claiming.held(name));
    }

    private void nightAfter(int days) {
        clock.reset();
        clock.setDay(clock.today().plusDays(days));
        retention.lapseNamesUnusedSince(clock.today().minusDays(90), clock.today());
    }

    private Claiming.Claimed claim(String wanted) {
        return claiming.claim(RandomId.next(), PenName.of(wanted), key);
    }

    private Comment send() {
        return send(key);
    }

    private Comment send(String with) {
        String words = "It has been on the door since March.";
        return receiving.receive(new Sent(RandomId.next(), post.id(), CommentKind.READER, null, words, name, true, with, false, false),
                receiving.render(post, words)).comment();
    }

    private String key() {
        return secret.digest(ReturnKey.fresh(new SecureRandom())).hex();
    }
}
