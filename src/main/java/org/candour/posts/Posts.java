package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.candour.words.Markdown;

/** All posts: finding them. Changing them is {@link Publishing}'s. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, Long> {
    /** Begins with the state, as the index does (see {@link Titles}). */
    private static final String NEWEST = " order by state desc, onDay desc, dayOrder desc";
    private static final String OLDEST = " order by state, onDay, dayOrder";
    private static final String PUBLIC = "state = org.candour.posts.PostState.PUBLISHED";

    /** The published post at that address. */
    public Optional<Post> published(String path) {
        return find("path = ?1 and " + PUBLIC, path).firstResultOptional();
    }

    /** The post at that address, in whatever state; for the desk, and to tell what is gone from what never was. */
    public Optional<Post> at(String path) {
        return find("from Post p left join fetch p.labels where p.path = ?1", path).singleResultOptional();
    }

    /** The same, where the address may be one that the post once had. */
    public Optional<Post> nowAt(String path) {
        return at(path).or(() -> movedFrom(path).flatMap(this::at));
    }

    /** The present address of a post that once was at that path. */
    public Optional<String> movedFrom(String path) {
        return getEntityManager()
                .createQuery("select p.path from Post p, OldPath o where o.postId = p.id and o.path = ?1", String.class)
                .setParameter(1, path)
                .getResultStream()
                .findFirst();
    }

    /** Whether a post had been taken down at that address before this site was moved here. */
    public boolean goneFrom(String path) {
        return getEntityManager().createQuery("select count(g) from GonePath g where g.pathDigest = ?1", Long.class)
                .setParameter(1, GonePath.digest(path)).getSingleResult() > 0;
    }

    /** One page of the published posts, newest first. Pages count from 0. */
    public List<Post> newest(int page, int size) {
        return find(PUBLIC + NEWEST).page(page, size).list();
    }

    public long publishedCount() {
        return count(PUBLIC);
    }

    /** The posts of a day in the order they were published. */
    public List<Post> ofDay(LocalDate day) {
        return list(PUBLIC + " and onDay = ?1" + OLDEST, day);
    }

    /** The posts of a month, oldest first. */
    public List<Post> ofMonth(YearMonth month) {
        return list(PUBLIC + " and onDay between ?1 and ?2" + OLDEST, month.atDay(1), month.atEndOfMonth());
    }

    /** The same, so many a page. Pages count from 0. */
    public List<Post> ofMonth(YearMonth month, int page, int size) {
        return find(PUBLIC + " and onDay between ?1 and ?2" + OLDEST, month.atDay(1), month.atEndOfMonth()).page(page, size).list();
    }

    /** How many posts each month has, newest month first. */
    public List<MonthCount> months() {
        return getEntityManager()
                .createQuery("select extract(year from p.onDay), extract(month from p.onDay), count(p) from Post p where p."
                        + PUBLIC + " group by extract(year from p.onDay), extract(month from p.onDay)"
                        + " order by 1 desc, 2 desc", Object[].class)
                .getResultStream()
                .map(row -> new MonthCount(YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()),
                        ((Number) row[2]).intValue()))
                .toList();
    }

    /** A month and its posts. */
    public record MonthCount(YearMonth month, int posts) {}

    /** Every label with the number of its published posts, by name. */
    public List<LabelCount> labels() {
        return getEntityManager()
                .createQuery("select l.slug, min(l.name), count(p) from Post p join p.labels l where p." + PUBLIC
                        + " group by l.slug order by min(l.name)", Object[].class)
                .getResultStream()
                .map(row -> new LabelCount(new Label((String) row[0], (String) row[1]), ((Number) row[2]).intValue()))
                .toList();
    }

    /** One of them; none where no published post carries it. */
    public Optional<LabelCount> label(String slug) {
        return getEntityManager()
                .createQuery("select l.slug, min(l.name), count(p) from Post p join p.labels l where l.slug = ?1 and p." + PUBLIC + " group by l.slug", Object[].class)
                .setParameter(1, slug).getResultStream()
                .map(row -> new LabelCount(new Label((String) row[0], (String) row[1]), ((Number) row[2]).intValue())).findFirst();
    }

    /** A label and how many published posts carry it. */
    public record LabelCount(Label label, int posts) {}

    /** Addresses and days of every published post, oldest first: what a sitemap needs, without the words. */
    public List<Place> places() {
        return getEntityManager()
                .createQuery("select new org.candour.posts.Posts$Place(p.id, p.path, p.title, p.onDay) from Post p where p."
                        + PUBLIC + " order by p.onDay, p.dayOrder", Place.class)
                .getResultList();
    }

    /** Where a post is, without its words. */
    public record Place(long id, String path, String title, LocalDate day) {}

    /** These posts, whatever became of them: one query. */
    public Map<Long, Post> at(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : list("among(?1, id)", Among.keys(ids)).stream().collect(Collectors.toMap(Post::id, post -> post));
    }

    /** The places of these posts by their keys. */
    public Map<Long, Place> places(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select new org.candour.posts.Posts$Place(p.id, p.path, p.title, p.onDay) from Post p"
                        + " where among(?1, p.id)", Place.class)
                .setParameter(1, Among.keys(ids))
                .getResultStream()
                .collect(Collectors.toMap(Place::id, place -> place));
    }

    /** Those of these posts that take comments. */
    public Set<Long> openAmong(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(getEntityManager()
                .createQuery("select p.id from Post p where among(?1, p.id) and p.commentsOpen = true and p.lockReason is null and p." + PUBLIC, Long.class)
                .setParameter(1, Among.keys(ids))
                .getResultList());
    }

    /** Those of these posts whose comments come out once a day. */
    public Set<Long> slowAmong(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(getEntityManager()
                .createQuery("select p.id from Post p where among(?1, p.id) and p.slow = true", Long.class).setParameter(1, Among.keys(ids)).getResultList());
    }

    /** Those of these posts that are locked: nothing comes out under them. */
    public Set<Long> lockedAmong(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(getEntityManager()
                .createQuery("select p.id from Post p where among(?1, p.id) and p.lockReason is not null", Long.class).setParameter(1, Among.keys(ids)).getResultList());
    }

    /** What the keeper has begun and not published, and what was taken down, newest first. */
    public List<Post> inState(PostState state) {
        return list("state = ?1" + NEWEST, state);
    }

    /** The keys of posts that were rendered under older rules than the present ones. */
    public List<Long> ofOlderRules() {
        return getEntityManager().createQuery("select p.id from Post p where p.rulesVersion <> ?1", Long.class)
                .setParameter(1, Markdown.RULES)
                .getResultList();
    }

    /** The keys of posts whose words name a picture, be it there or not. */
    public List<Long> namingPictures() {
        return getEntityManager().createQuery("select p.id from Post p where p.words like '%media/%'", Long.class).getResultList();
    }

    int nextOrderOf(LocalDate day) {
        return getEntityManager()
                .createQuery("select coalesce(max(p.dayOrder), 0) + 1 from Post p where p.onDay = ?1", Integer.class)
                .setParameter(1, day)
                .getSingleResult();
    }

    /** Asked at every start: the names spare the parser what they spare it in {@link Titles}. */
    List<FromFiles.Known> fromFiles() {
        return getEntityManager()
                .createQuery("select new org.candour.posts.FromFiles$Known(p.fromFile as file, p.id as id, p.path as path,"
                        + " p.title as title, p.state as state, p.fileHash as hash, p.threadHash as threadHash)"
                        + " from Post p where p.fromFile is not null", FromFiles.Known.class)
                .getResultList();
    }
}
