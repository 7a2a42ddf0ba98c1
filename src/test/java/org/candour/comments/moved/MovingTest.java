package org.candour.comments.moved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.candour.cast.MovedClock;
import org.candour.comments.Citations;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.OneThread;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.store.RandomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sub-thread goes to another post, and whatever pointed at it or from it still points right. */
@QuarkusTest
@Tag("store")
class MovingTest {
    private static final long SOMEBODY = 7;

    private final Publishing publishing;
    private final Posts posts;
    private final Receiving receiving;
    private final Comments comments;
    private final Citations citations;
    private final Decisions decisions;
    private final Moving moving;
    private final SiteSecret secret;
    private final MovedClock clock;
    private Post here;
    private Post there;

    MovingTest(Publishing publishing, Posts posts, Receiving receiving, Comments comments, Citations citations, Decisions decisions,
            Moving moving, SiteSecret secret, MovedClock clock) {
        this.publishing = publishing;
        this.posts = posts;
        this.receiving = receiving;
        this.comments = comments;
        this.citations = citations;
        this.decisions = decisions;
        this.moving = moving;
        this.secret = secret;
        this.clock = clock;
    }

    @BeforeEach
    void two_posts() {
        here = post("The rota", "Who makes it.");
        there = post("Night shifts", "Who works them.");
        said(there, null, "Somebody said something here before.");
    }

    private Post post(String title, String words) {
        String unique = title + " " + RandomId.next();
        Edition edition = new Edition(unique, null, "", words, clock.today(), null, List.of(), true);
        return publishing.publish(publishing.draft(Slug.of(unique), edition).id());
    }

    private String key() {
        return secret.digest(ReturnKey.fresh(new SecureRandom())).hex();
    }

    private Comment waits(Post post, Integer replyTo, String words, String key) {
        return receiving.receive(new Sent(RandomId.next(), post.id(), CommentKind.READER, replyTo, words, null, false, key, false, false),
                receiving.render(post, words)).comment();
    }

    private Comment said(Post post, Integer replyTo, String words) {
        return said(post, replyTo, words, key());
    }

    private Comment said(Post post, Integer replyTo, String words, String key) {
        return now(decisions.decide(waits(post, replyTo, words, key).id(), new Decision.Publish(), SOMEBODY));
    }

    private Comment now(Comment comment) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(comment.id()));
    }

    private Comment at(Post post, int number) {
        return QuarkusTransaction.requiringNew().call(() -> comments.numbered(post.id(), number).orElseThrow());
    }

    private Post now(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(post.id()));
    }

    private Comment move(Comment root, Post to) {
        return now(moving.move(root.id(), to));
    }

    @Test
    void what_answers_a_comment_goes_with_it_under_the_next_numbers_and_every_old_number_leads_on() {
        Comment stays = said(here, null, "The rota came on Friday.");
        Comment root = said(here, 1, "Nights are another matter.");
        Comment between = said(here, 1, "Ours came on Monday.");
        Comment reply = said(here, 2, "Nobody asked us about nights.");
        Comment below = said(here, 4, "They never do.");
        Comment waiting = waits(here, 4, "I was asked, once.", key());

        Comment moved = move(root, there);
        assertEquals(Optional.of(2), moved.number());
        assertEquals(Optional.empty(), moved.parentId());
        assertEquals(Optional.of(3), now(reply).number());
        assertEquals(Optional.of(4), now(below).number());
        assertEquals(Optional.of(reply.id()), now(below).parentId());
        assertEquals(there.id(), now(waiting).postId(), "what waits goes too");
        assertEquals(root.day(), moved.day());
        assertEquals(here.id(), now(stays).postId());
        assertEquals(here.id(), now(between).postId());

        assertEquals(CommentState.MOVED, at(here, 2).state());
        assertEquals(Optional.of(stays.id()), at(here, 2).parentId());
        assertEquals(CommentState.MOVED_ALONG, at(here, 5).state());
        assertTrue(at(here, 4).words().isEmpty());
        assertEquals(below.id(), QuarkusTransaction.requiringNew().call(() -> comments.meant(here.id(), 5).orElseThrow().id()));
        assertEquals(6, said(here, null, "The next one here.").number().orElseThrow(), "no number is given twice");
        assertEquals(5, now(decisions.decide(waiting.id(), new Decision.Publish(), SOMEBODY)).number().orElseThrow());
        assertEquals(List.of(1, 2, 3, 6), QuarkusTransaction.requiringNew().call(() ->
                comments.under(here.id()).whole().page(1).stream().map(line -> line.place().number()).toList()), "one line says it for all");
    }

    @Test
    void numbers_in_words_lead_to_where_the_comment_is_whether_it_or_the_words_were_moved() {
        said(here, null, "The rota came on Friday.");
        Comment root = said(here, null, "Nights are another matter, see #1.");
        Comment reply = said(here, 2, "As #2 says, and #1.");
        Comment stays = said(here, 1, "I agree with #2 and #3.");
        Comment elsewhere = said(there, null, "Compare /" + here.path() + "/3 and [this](/" + here.path() + "/3).");
        move(root, there);
        String old = "href=\"/" + here.path() + "/1\"";
        String first = "href=\"/" + there.path() + "/3\"";
        String second = "href=\"/" + there.path() + "/4\"";
        assertTrue(now(root).html().toString().contains(old), now(root).html().toString());
        assertTrue(now(reply).html().toString().contains(old) && now(reply).html().toString().contains(first), now(reply).html().toString());
        assertTrue(now(reply).html().toString().contains(">#2</a>"), "the words stay as they were typed");
        assertTrue(now(stays).html().toString().contains(first) && now(stays).html().toString().contains(second), now(stays).html().toString());
        assertEquals(1, citedBy(there, 4, elsewhere));
        assertEquals(1, citedBy(there, 3, now(stays)));
        assertEquals(0, citedBy(here, 2, now(stays)));

        // Words that are made ready again for another reason still mean the old thread.
        decisions.decide(stays.id(), new Decision.Redaction(List.of("agree"), "[…]"), SOMEBODY);
        assertTrue(now(stays).html().toString().contains(first), now(stays).html().toString());
        decisions.decide(reply.id(), new Decision.Redaction(List.of("says"), "[…]"), SOMEBODY);
        assertTrue(now(reply).html().toString().contains(old) && now(reply).html().toString().contains(first), now(reply).html().toString());
        decisions.decide(root.id(), new Decision.Removal("It names somebody", false), SOMEBODY);
        assertFalse(now(stays).html().toString().contains(first), "what is removed is no longer cited");
        assertTrue(now(stays).html().toString().contains(second));
    }

    private long citedBy(Post post, int number, Comment by) {
        return QuarkusTransaction.requiringNew().call(() -> citations.citing(post.id(), List.of(number))).stream()
                .filter(one -> by.number().orElseThrow().equals(one.byNumber()) && one.path().equals(now(by).postId() == post.id() ? post.path() : here.path()))
                .count();
    }

    @Test
    void a_quotation_follows_its_source() {
        Comment root = said(here, null, "Nights are another matter.");
        Post quoting = post("What was said", "{quote /" + here.path() + "/1}");
        move(root, there);
        assertTrue(now(quoting).html().toString().contains("Nights are another matter."));
        assertTrue(now(quoting).html().toString().contains("href=\"/" + there.path() + "/2\""), now(quoting).html().toString());
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> citations.citing(there.id(), List.of(2))).stream()
                .filter(Citations.CitedBy::quotes).count());
        Post later = publishing.edit(quoting.id(), now(quoting).version(), new Slug(quoting.slug()), quoting.edition());
        assertTrue(later.html().toString().contains("href=\"/" + there.path() + "/2\""));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> citations.citing(there.id(), List.of(2))).stream()
                .filter(Citations.CitedBy::quotes).count(), "also after the post that quotes was edited");
    }

    @Test
    void a_letter_holds_in_one_thread_and_a_key_speaks_in_one() {
        String one = key();
        String two = key();
        said(here, null, "I have both rotas before me.", one);
        Comment root = said(here, null, "Nights are another matter.");
        Comment alone = said(here, 2, "They are in the second rota.", one);
        Comment first = said(here, 2, "On nights nobody answers.", two);
        Comment again = said(here, 4, "Not even the alarm.", two);
        assertEquals(Optional.of(1), at(here, 1).voice());
        assertEquals(Optional.of(2), now(first).voice());
        move(root, there);
        assertEquals(Optional.empty(), now(alone).voice(), "one comment of that person went: it ties nothing together");
        assertEquals(Optional.of(1), at(here, 1).voice());
        assertEquals(Optional.of(1), now(first).voice());
        assertEquals(Optional.of(1), now(again).voice());
        assertTrue(speaks(one, here));
        assertFalse(speaks(one, there));
        assertTrue(speaks(two, there));
        assertFalse(speaks(two, here));

        Comment back = move(now(root), here);
        assertEquals(Optional.of(6), back.number());
        assertEquals(Optional.of(1), now(alone).voice(), "the same key has its letter there");
        assertEquals(root.id(), QuarkusTransaction.requiringNew().call(() -> comments.meant(here.id(), 2).orElseThrow().id()));
        assertEquals(root.id(), QuarkusTransaction.requiringNew().call(() -> comments.meant(there.id(), 2).orElseThrow().id()));
        assertFalse(back.movedHere());
    }

    private boolean speaks(String key, Post post) {
        return QuarkusTransaction.requiringNew().call(() -> new OneThread(comments.ofKey(key)).is(post.id()));
    }

    @Test
    void part_of_what_went_can_go_on_and_its_line_hangs_where_it_hung() {
        Comment root = said(here, null, "Nights are another matter.");
        Comment reply = said(here, 1, "Nobody asked us.");
        Comment below = said(here, 2, "They never do.");
        Post third = post("Being asked", "By whom.");
        move(reply, third);
        move(now(root), there);
        assertEquals(there.id(), now(root).postId());
        assertEquals(third.id(), now(below).postId());
        assertEquals(CommentState.MOVED, at(here, 2).state());
        assertEquals(Optional.of(at(here, 1).id()), at(here, 2).parentId(), "the line that was left hangs from what is there now");
        assertThrows(Moving.AlreadyThere.class, () -> moving.move(root.id(), there), "another moderator was first");
        assertEquals(Optional.of(2), now(root).number());
        assertThrows(Comment.NotPossible.class, () -> moving.move(at(here, 1).id(), there));
        move(now(below), there);
        assertEquals(here.id(), now(below).writtenUnder(), "its numbers are still those of the first thread");
        assertEquals(below.id(), QuarkusTransaction.requiringNew().call(() -> comments.meant(here.id(), 3).orElseThrow().id()));
    }
}
