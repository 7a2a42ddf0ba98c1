package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.posts.Posts;

/** What a typed address of this site leads to: a post, or a comment under it. */
@ApplicationScoped
public class Whereabouts {
    private final Posts posts;
    private final Comments comments;

    Whereabouts(Posts posts, Comments comments) {
        this.posts = posts;
        this.comments = comments;
    }

    /**
     * What was found.
     *
     * @param comment none where the address names none, or one that never was
     * @param numbered whether the address names a comment
     */
    public record Found(Post post, Optional<Comment> comment, boolean numbered) {}

    /** What stands, or stood, at that address; none where nothing ever did. */
    public Optional<Found> at(String typed) {
        return PostPath.typed(typed).flatMap(place -> posts.nowAt(place.path()).filter(Post::published).map(post -> found(post, place.number())));
    }

    private Found found(Post post, int number) {
        Optional<Comment> comment = number == 0 ? Optional.empty() : comments.meant(post.id(), number);
        return new Found(comment.map(Comment::postId).map(posts::findById).filter(Post::published).orElse(post), comment, number != 0);
    }

    /** The same as a complaint keeps it. */
    public Lodged.About about(String typed) {
        return at(typed).filter(found -> found.comment().isPresent() || !found.numbered())
                .map(found -> new Lodged.About(found.post().id(), found.comment().map(Comment::id).orElse(null)))
                .orElse(Lodged.About.NOTHING);
    }
}
