package org.candour.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.store.RandomId;
import org.candour.words.Gate;
import org.candour.words.SafeHtml;

/** Brings posts and comments to the desk without going through a reader's form. */
@ApplicationScoped
public class Arriving {
    private final Publishing publishing;
    private final Posts posts;
    private final Receiving receiving;
    private final Comments comments;

    Arriving(Publishing publishing, Posts posts, Receiving receiving, Comments comments) {
        this.publishing = publishing;
        this.posts = posts;
        this.receiving = receiving;
        this.comments = comments;
    }

    /** A published post nobody has answered yet. */
    public Post post(String title) {
        String unique = title + " " + RandomId.next();
        return QuarkusTransaction.requiringNew().call(() -> {
            Post draft = publishing.draft(Slug.of(unique), new Edition(unique, null, "A standfirst.",
                    "What I saw on the late shift, and what I did not say then.", LocalDate.of(2026, 9, 14), null, List.of(), true));
            return publishing.publish(draft.id());
        });
    }

    /** A comment that waits at the desk. */
    public Comment waiting(Post post, String typed) {
        return waiting(post, typed, null);
    }

    /** One that answers another. */
    public Comment waiting(Post post, String typed, Integer replyTo) {
        return waiting(post, typed, replyTo, null);
    }

    /** One that stands under a pen name somebody typed. */
    public Comment named(Post post, String typed, String penName) {
        return waiting(post, typed, null, penName);
    }

    private Comment waiting(Post post, String typed, Integer replyTo, String penName) {
        Gate.Accepted words = (Gate.Accepted) Gate.comment(typed);
        return QuarkusTransaction.requiringNew().call(() -> {
            Comment comment = receiving.receive(new Sent(RandomId.next(), post.id(), CommentKind.READER, replyTo, words.cleaned(), penName, false,
                    "%064x".formatted(RandomId.next()), false, false), receiving.render(post, words.cleaned())).comment();
            comments.flush();
            comments.update("atDesk = true where id = ?1", comment.id());
            return comment;
        });
    }

    /** Its writer comes back and says it in other words. */
    public void mend(Comment comment, String words) {
        receiving.mend(now(comment).keyDigest().orElseThrow(), comment.id(), words);
    }

    /** Where it stands in the store. */
    public CommentState state(Comment comment) {
        return now(comment).state();
    }

    /** The comment as the store has it. */
    public Comment now(Comment comment) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(comment.id()));
    }

    /** The post as the store has it. */
    public Post now(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(post.id()));
    }

    /** Nothing waits any more, and nothing of it arrives with a later batch: as if all had been taken back. */
    public void clearDesk() {
        QuarkusTransaction.requiringNew().run(() -> comments.update("state = ?2, words = '', html = ?3, penName = null, likeness = null,"
                + " family = null, folded = false, signs = null where state = ?1", CommentState.WAITING, CommentState.WITHDRAWN, SafeHtml.EMPTY));
    }
}
