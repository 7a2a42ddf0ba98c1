package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.posts.Post;
import org.candour.posts.Posts;

/** What can be done about the words a complaint is about, as they stand now: nothing is said to be done that was not. */
@ApplicationScoped
public class Remedies {
    private final Comments comments;
    private final Posts posts;

    Remedies(Comments comments, Posts posts) {
        this.comments = comments;
        this.posts = posts;
    }

    /** How they can come down. */
    public Removing removing(Complaint complaint) {
        if (complaint.commentId().isPresent()) {
            return comment(complaint).filter(Remedies::stands).isPresent() ? Removing.COMMENT : Removing.DOWN;
        }
        return complaint.postId().map(id -> posts.findByIdOptional(id).filter(Post::published).isPresent() ? Removing.POST : Removing.DOWN)
                .orElse(Removing.UNKNOWN);
    }

    /** Whether there is a decision against a comment that can be taken back: not once the words are gone. */
    public boolean changeable(Complaint complaint) {
        return comment(complaint).filter(one -> !one.words().isEmpty()).map(Comment::state)
                .filter(state -> state == CommentState.TO_DECLINE || state == CommentState.DECLINED || state == CommentState.REMOVED).isPresent();
    }

    /** Whether there was such a decision, and nothing of the words is left to put back. */
    public boolean destroyed(Complaint complaint) {
        return complaint.kind().aboutDecision() && complaint.commentId().isPresent() && comment(complaint)
                .map(one -> one.words().isEmpty() && one.state() != CommentState.WITHDRAWN).orElse(true);
    }

    /** Whether the writer took the words back. */
    boolean withdrawn(Complaint complaint) {
        return comment(complaint).map(Comment::state).filter(CommentState.WITHDRAWN::equals).isPresent();
    }

    Optional<Comment> comment(Complaint complaint) {
        return complaint.commentId().flatMap(comments::findByIdOptional);
    }

    private static boolean stands(Comment comment) {
        return comment.state() == CommentState.PUBLISHED || comment.state() == CommentState.HIDDEN;
    }
}
