package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.store.Among;

/** The published posts as lists show them. A long list costs little: the words stay in the store. */
@ApplicationScoped
public class Titles {
    private static final String PUBLIC = " p.state = org.candour.posts.PostState.PUBLISHED";
    /** Each has a name behind it. Hibernate's parser looks far ahead to tell a value from a condition where a comma follows. */
    private static final String TITLES = "select new org.candour.posts.Title(p.id as id, p.path as path, p.title as title,"
            + " p.byline as byline, p.standfirst as standfirst, p.onDay as onDay, p.dayOrder as dayOrder,"
            + " p.wordCount as wordCount, p.series.name as seriesName, p.series.number as seriesNumber,"
            + " case when p.lockReason is null then p.commentsOpen else false end as commentsOpen) from Post p";
    /** With the state in it the order is the index's own: H2 then read 12 rows of 2,001 for one neighbour, not 1,310. */
    private static final String NEWEST = " order by p.state desc, p.onDay desc, p.dayOrder desc";
    private static final String OLDEST = " order by p.state, p.onDay, p.dayOrder";

    private final EntityManager store;

    Titles(EntityManager store) {
        this.store = store;
    }

    /** Newest first: so many, after leaving out the first. */
    public List<Title> newest(int from, int most) {
        return titles(" where" + PUBLIC + NEWEST).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** The day of every published post, in no order: read from an index, without the posts. */
    public List<OnDay> days() {
        return store.createQuery("select new org.candour.posts.Titles$OnDay(p.id, p.onDay) from Post p where" + PUBLIC, OnDay.class)
                .getResultList();
    }

    /** A post and the day it carries. */
    public record OnDay(long postId, LocalDate day) {}

    /** From the first day to the last, both with them, oldest first. */
    public List<Title> between(LocalDate first, LocalDate last) {
        return titles(" where" + PUBLIC + " and p.onDay between ?1 and ?2" + OLDEST)
                .setParameter(1, first).setParameter(2, last).getResultList();
    }

    /** The same: so many, after leaving out the first. */
    public List<Title> between(LocalDate first, LocalDate last, int from, int most) {
        return titles(" where" + PUBLIC + " and p.onDay between ?1 and ?2" + OLDEST)
                .setParameter(1, first).setParameter(2, last).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** How many there are from the first day to the last: counted in an index. */
    public long count(LocalDate first, LocalDate last) {
        return store.createQuery("select count(p) from Post p where" + PUBLIC + " and p.onDay between ?1 and ?2", Long.class)
                .setParameter(1, first).setParameter(2, last).getSingleResult();
    }

    /** With that label, newest first: so many, after leaving out the first. */
    public List<Title> labelled(String slug, int from, int most) {
        return titles(" join p.labels l where l.slug = ?1 and" + PUBLIC + NEWEST)
                .setParameter(1, slug).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** A whole series in the order of its numbers, those without a number by day after them. */
    public List<Title> ofSeries(String slug) {
        return series(slug).getResultList();
    }

    /** The same: so many, after leaving out the first. */
    public List<Title> ofSeries(String slug, int from, int most) {
        return series(slug).setFirstResult(from).setMaxResults(most).getResultList();
    }

    private TypedQuery<Title> series(String slug) {
        return titles(" where p.series.slug = ?1 and" + PUBLIC + " order by p.series.number nulls last, p.onDay, p.dayOrder").setParameter(1, slug);
    }

    /** How many published posts a series has. */
    public long countOfSeries(String slug) {
        return store.createQuery("select count(p) from Post p where p.series.slug = ?1 and" + PUBLIC, Long.class).setParameter(1, slug).getSingleResult();
    }

    /** The last post before that place in time. */
    public Optional<Title> before(LocalDate day, int dayOrder) {
        return titles(" where" + PUBLIC + " and p.onDay <= ?1 and (p.onDay < ?1 or p.dayOrder < ?2)" + NEWEST)
                .setParameter(1, day).setParameter(2, dayOrder).setMaxResults(1).getResultStream().findFirst();
    }

    /** The first post after that place in time. */
    public Optional<Title> after(LocalDate day, int dayOrder) {
        return titles(" where" + PUBLIC + " and p.onDay >= ?1 and (p.onDay > ?1 or p.dayOrder > ?2)" + OLDEST)
                .setParameter(1, day).setParameter(2, dayOrder).setMaxResults(1).getResultStream().findFirst();
    }

    /** These posts by their keys; those that are not public are left out. */
    public Map<Long, Title> at(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : titles(" where among(?1, p.id) and" + PUBLIC).setParameter(1, Among.keys(ids))
                .getResultStream().collect(Collectors.toMap(Title::id, title -> title));
    }

    /** These posts, the first first; those that are not public are left out. */
    public List<Title> inOrder(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : titles(" where among(?1, p.id) and" + PUBLIC + OLDEST).setParameter(1, Among.keys(ids)).getResultList();
    }

    /** The earlier posts that the page of that one names as by the same author, the first first. */
    public List<Title> namedBy(long postId) {
        return titles(" where p.id in (select s.earlierPostId from SameAuthor s where s.postId = ?1) and" + PUBLIC + OLDEST)
                .setParameter(1, postId).getResultList();
    }

    /** The posts whose pages name that one as by the same author. */
    public List<Title> naming(long earlierPostId) {
        return titles(" where p.id in (select s.postId from SameAuthor s where s.earlierPostId = ?1) and" + PUBLIC)
                .setParameter(1, earlierPostId).getResultList();
    }

    /** Every series with the number of its published posts, by name. */
    public List<SeriesCount> series() {
        return store.createQuery("select p.series.slug, min(p.series.name), count(p) from Post p"
                + " where p.series.slug is not null and" + PUBLIC
                + " group by p.series.slug order by min(p.series.name)", Object[].class)
                .getResultStream()
                .map(row -> new SeriesCount((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** A series and how many published posts it has. */
    public record SeriesCount(String slug, String name, int posts) {}

    private TypedQuery<Title> titles(String which) {
        return store.createQuery(TITLES + which, Title.class);
    }
}
