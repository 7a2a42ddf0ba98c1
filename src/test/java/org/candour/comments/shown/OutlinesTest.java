package org.candour.comments.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.cast.CountedStatements;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Discussion;
import org.candour.comments.KeeperSpeaks;
import org.candour.comments.Takedown;
import org.candour.comments.ThreadChanged;
import org.candour.posts.Post;
import org.candour.reading.Blog;
import org.candour.store.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is remembered of a thread is what the store holds, whatever happens to it. */
@QuarkusTest
@Tag("store")
class OutlinesTest {
    private static final LocalDate DAY = LocalDate.of(2033, 5, 2);

    private final Blog blog;
    private final Comments comments;
    private final Outlines outlines;
    private final KeeperSpeaks keeper;
    private final Takedown takedown;
    private final Turn turn;

    OutlinesTest(Blog blog, Comments comments, Outlines outlines, KeeperSpeaks keeper, Takedown takedown, Turn turn) {
        this.blog = blog;
        this.comments = comments;
        this.outlines = outlines;
        this.keeper = keeper;
        this.takedown = takedown;
        this.turn = turn;
    }

    private static List<String> told(Discussion thread) {
        return IntStream.rangeClosed(1, thread.whole().count()).boxed().flatMap(page -> thread.whole().page(page).stream()).map(Object::toString).toList();
    }

    private List<String> remembered(Post post) {
        return told(QuarkusTransaction.requiringNew().call(() -> outlines.of(post.id())));
    }

    private List<String> stored(Post post) {
        return told(QuarkusTransaction.requiringNew().call(() -> comments.under(post.id())));
    }

    private int asked(Post post) {
        return CountedStatements.during(() -> remembered(post));
    }

    @Test
    void whatever_happens_in_a_thread_is_in_what_is_remembered_of_it() {
        Post post = blog.post(DAY, "Remembered");
        blog.talk(post, DAY, IntStream.range(0, 40).mapToObj(i -> i / 3 + " Answer " + i).toArray(String[]::new));
        Random random = new Random(12);
        for (int i = 0; i < 60; i++) {
            assertEquals(stored(post), remembered(post), "after " + i + " acts");
            Comment one = QuarkusTransaction.requiringNew().call(() -> comments.numbered(post.id(), 1 + random.nextInt(40)).orElseThrow());
            switch (random.nextInt(4)) {
                case 0 -> keeper.answer(post.id(), one.id(), "Thank you.");
                case 1 -> act(() -> takedown.hide(now(one)), one.state().name().equals("PUBLISHED"));
                case 2 -> act(() -> takedown.showAgain(now(one)), one.state().name().equals("HIDDEN"));
                default -> act(() -> takedown.withdraw(now(one)), one.state().name().equals("PUBLISHED"));
            }
        }
        assertEquals(stored(post), remembered(post));
        System.out.printf("Followed 60 acts in a thread of %d%n", stored(post).size());
        // Ten hidden comments are the most a site has before a keeper looks: these are not to be among another test's.
        for (int number = 1; number <= 40; number++) {
            comment(post, number).filter(one -> one.state().name().equals("HIDDEN")).ifPresent(one -> act(() -> takedown.showAgain(now(one)), true));
        }
        assertEquals(stored(post), remembered(post));
    }

    private Optional<Comment> comment(Post post, int number) {
        return QuarkusTransaction.requiringNew().call(() -> comments.numbered(post.id(), number));
    }

    private Comment now(Comment one) {
        return comments.findById(one.id());
    }

    private void act(Runnable act, boolean possible) {
        if (possible) {
            turn.take(() -> {
                act.run();
                return true;
            });
        }
    }

    @Test
    void what_changes_without_news_would_be_seen_to_be_missing() {
        Post post = blog.post(DAY, "Unheard");
        blog.speak(post, DAY, 3);
        remembered(post);
        store("update Comment c set c.state = :with where c.postId = :post and c.number = 2", post, CommentState.REMOVED);
        assertNotEquals(stored(post), remembered(post));
        outlines.changed(new ThreadChanged(post.id(), Set.of(DAY)));
        assertEquals(stored(post), remembered(post));
    }

    @Test
    void of_changes_on_two_days_nothing_on_the_days_between_is_lost_or_told_twice() {
        Post post = blog.post(DAY, "Three days");
        blog.speak(post, DAY, 6);
        store("update Comment c set c.onDay = :with where c.postId = :post and c.number in (3, 4)", post, DAY.plusDays(1));
        store("update Comment c set c.onDay = :with where c.postId = :post and c.number in (5, 6)", post, DAY.plusDays(2));
        outlines.changed(Set.of(post.id()));
        List<String> before = remembered(post);
        store("update Comment c set c.state = :with where c.postId = :post and c.number in (1, 3, 6)", post, CommentState.REMOVED);
        outlines.changed(new ThreadChanged(post.id(), Set.of(DAY, DAY.plusDays(2))));
        assertEquals(before.size(), remembered(post).size());
        assertNotEquals(before, remembered(post));
        assertEquals(stored(post), remembered(post));
    }

    private void store(String update, Post post, Object with) {
        QuarkusTransaction.requiringNew().run(() -> comments.getEntityManager().createQuery(update)
                .setParameter("post", post.id()).setParameter("with", with).executeUpdate());
    }

    @Test
    void a_thread_that_is_remembered_asks_the_store_nothing_and_after_a_change_once() {
        Post post = blog.post(DAY, "Asked once");
        blog.speak(post, DAY, 30);
        assertEquals(1, asked(post));
        assertEquals(0, asked(post));
        keeper.answer(post.id(), null, "Read today.");
        assertEquals(1, asked(post));
        assertEquals(0, asked(post));
    }

    @Test
    void what_was_being_read_while_something_changed_is_not_remembered() {
        boolean[] changing = {true};
        int[] asked = {0};
        Outlines[] own = new Outlines[1];
        own[0] = new Outlines(new Comments() {
            @Override
            public List<Dated> outline(long postId, Collection<LocalDate> days) {
                asked[0]++;
                if (changing[0]) {
                    own[0].changed(new ThreadChanged(postId, Set.of(DAY)));
                }
                return List.of();
            }
        });
        own[0].of(7);
        own[0].of(7);
        assertEquals(2, asked[0], "it may have been read as it was before");
        changing[0] = false;
        own[0].of(7);
        own[0].of(7);
        assertEquals(3, asked[0], "and is remembered where nothing changed");
    }
}
