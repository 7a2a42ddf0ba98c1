package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.candour.posts.Publishing;
import org.candour.words.Citing;
import org.candour.words.Markdown;
import org.candour.words.Redaction;
import org.candour.words.Rendered;

/**
 * Words that go: withdrawn, removed or redacted. They also go from the titles of links that cite them, which
 * hold their first words. Runs inside its caller's transaction.
 */
@ApplicationScoped
public class Takedown {
    private final Comments comments;
    private final Publishing publishing;
    private final Citations citations;
    private final Markdown markdown;
    private final Event<ThreadChanged> news;
    private final Event<Restored> restored;
    private final Event<Silencing> silencing;
    private final Event<Withdrawn> withdrawn;

    Takedown(Comments comments, Publishing publishing, Citations citations, Markdown markdown,
            Event<ThreadChanged> news, Event<Restored> restored, Event<Silencing> silencing, Event<Withdrawn> withdrawn) {
        this.comments = comments;
        this.publishing = publishing;
        this.citations = citations;
        this.markdown = markdown;
        this.news = news;
        this.restored = restored;
        this.silencing = silencing;
        this.withdrawn = withdrawn;
    }

    /** Words are about to be destroyed by the desk, in the transaction that is under way. */
    public static final class Silencing {
        private final Comment comment;
        private boolean held;

        Silencing(Comment comment) {
            this.comment = comment;
        }

        public Comment comment() {
            return comment;
        }

        /** Somebody still has to look at them: they go later. */
        public void hold() {
            this.held = true;
        }
    }

    /** Its writer took a comment back, in the transaction that is under way. */
    public record Withdrawn(Comment comment) {}

    /** The words of what is down are not to be kept a day: they go now, or in a night after nobody holds them any more. */
    public void silence(Comment comment) {
        comment.eraseAtOnce();
        silenceMarked(comment);
    }

    /** The same of what was marked so; else nothing. */
    void silenceMarked(Comment comment) {
        if (!comment.erasesAtOnce() || comment.words().isEmpty()) {
            return;
        }
        if (!heldBack(comment)) {
            comment.silence();
        }
    }

    /** Whether somebody still has to look at these words before they go. */
    boolean heldBack(Comment comment) {
        Silencing news = new Silencing(comment);
        silencing.fire(news);
        return news.held;
    }

    /**
     * Its writer takes it back. What never had a number keeps a row without words until the next night: the form
     * it came from, sent again, still finds it and does not bring the words back.
     */
    public void withdraw(Comment comment) {
        comment.withdraw();
        citations.forget(comment.id());
        comments.flush();
        withdrawn.fire(new Withdrawn(comment));
        if (comment.number().isPresent()) {
            changed(comment);
        } else {
            comment.forgetKey();
        }
    }

    /**
     * A removal was a mistake: it stands under its number again. Who has another reason to keep it off the page hears of it
     * first.
     */
    public void restore(Comment comment) {
        comment.restore();
        restored.fire(new Restored(comment));
        changed(comment);
    }

    /** A notice of complaint came about it: readers see its place and not its words. */
    public void hide(Comment comment) {
        comment.hide();
        changed(comment);
    }

    /** Nothing came of the notice: it stands under its number again. */
    public void showAgain(Comment comment) {
        comment.showAgain();
        changed(comment);
    }

    /** Its words or its state have changed on the page: whoever shows or cites it is made again. */
    public void changed(Comment comment) {
        comments.flush();
        comment.number().ifPresent(number -> citersAgain(comment.postId(), number));
        news.fire(new ThreadChanged(comment.postId(), comment.day().map(Set::of).orElse(Set.of())));
    }

    /** The same words of one that was moved: what they point to stands elsewhere, seen from there. */
    public void renderAgain(Comment comment) {
        comment.renderAgain(markdown.comment(comment.words(), citations.asSeen(comment)));
    }

    private void citersAgain(long postId, int number) {
        Map<Long, Set<Integer>> citers = citations.pointingTo(postId, number);
        comments.at(citers.keySet()).values().forEach(citer -> {
            citer.renderAgain(markdown.comment(citer.words(), citations.asSeen(citer, citers.get(citer.id()))));
            news.fire(new ThreadChanged(citer.postId(), citer.day().map(Set::of).orElse(Set.of())));
        });
        citations.postsPointingTo(postId, number).forEach(publishing::renderAgain);
    }

    /** Takes passages out of a published comment; what was there is gone from the store. */
    public void redact(Comment comment, Redaction redaction) {
        without(comment, redaction, citations.by(comment), comment::redact);
        changed(comment);
    }

    /** Takes out what was marked, if anything was, of a comment that is about to appear; it cites what it did. */
    void takeOutMarked(Comment comment) {
        comment.marked().ifPresent(marked -> without(comment, marked,
                citations.asSeen(comment), comment::takeOutMarked));
    }

    private void without(Comment comment, Redaction redaction, Citing citing, BiConsumer<String, Rendered> say) {
        String words = redaction.apply(comment.words());
        Rendered rendered = markdown.comment(words, citing);
        say.accept(words, rendered);
        citations.remember(comment, rendered.cites());
    }
}
