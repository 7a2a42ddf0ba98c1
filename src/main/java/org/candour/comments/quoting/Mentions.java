package org.candour.comments.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.candour.comments.CommentState;
import org.jspecify.annotations.Nullable;

/** Where else on this site a post, or what was said under it, is spoken of. */
@ApplicationScoped
public class Mentions {
    private final EntityManager store;

    Mentions(EntityManager store) {
        this.store = store;
    }

    /**
     * A place that mentions it.
     *
     * @param path of the post that does, or under which it is done
     * @param number of the comment; none for the post itself
     */
    public record Mention(String path, String title, @Nullable Integer number) {

        /** Where it stands, with the first slash. */
        public String address() {
            return "/" + path + (number == null ? "" : "/" + number);
        }
    }

    /** Those that readers can see, the earliest first: one query. */
    public List<Mention> of(long postId, int most) {
        return store.createQuery("select p.path, p.title, c.number from Citation x join Post p on p.id = x.citingPost"
                        + " left join Comment c on c.id = x.citingComment where x.citedPost = ?1 and x.citingPost <> ?1"
                        + " and p.state = org.candour.posts.PostState.PUBLISHED and (x.citingComment is null or c.state = ?2)"
                        + " group by p.path, p.title, c.number, p.onDay, c.onDay order by coalesce(c.onDay, p.onDay), p.path, c.number", Object[].class)
                .setParameter(1, postId).setParameter(2, CommentState.PUBLISHED).setMaxResults(most)
                .getResultStream().map(row -> new Mention((String) row[0], (String) row[1], (Integer) row[2])).toList();
    }
}
