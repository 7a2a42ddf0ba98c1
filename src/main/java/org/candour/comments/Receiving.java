package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.comments.pennames.Claiming;
import org.candour.comments.noticed.Families;
import org.candour.comments.quoting.Tray;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.Turn;
import org.candour.words.Markdown;
import org.candour.words.Rendered;

/** A writer's verbs for a comment: send, mend, answer, withdraw, forget the key. Each is one transaction. */
@ApplicationScoped
public class Receiving {
    private final Comments comments;
    private final Posts posts;
    private final Citations citations;
    private final Takedown takedown;
    private final Claiming claiming;
    private final Families families;
    private final Tray tray;
    private final Turn turn;
    private final Markdown markdown;
    private final Site site;
    private final TheClock clock;
    private final Event<ThreadChanged> news;

    Receiving(Comments comments, Posts posts, Citations citations, Takedown takedown, Claiming claiming, Families families, Tray tray, Turn turn,
            Markdown markdown, Site site, TheClock clock, Event<ThreadChanged> news) {
        this.comments = comments;
        this.posts = posts;
        this.citations = citations;
        this.takedown = takedown;
        this.claiming = claiming;
        this.families = families;
        this.tray = tray;
        this.turn = turn;
        this.markdown = markdown;
        this.site = site;
        this.clock = clock;
        this.news = news;
    }

    /** The words as they would look under that post. */
    public Rendered render(Post post, String words) {
        return markdown.comment(words, citations.under(post));
    }

    /**
     * Takes a comment in. The same form sent again finds the first: nothing is stored twice.
     *
     * @param shown its words as they were rendered a moment ago under that post
     * @throws ThreadClosed when the post takes no comments
     * @throws NobodyToAnswer when the comment it answers cannot be read any more
     * @throws Claiming.NotHeld when its key holds that pen name no more
     */
    @Transactional
    public Received receive(Sent sent, Rendered shown) {
        Optional<Comment> first = comments.findByIdOptional(sent.id());
        if (first.isPresent()) {
            return new Received(first.get(), true, first.get().words().equals(sent.words()));
        }
        Post post = posts.findById(sent.postId());
        if (!post.commentsOpen()) {
            throw new ThreadClosed();
        }
        Long parent = sent.replyTo() == null ? null : answerable(post, sent.replyTo()).id();
        if (sent.signed()) {
            claiming.use(sent.keyDigest(), sent.penName());
        }
        int before = sent.freshKey() ? 0 : comments.countOfKey(sent.keyDigest());
        // What it cites may have been taken down in that moment, and nobody would look here for it.
        Rendered rendered = shown.cites().isEmpty() ? shown : render(post, sent.words());
        Comment comment = new Comment(new Arrival(sent.id(), post.id(), parent, sent.kind(), sent.words(),
                sent.penName(), sent.signed(), null, sent.keyDigest(), before, sent.doubtful(), site.immediate()), rendered, clock.today());
        comments.persist(comment);
        citations.begin(comment, rendered.cites());
        return new Received(comment, false, true);
    }

    /** What an earlier sending of the same form brought in, compared with these words, cleaned by the gate. */
    public Optional<Received> already(long id, String words) {
        return comments.findByIdOptional(id).map(first -> new Received(first, true, first.words().equals(words)));
    }

    /** The comment to be answered under that post, while it can be read. */
    @Transactional
    public Optional<Comment> answered(Post post, int number) {
        return comments.numbered(post.id(), number).filter(comment -> comment.state() == CommentState.PUBLISHED);
    }

    private Comment answerable(Post post, int number) {
        return answered(post, number).orElseThrow(NobodyToAnswer::new);
    }

    /** Other words while nobody has decided. */
    public Comment mend(String keyDigest, long id, String words) {
        return turn.take(() -> {
            Comment comment = own(keyDigest, id);
            Rendered rendered = markdown.comment(words, citations.by(comment));
            Optional<Long> family = comment.family();
            comment.mend(words, rendered);
            family.ifPresent(families::standIn);
            tray.hasOtherWords(id);
            citations.remember(comment, rendered.cites());
            return comment;
        });
    }

    /** The answer to what the desk asked. */
    public Comment answer(String keyDigest, long id, String words) {
        return turn.take(() -> {
            Comment comment = own(keyDigest, id);
            comment.answer(words);
            return comment;
        });
    }

    /** Takes the words down at once, whatever the desk decided of them in the same moment. */
    public void withdraw(String keyDigest, long id) {
        turn.take(() -> {
            Comment comment = own(keyDigest, id);
            Optional<Long> family = comment.family();
            takedown.withdraw(comment);
            family.ifPresent(families::standIn);
            return true;
        });
    }

    /**
     * From now on nobody can come back to what was written with this key; published words stay. A pen name that it held
     * is free again.
     */
    public void forgetKey(String keyDigest) {
        turn.take(() -> {
            claiming.giveUp(keyDigest);
            for (Comment comment : comments.ofKey(keyDigest)) {
                comment.forgetKey();
                news.fire(new ThreadChanged(comment.postId(), Set.of()));
            }
            return true;
        });
    }

    private Comment own(String keyDigest, long id) {
        return comments.findByIdOptional(id)
                .filter(comment -> comment.keyDigest().filter(keyDigest::equals).isPresent())
                .orElseThrow(NotYours::new);
    }

    /** Everything written with that key, in its own order, as it is now. */
    @Transactional
    public List<Comment> ofKey(String keyDigest) {
        return comments.ofKey(keyDigest);
    }

    /**
     * What came of sending.
     *
     * @param again true when this form had been sent before
     * @param sameWords false when it was sent before with other words, which were not taken
     */
    public record Received(Comment comment, boolean again, boolean sameWords) {}

    /** The thread takes no comments. */
    public static final class ThreadClosed extends RuntimeException {}

    /** The comment to be answered cannot be read any more, or never was. */
    public static final class NobodyToAnswer extends RuntimeException {}

    /** No comment of that key has this id. */
    public static final class NotYours extends RuntimeException {}
}
