package org.candour.comments.moved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.posts.PostState;
import org.candour.store.Among;
import org.jspecify.annotations.Nullable;

/** Where comments that were moved are now, and where they were. */
@ApplicationScoped
public class Moves {
    private final EntityManager store;

    Moves(EntityManager store) {
        this.store = store;
    }

    /**
     * The other place of a comment.
     *
     * @param id of the line that was left behind, or of the comment that came
     * @param title of the post there; none where readers cannot see it
     */
    public record Elsewhere(long id, String path, @Nullable String title, int number) {

        /** Its address, with the first slash. */
        public String address() {
            return "/" + path + "/" + number;
        }
    }

    /** By the key of the line that was left behind: where its comment is. */
    public Map<Long, Elsewhere> now(Collection<Long> lines) {
        return lines.isEmpty() ? Map.of() : byKey("select m.id, p.path, p.title, c.number, p.state from Comment m"
                + " join Comment c on c.id = m.movedTo join Post p on p.id = c.postId where among(?1, m.id)", lines);
    }

    /** By the key of a comment that was moved: where it stood when it was written, under the first number it had there. */
    public Map<Long, Elsewhere> before(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : byKey("select c.id, p.path, p.title, min(m.number), p.state from Comment m"
                + " join Comment c on c.id = m.movedTo join Post p on p.id = m.postId where among(?1, c.id) and m.postId = c.writtenUnder"
                + " group by c.id, p.path, p.title, p.state", ids);
    }

    private Map<Long, Elsewhere> byKey(String question, Collection<Long> ids) {
        Map<Long, Elsewhere> found = new HashMap<>();
        store.createQuery(question, Object[].class).setParameter(1, Among.keys(ids)).getResultStream().forEach(row -> found.put((Long) row[0],
                new Elsewhere((Long) row[0], (String) row[1], row[4] == PostState.PUBLISHED ? (String) row[2] : null, (Integer) row[3])));
        return found;
    }

    /** The posts from which something was moved to that one, and those to which something of it was: they name its title and numbers. */
    public Set<Long> linkedWith(long postId) {
        return store.createQuery("select m.postId, c.postId from Comment m join Comment c on c.id = m.movedTo"
                        + " where m.state in (MOVED, MOVED_ALONG) and (c.postId = ?1 or m.postId = ?1)", Object[].class)
                .setParameter(1, postId).getResultStream()
                .map(row -> row[0].equals(postId) ? (Long) row[1] : (Long) row[0]).collect(Collectors.toSet());
    }
}
