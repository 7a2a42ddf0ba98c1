package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.candour.store.Handful;
import org.jspecify.annotations.Nullable;

/** What readers may find: the published posts, with a number that is another after every change of them. */
@ApplicationScoped
public class Findable {
    private static final String PUBLIC = " p.state = org.candour.posts.PostState.PUBLISHED";
    private static final String STATES = "select new org.candour.posts.Findable$State(p.id, p.version) from Post p where" + PUBLIC;

    private static final String PUBLISHED = "select p.id from Post p where p.id in " + Handful.PLACES + " and" + PUBLIC;

    private static final String TOLD = "select new org.candour.posts.Findable$Told(p.id, p.version, p.path, p.onDay, p.title, p.words, p.byline)"
            + " from Post p where p.id in " + Handful.PLACES + " and" + PUBLIC;

    private final EntityManager store;

    Findable(EntityManager store) {
        this.store = store;
    }

    /** A post and which state of it stands there. */
    public record State(long id, int version) {}

    /** All of them. */
    public List<State> all() {
        return store.createQuery(STATES, State.class).getResultList();
    }

    /** Which of these are published. */
    public Set<Long> published(Collection<Long> ids) {
        return Handful.split(ids).stream().flatMap(some -> some.in(store.createQuery(PUBLISHED, Long.class)).getResultStream()).collect(Collectors.toSet());
    }

    /** The slugs of the labels of every published post that has any, in order. */
    public Map<Long, List<String>> labels() {
        return byPost(store.createQuery("select p.id, l.slug from Post p join p.labels l where" + PUBLIC + " order by l.slug", Object[].class).getResultList());
    }

    /** The slugs of the labels of these posts, in order. */
    public Map<Long, List<String>> labels(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : byPost(store.createQuery("select p.id, l.slug from Post p join p.labels l where among(?1, p.id) order by l.slug", Object[].class)
                .setParameter(1, Among.keys(ids)).getResultList());
    }

    private static Map<Long, List<String>> byPost(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** What of a post is looked through. */
    public record Worded(long id, int version, LocalDate day, String title, String standfirst, String words, @Nullable String byline) {}

    /** Those of these that are published. */
    public List<Worded> at(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : store.createQuery("select new org.candour.posts.Findable$Worded(p.id, p.version, p.onDay, p.title,"
                        + " p.standfirst, p.words, p.byline) from Post p where among(?1, p.id) and" + PUBLIC, Worded.class)
                .setParameter(1, Among.keys(ids)).getResultList();
    }

    /** What of a post a list of results shows. */
    public record Told(long id, int version, String path, LocalDate day, String title, String words, @Nullable String byline) {}

    /** Those of these that can be read at this moment: one query, and only as many as one page of results. */
    public List<Told> told(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : Handful.of(ids).in(store.createQuery(TOLD, Told.class)).getResultList();
    }
}
