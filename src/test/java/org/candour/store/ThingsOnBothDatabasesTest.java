package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.cast.MovedClock;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.KeeperSpeaks;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.decisions.Ledger;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.words.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What posts, comments and decisions promise, on each database. */
@QuarkusTest
@Tag("store")
class ThingsOnBothDatabasesTest {
    private static final long SOMEBODY = 7;

    private final Publishing publishing;
    private final Posts posts;
    private final Receiving receiving;
    private final Comments comments;
    private final Decisions decisions;
    private final Batch batch;
    private final KeeperSpeaks keeperSpeaks;
    private final Ledger ledger;
    private final SiteSecret secret;
    private final MovedClock clock;
    private Post post;

    ThingsOnBothDatabasesTest(Publishing publishing, Posts posts, Receiving receiving, Comments comments,
            Decisions decisions, Batch batch, KeeperSpeaks keeperSpeaks,
            Ledger ledger, SiteSecret secret, MovedClock clock) {
        this.publishing = publishing;
        this.posts = posts;
        this.receiving = receiving;
        this.comments = comments;
        this.decisions = decisions;
        this.batch = batch;
        this.keeperSpeaks = keeperSpeaks;
        this.ledger = ledger;
        this.secret = secret;
        this.clock = clock;
    }

    @BeforeEach
    void a_post() {
        post = published("Who answers the telephone " + RandomId.next());
    }

    private Post published(String title) {
        Edition edition = edition(title, "Nobody does after four.");
        return publishing.publish(publishing.draft(Slug.of(title), edition).id());
    }

    private Edition edition(String title, String words) {
        return new Edition(title, null, "", words, clock.today(), null, List.of(), true);
    }

    private String key() {
        return secret.digest(ReturnKey.fresh(new SecureRandom())).hex();
    }

    private Comment write(String words, String key) {
        return receiving.receive(new Sent(RandomId.next(), post.id(), CommentKind.READER, null, words, null, false, key, false, false),
                receiving.render(post, words)).comment();
    }

    private Comment now(Comment comment) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(comment.id()));
    }

    @Test
    void a_published_comment_gets_the_next_number_and_keeps_it() {
        Comment first = write("It rings in an empty room.", key());
        Comment second = write("Ours is diverted to a closed office.", key());
        decisions.decide(second.id(), new Decision.Publish(), SOMEBODY);
        decisions.decide(first.id(), new Decision.Publish(), SOMEBODY);
        assertEquals(Optional.of(1), now(second).number());
        assertEquals(Optional.of(2), now(first).number());
        decisions.decide(second.id(), new Decision.Removal("It names somebody", false), SOMEBODY);
        assertEquals(Optional.of(2), now(first).number());
        assertEquals(CommentState.REMOVED, now(second).state());
    }

    @Test
    void moderators_who_decide_together_never_give_a_number_twice() throws Exception {
        List<Comment> waiting = IntStream.range(0, 24).mapToObj(i -> write("We are " + i + " short this week.", key())).toList();
        ExecutorService moderators = Executors.newFixedThreadPool(6);
        List<Callable<Comment>> acts = waiting.stream().map(comment ->
                (Callable<Comment>) () -> decisions.decide(comment.id(), new Decision.Publish(), SOMEBODY)).toList();
        for (Future<Comment> end : moderators.invokeAll(acts)) {
            end.get();
        }
        moderators.shutdown();
        assertEquals(IntStream.rangeClosed(1, 24).boxed().collect(Collectors.toSet()),
                waiting.stream().map(comment -> now(comment).number().orElseThrow()).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(QuarkusTransaction.requiringNew().call(ledger::breaches).isEmpty());
    }

    @Test
    void the_same_form_sent_twice_is_one_comment() {
        Sent sent = new Sent(RandomId.next(), post.id(), CommentKind.READER, null, "It is answered in another town.", null, false, key(), true, false);
        Rendered shown = receiving.render(post, sent.words());
        assertFalse(receiving.receive(sent, shown).again());
        assertTrue(receiving.receive(sent, shown).again());
        assertEquals(1, receiving.ofKey(sent.keyDigest()).size());
    }

    @Test
    void one_keys_comments_keep_their_own_order() {
        String key = key();
        write("First this.", key);
        write("Then that.", key);
        write("And last of all the other.", key);
        assertEquals(List.of("First this.", "Then that.", "And last of all the other."),
                receiving.ofKey(key).stream().map(Comment::words).toList());
    }

    @Test
    void of_two_moderators_the_second_learns_that_the_first_was_there() {
        Comment comment = write("There is one telephone for forty of us.", key());
        decisions.decide(comment.id(), new Decision.Publish(), SOMEBODY);
        assertThrows(Comment.NotPossible.class,
                () -> decisions.decide(comment.id(), new Decision.Decline("It advertises something"), SOMEBODY));
    }

    @Test
    void a_decline_can_be_undone_whole() {
        Comment comment = write("I unplugged it.", key());
        decisions.decide(comment.id(), new Decision.Decline("It has nothing to do with this discussion"), SOMEBODY);
        decisions.decide(comment.id(), new Decision.Undo(), SOMEBODY);
        assertEquals(CommentState.WAITING, now(comment).state());
        assertEquals(Optional.empty(), now(comment).reason());
    }

    @Test
    void words_that_nobody_should_keep_are_destroyed_with_the_decision_and_others_are_kept_for_an_appeal() {
        Comment unlawful = write("Her name is in the court list.", key());
        decisions.decide(unlawful.id(), new Decision.Decline("It would be against the law to publish", true), SOMEBODY);
        assertEquals("", now(unlawful).words());
        assertThrows(Comment.NotPossible.class, () -> decisions.decide(unlawful.id(), new Decision.Undo(), SOMEBODY));
        Comment dull = write("Best prices for printer ink.", key());
        decisions.decide(dull.id(), new Decision.Decline("It is advertising or repeats"), SOMEBODY);
        assertEquals("Best prices for printer ink.", now(dull).words());
    }

    @Test
    void the_keepers_answer_to_a_waiting_comment_goes_out_with_it_and_never_alone() {
        Comment waiting = write("Who reads these forms?", key());
        Comment answer = keeperSpeaks.answer(post.id(), waiting.id(), "Nobody yet; we have asked.");
        decisions.decide(waiting.id(), new Decision.Undo(), SOMEBODY);
        batch.release();
        assertEquals(Optional.empty(), now(answer).number());
        decisions.decide(waiting.id(), new Decision.Publish(), SOMEBODY);
        batch.release();
        assertTrue(now(waiting).number().orElseThrow() < now(answer).number().orElseThrow());
    }

    @Test
    void two_keepers_cannot_overwrite_each_other() {
        int seen = post.version();
        publishing.edit(post.id(), seen, Slug.read(post.slug()).orElseThrow(), edition(post.title(), "Somebody does, until five."));
        Post now = QuarkusTransaction.requiringNew().call(() -> posts.findById(post.id()));
        assertThrows(Publishing.ChangedMeanwhile.class, () -> publishing.edit(post.id(), now.version() - 1,
                Slug.read(post.slug()).orElseThrow(), edition(post.title(), "Nobody ever did.")));
    }

    @Test
    void an_address_belongs_to_one_post() {
        assertThrows(Publishing.PathTaken.class,
                () -> publishing.draft(Slug.read(post.slug()).orElseThrow(), edition(post.title(), "The same again.")));
    }
}
