package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.TheClock;
import org.candour.store.RandomId;
import org.candour.store.Turn;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.jspecify.annotations.Nullable;

/** What the keeper writes into a thread: answers, and responses brought from elsewhere. It never waits. */
@ApplicationScoped
public class KeeperSpeaks {
    private final Comments comments;
    private final Posts posts;
    private final Citations citations;
    private final Markdown markdown;
    private final TheClock clock;
    private final Turn turn;
    private final Event<ThreadChanged> news;

    KeeperSpeaks(Comments comments, Posts posts, Citations citations, Markdown markdown, TheClock clock,
            Turn turn, Event<ThreadChanged> news) {
        this.comments = comments;
        this.posts = posts;
        this.citations = citations;
        this.markdown = markdown;
        this.clock = clock;
        this.turn = turn;
        this.news = news;
    }

    /**
     * Answers a comment, or the post where none is given. An answer to a comment that is on the page appears at once.
     * An answer to one that waits approves it, and both appear with the next batch: alone it would answer nothing,
     * and letting the comment out at once would tell when it came.
     *
     * @return the answer; it has a number when it is on the page already
     */
    public Comment answer(long postId, @Nullable Long parentId, String words) {
        return turn.take(() -> answerInTurn(postId, parentId, words));
    }

    private Comment answerInTurn(long postId, @Nullable Long parentId, String words) {
        Comment parent = parentId == null ? null : comments.findById(parentId);
        if (parent != null && parent.mendable()) {
            parent.approve(clock.today());
        }
        Comment answer = write(postId, parentId, CommentKind.KEEPER, words, null);
        if (parent == null || parent.state().hasPlace()) {
            appear(answer);
        } else {
            answer.approve(clock.today());
        }
        return answer;
    }

    /** Adds what was said elsewhere: each piece becomes a comment, marked with where it comes from. */
    public List<Comment> addFromElsewhere(long postId, String origin, List<String> pieces) {
        return turn.take(() -> pieces.stream().map(piece -> added(postId, origin, piece)).toList());
    }

    private Comment added(long postId, String origin, String piece) {
        Comment comment = write(postId, null, CommentKind.ELSEWHERE, piece, origin);
        appear(comment);
        return comment;
    }

    private Comment write(long postId, @Nullable Long parentId, CommentKind kind, String words, @Nullable String origin) {
        Post post = posts.findById(postId);
        Rendered rendered = markdown.comment(words, citations.under(post));
        Comment comment = new Comment(new Arrival(RandomId.next(), postId, parentId, kind, words, null, origin, null, 0,
                false, true), rendered, clock.today());
        comments.persist(comment);
        citations.begin(comment, rendered.cites());
        return comment;
    }

    private void appear(Comment comment) {
        comment.publish(comments.lastNumber(comment.postId()) + 1, clock.today());
        comments.flush();
        news.fire(new ThreadChanged(comment.postId(), Set.of(clock.today())));
    }
}
