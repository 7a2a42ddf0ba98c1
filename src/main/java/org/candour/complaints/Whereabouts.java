package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.posts.Post;
import org.candour.posts.Posts;

/** What a typed address of this site leads to: a post, or a comment under it. */
@ApplicationScoped
public class Whereabouts {
    private static final Pattern PLACE =
            Pattern.compile("(\\d{4}/\\d{2}/[a-z0-9][a-z0-9-]{1,110}|topics/[a-z0-9][a-z0-9-]{1,110})(?:(?:/|#c?| #)([1-9]\\d{0,8}))?");

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
        Matcher place = PLACE.matcher(typed);
        if (!place.find()) {
            return Optional.empty();
        }
        return posts.published(place.group(1)).or(() -> posts.movedFrom(place.group(1)).flatMap(posts::published))
                .map(post -> found(post, place.group(2)));
    }

    private Found found(Post post, String number) {
        return number == null ? new Found(post, Optional.empty(), false)
                : new Found(post, comments.numbered(post.id(), Integer.parseInt(number)), true);
    }

    /** The same as a complaint keeps it. */
    public Lodged.About about(String typed) {
        return at(typed).filter(found -> found.comment().isPresent() || !found.numbered())
                .map(found -> new Lodged.About(found.post().id(), found.comment().map(Comment::id).orElse(null)))
                .orElse(Lodged.About.NOTHING);
    }
}
