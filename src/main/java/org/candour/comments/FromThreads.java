package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.words.Markdown;
import org.candour.words.Rendered;

/** Brings the comments of a thread file into the store. What was changed at the desk stays as it is there. */
@ApplicationScoped
public class FromThreads {
    private final Comments comments;
    private final Posts posts;
    private final Citations citations;
    private final Publishing publishing;
    private final Markdown markdown;
    private final Event<ThreadChanged> news;

    FromThreads(Comments comments, Posts posts, Citations citations, Publishing publishing, Markdown markdown,
            Event<ThreadChanged> news) {
        this.comments = comments;
        this.posts = posts;
        this.citations = citations;
        this.publishing = publishing;
        this.markdown = markdown;
        this.news = news;
    }

    /**
     * Adds comments that are new and changes those whose file changed.
     *
     * @return numbers that belong to comments written on the site, which were left alone
     */
    @Transactional
    public List<Integer> take(long postId, List<FiledComment> filed) {
        Post post = posts.findById(postId);
        Map<Integer, Comment> here = new HashMap<>();
        comments.list("postId = ?1 and number is not null", postId).forEach(c -> here.put(c.number().orElseThrow(), c));
        List<Integer> taken = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (FiledComment comment : filed) {
            Comment known = here.get(comment.number());
            if (known == null) {
                here.put(comment.number(), add(post, comment, here));
                days.add(comment.day());
            } else if (!known.fromFile() && known.kind() == CommentKind.READER && known.state() == CommentState.PUBLISHED
                    && !known.words().equals(comment.words())) {
                taken.add(comment.number());
            } else if (differs(known, comment)) {
                change(post, known, comment);
                days.add(comment.day());
            }
        }
        if (!days.isEmpty()) {
            comments.flush();
            news.fire(new ThreadChanged(postId, days));
            publishing.renderShowing(post);
        }
        return taken;
    }

    private Comment add(Post post, FiledComment filed, Map<Integer, Comment> here) {
        Comment parent = filed.replyTo() == null ? null : here.get(filed.replyTo());
        Rendered rendered = markdown.comment(filed.words(), citations.under(post));
        Comment comment = new Comment(post.id(), parent == null ? null : parent.id(), filed, rendered);
        comments.persist(comment);
        citations.begin(comment, rendered.cites());
        return comment;
    }

    private static boolean differs(Comment known, FiledComment filed) {
        return known.fromFile() && known.state() == CommentState.PUBLISHED && !(known.words().equals(filed.words())
                && known.penName().equals(Optional.ofNullable(filed.penName()))
                && known.origin().equals(Optional.ofNullable(filed.origin()))
                && known.voice().equals(Optional.ofNullable(filed.voice()))
                && known.day().equals(Optional.of(filed.day())));
    }

    private void change(Post post, Comment known, FiledComment filed) {
        Rendered rendered = markdown.comment(filed.words(), citations.under(post));
        known.readAgain(filed, rendered);
        citations.remember(known, rendered.cites());
    }
}
