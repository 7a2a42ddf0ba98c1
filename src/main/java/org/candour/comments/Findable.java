package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.candour.store.Handful;
import org.jspecify.annotations.Nullable;

/** What readers may find: the comments that stand on a page, with a number that is another after every change of them. */
@ApplicationScoped
public class Findable {
    private static final String STATES = "select new org.candour.comments.Findable$State(c.id, c.postId, c.version) from Comment c where c.state = ?1";

    private static final String TOLD = "select new org.candour.comments.Findable$Told(c.id, c.version, c.number, c.kind, c.words, c.origin, c.voice,"
            + " c.penName, c.signed, c.onDay, p.path, p.title, p.onDay) from Comment c join Post p on p.id = c.postId where c.id in "
            + Handful.PLACES + " and c.state = ?" + (Handful.SIZE + 1) + " and p.state = org.candour.posts.PostState.PUBLISHED";

    private final EntityManager store;

    Findable(EntityManager store) {
        this.store = store;
    }

    /** A comment and which state of it stands there. */
    public record State(long id, long postId, int version) {}

    /**
     * Some of all of them, in the order of their random keys.
     *
     * @param after the key behind which to begin; the least number for the first
     */
    public List<State> after(long after, int most) {
        return states(" and c.id > ?2 order by c.state, c.id").setParameter(2, after).setMaxResults(most).getResultList();
    }

    /** All under a post. */
    public List<State> under(long postId) {
        return states(" and c.postId = ?2").setParameter(2, postId).getResultList();
    }

    /** Those under a post that appeared on a day: what is said there on other days is not looked at. */
    public List<State> under(long postId, LocalDate day) {
        return states(" and c.onDay = ?2 and c.postId = ?3").setParameter(2, day).setParameter(3, postId).getResultList();
    }

    private TypedQuery<State> states(String which) {
        return store.createQuery(STATES + which, State.class).setParameter(1, CommentState.PUBLISHED);
    }

    /** How many there are under each post: read from an index, without the comments. */
    public Map<Long, Long> counts() {
        return store.createQuery("select c.postId, count(c) from Comment c where c.state = ?1 group by c.postId", Object[].class)
                .setParameter(1, CommentState.PUBLISHED).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** What of a comment is looked through. */
    public record Worded(long id, long postId, int version, @Nullable LocalDate day, CommentKind kind, String words, @Nullable String penName) {}

    /** Those of these that stand on a page. */
    public List<Worded> at(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : store.createQuery("select new org.candour.comments.Findable$Worded(c.id, c.postId, c.version, c.onDay, c.kind,"
                        + " c.words, c.penName) from Comment c where among(?1, c.id) and c.state = ?2", Worded.class)
                .setParameter(1, Among.keys(ids)).setParameter(2, CommentState.PUBLISHED).getResultList();
    }

    /** What of a comment a list of results shows: its words, who speaks, and where it stands. */
    public record Told(long id, int version, int number, CommentKind kind, String words, @Nullable String origin, @Nullable Integer voice,
            @Nullable String penName, boolean keyed, @Nullable LocalDate day, String path, String title, LocalDate ofPost) {

        /** Whether a name stands over it and is its writer's own. */
        public boolean signed() {
            return keyed && penName != null;
        }
    }

    /** Those of these that can be read at this moment, with the posts they stand under: one query, and only as many as one page of results. */
    public List<Told> told(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : Handful.of(ids).in(store.createQuery(TOLD, Told.class).setParameter(Handful.SIZE + 1, CommentState.PUBLISHED)).getResultList();
    }
}
