package org.candour.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.store.Among;
import org.jspecify.annotations.Nullable;

/** All comments: finding them. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, Long> {
    /** Keys in one question to the store. */
    private static final int AT_ONCE = 1_000;

    /** The thread under a post, without its words: one query however long it is. */
    public Discussion under(long postId) {
        return new Discussion(getEntityManager()
                .createQuery("select new org.candour.comments.Place(c.id, c.parentId, c.number, c.state) from Comment c"
                        + " where c.postId = ?1 and c.number is not null order by c.number", Place.class)
                .setParameter(1, postId)
                .getResultList());
    }

    /**
     * The same, each place with its day: read from an index, which is why it comes in no order.
     *
     * @param days the least and the greatest are where it begins and ends, for an index can be told of a span; all, where there are none
     */
    public List<Dated> outline(long postId, Collection<LocalDate> days) {
        TypedQuery<Dated> places = getEntityManager().createQuery("select new org.candour.comments.Comments$Dated(c.id, c.parentId, c.number, c.state, c.onDay)"
                + " from Comment c where c.postId = ?1 and c.number is not null" + (days.isEmpty() ? "" : " and c.onDay between ?2 and ?3"), Dated.class)
                .setParameter(1, postId);
        return (days.isEmpty() ? places : places.setParameter(2, Collections.min(days)).setParameter(3, Collections.max(days))).getResultList();
    }

    /** A place and the day on which it appeared; none where a file gave none. */
    public record Dated(Place place, @Nullable LocalDate day) {

        /** As the store hands it out. */
        public Dated(long id, @Nullable Long parentId, int number, CommentState state, @Nullable LocalDate day) {
            this(new Place(id, parentId, number, state), day);
        }
    }

    /** The comments at these places, by key: one query. */
    public Map<Long, Comment> at(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : list("among(?1, id)", Among.keys(ids)).stream().collect(Collectors.toMap(Comment::id, comment -> comment));
    }

    /** Comment #number under a post, whatever became of it. */
    public Optional<Comment> numbered(long postId, int number) {
        return find("postId = ?1 and number = ?2", postId, number).firstResultOptional();
    }

    /** The comment that is meant by #number under a post: where that was moved, as it stands now. */
    public Optional<Comment> meant(long postId, int number) {
        return numbered(postId, number).map(comment -> comment.movedTo().map(this::findById).orElse(comment));
    }

    /** Everything written with that key, the earliest first. */
    public List<Comment> ofKey(String keyDigest) {
        return list("keyDigest = ?1 order by keyOrder, number", keyDigest);
    }

    /** How many comments that key has. Written out: a count by fields alone is translated anew each time. */
    int countOfKey(String keyDigest) {
        return getEntityManager().createQuery("select count(c) from Comment c where c.keyDigest = ?1", Long.class)
                .setParameter(1, keyDigest)
                .getSingleResult()
                .intValue();
    }

    /** Where the comments stand that appeared on a day and can be read, without their words: post by post, by number. */
    public List<OfDay> placesOfDay(LocalDate day) {
        return getEntityManager()
                .createQuery("select new org.candour.comments.Comments$OfDay(c.id, c.postId, c.number, p.number)"
                        + " from Comment c left join Comment p on p.id = c.parentId where c.onDay = ?1 and c.state = ?2 order by c.postId, c.number", OfDay.class)
                .setParameter(1, day)
                .setParameter(2, CommentState.PUBLISHED)
                .getResultList();
    }

    /** A comment of a day, the post it stands under, and the number of the comment it answers. */
    public record OfDay(long id, long postId, int number, @Nullable Integer parentNumber) {}

    /** Everything that has a place under a post, as readers are given it, by number: for the whole thread on one page. */
    public List<Said> saidUnder(long postId) {
        return said("c.postId = ?1 and c.number is not null order by c.number").setParameter(1, postId).getResultList();
    }

    /** What was said at these places, by key: one query. */
    public Map<Long, Said> saidAt(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : said("among(?1, c.id) and c.number is not null").setParameter(1, Among.keys(ids)).getResultStream()
                .collect(Collectors.toMap(said -> said.place().id(), said -> said));
    }

    private TypedQuery<Said> said(String where) {
        return getEntityManager().createQuery("select new org.candour.comments.Said(c.id, c.parentId, c.number, c.state,"
                + " c.kind, c.html, c.penName, c.signed, c.origin, c.voice, c.onDay, c.writtenUnder) from Comment c where " + where, Said.class);
    }

    /** The days on which something appeared under a post. */
    public List<LocalDate> daysUnder(long postId) {
        return getEntityManager()
                .createQuery("select distinct c.onDay from Comment c where c.postId = ?1 and c.onDay is not null",
                        LocalDate.class)
                .setParameter(1, postId)
                .getResultList();
    }

    /** The days on which something appeared that can be read under a post that can be. */
    public List<LocalDate> days() {
        return getEntityManager()
                .createQuery("select distinct c.onDay from Comment c join Post p on p.id = c.postId where c.state = ?1 and c.onDay is not null"
                        + " and p.state = org.candour.posts.PostState.PUBLISHED", LocalDate.class)
                .setParameter(1, CommentState.PUBLISHED)
                .getResultList();
    }

    /** Whether anything that appeared on that day can be read. */
    public boolean anyOn(LocalDate day) {
        return count("onDay = ?1 and state = ?2", day, CommentState.PUBLISHED) > 0;
    }

    /** Direct replies to these comments that can be read. */
    public List<Comment> repliesTo(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : list("among(?1, parentId) and state = ?2 order by number", Among.keys(ids), CommentState.PUBLISHED);
    }

    /** The same of one comment, without asking for more of them than are shown. */
    public List<Comment> repliesTo(long id, int most) {
        return find("parentId = ?1 and state = ?2 order by number", id, CommentState.PUBLISHED).page(0, most).list();
    }

    /** That comment under the three that stand above it, the topmost first: one question, however deep it stands. */
    public List<Comment> upwards(long id) {
        return getEntityManager().createQuery("select a, b, c, d from Comment a left join Comment b on b.id = a.parentId"
                        + " left join Comment c on c.id = b.parentId left join Comment d on d.id = c.parentId where a.id = ?1", Object[].class)
                .setParameter(1, id).getResultStream()
                .flatMap(row -> Stream.of(row[3], row[2], row[1], row[0]).filter(Objects::nonNull)).map(Comment.class::cast).toList();
    }

    /**
     * The newest comments that can be read, over all posts. Within a day each thread's latest come first: by their
     * numbers alone one busy thread would hide the first answers in all others.
     */
    public List<Comment> newest(int most) {
        LocalDate since = getEntityManager()
                .createQuery("select c.onDay from Comment c where c.state = ?1 order by c.onDay desc", LocalDate.class)
                .setParameter(1, CommentState.PUBLISHED)
                .setFirstResult(most - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(LocalDate.EPOCH);
        List<Lately> all = getEntityManager()
                .createQuery("select new org.candour.comments.Comments$Lately(c.id, c.postId, c.number, c.onDay) from Comment c"
                        + " where c.state = ?1 and c.onDay >= ?2", Lately.class)
                .setParameter(1, CommentState.PUBLISHED)
                .setParameter(2, since)
                .getResultList();
        Map<Long, Integer> last = lastNumbers(all.stream().map(Lately::postId).distinct().toList());
        List<Long> ids = all.stream().sorted(Comparator.comparing(Lately::day).reversed()
                        .thenComparing(one -> last.get(one.postId()) - one.number()).thenComparing(Lately::postId))
                .limit(most).map(Lately::id).toList();
        Map<Long, Comment> found = at(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** What appeared lately, without its words. */
    public record Lately(long id, long postId, int number, LocalDate day) {}

    /** Counted once for each thread: asked for beside each comment, a busy day in a long thread takes seconds. */
    private Map<Long, Integer> lastNumbers(Collection<Long> postIds) {
        return postIds.isEmpty() ? Map.of() : getEntityManager()
                .createQuery("select c.postId, max(c.number) from Comment c where among(?1, c.postId) group by c.postId", Object[].class)
                .setParameter(1, Among.keys(postIds))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The newest comments under one post. */
    public List<Comment> newestUnder(long postId, int most) {
        return find("postId = ?1 and state = ?2 order by number desc", postId, CommentState.PUBLISHED).page(0, most).list();
    }

    /** How many comments can be read under each of these posts. */
    public Map<Long, Integer> counts(Collection<Long> postIds) {
        return postIds.isEmpty() ? Map.of() : getEntityManager()
                .createQuery("select c.postId as postId, count(c) as comments from Comment c where among(?1, c.postId)"
                        + " and c.state = ?2 group by c.postId", Object[].class)
                .setParameter(1, Among.keys(postIds))
                .setParameter(2, CommentState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** How many comments appeared on each day of a month. */
    public Map<LocalDate, Integer> perDay(YearMonth month) {
        return getEntityManager()
                .createQuery("select c.onDay, count(c) from Comment c where c.onDay between ?1 and ?2 and c.state = ?3"
                        + " group by c.onDay", Object[].class)
                .setParameter(1, month.atDay(1))
                .setParameter(2, month.atEndOfMonth())
                .setParameter(3, CommentState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The latest day of what can be read under each post, where that is on that day or after: read from an index, without words. */
    public Map<Long, LocalDate> latestSince(LocalDate day) {
        return getEntityManager()
                .createQuery("select c.postId, max(c.onDay) from Comment c where c.state = ?1 and c.onDay >= ?2 group by c.postId",
                        Object[].class)
                .setParameter(1, CommentState.PUBLISHED)
                .setParameter(2, day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** How many comments of each day can be read under each of these posts. */
    public List<Spoken> spokenByDay(Collection<Long> postIds) {
        return postIds.isEmpty() ? List.of() : getEntityManager()
                .createQuery("select new org.candour.comments.Comments$Spoken(c.postId, c.onDay, count(c)) from Comment c"
                        + " where among(?1, c.postId) and c.state = ?2 group by c.postId, c.onDay", Spoken.class)
                .setParameter(1, Among.keys(postIds))
                .setParameter(2, CommentState.PUBLISHED)
                .getResultList();
    }

    /** How much was said under a post on a day; without one where a file gave none. */
    public record Spoken(long postId, @Nullable LocalDate day, long comments) {}

    /** The posts being discussed: those with the latest days of activity, with the comments of their last days. */
    public List<Activity> beingDiscussed(LocalDate since, int most) {
        // Without the names the first question of a start takes the parser a second and a half where it is not yet compiled.
        return getEntityManager()
                .createQuery("select new org.candour.comments.Comments$Activity(c.postId as postId, max(c.onDay) as lastDay,"
                        + " count(c) as comments) from Comment c where c.state = ?1 and c.onDay >= ?2 group by c.postId"
                        + " order by max(c.onDay) desc, count(c) desc, c.postId", Activity.class)
                .setParameter(1, CommentState.PUBLISHED)
                .setParameter(2, since)
                .setMaxResults(most)
                .getResultList();
    }

    /** How lately a post was discussed, and by how many comments. */
    public record Activity(long postId, LocalDate lastDay, long comments) {}

    /**
     * What waits for a decision at the desk, in the order it should be read; one key's comments in their own order, and of
     * a family of near copies one. The order names the whole index, so that nothing is sorted however many wait; no words
     * are read.
     */
    public List<Long> waiting(int most) {
        List<InLine> line = getEntityManager().createQuery("select new org.candour.comments.Comments$InLine(c.id, c.keyDigest, c.keyOrder)"
                        + " from Comment c where c.state = ?1 and c.atDesk = true and c.folded = false"
                        + " order by c.state, c.atDesk, c.folded, c.doubtful, c.receivedOn, c.postId, c.id", InLine.class)
                .setParameter(1, CommentState.WAITING).setMaxResults(most).getResultList();
        return OwnOrder.kept(line, InLine::key, InLine::keyOrder).stream().map(InLine::id).toList();
    }

    /** A comment in the queue, and whose it is. */
    record InLine(long id, @Nullable String keyDigest, int keyOrder) {
        Optional<String> key() {
            return Optional.ofNullable(keyDigest);
        }
    }

    /**
     * The words of one, without the comment itself: who decides in the same request and then looks again would see it as it
     * was before.
     */
    public Optional<String> wordsOf(long id) {
        return getEntityManager().createQuery("select c.words from Comment c where c.id = ?1", String.class).setParameter(1, id)
                .getResultStream().findFirst();
    }

    public long waitingCount() {
        return count("state = ?1 and atDesk = true", CommentState.WAITING);
    }

    /** What is decided and not out yet. */
    public List<Comment> decided() {
        return list("state in (TO_PUBLISH, TO_DECLINE)");
    }

    /** The one of a family of near copies that stands for it. */
    public Optional<Comment> standingFor(long family) {
        return find("family = ?1 and folded = false and state = ?2 order by id", family, CommentState.WAITING).firstResultOptional();
    }

    /** Those of these that were turned down and whose words are still there. */
    public List<Long> turnedDown(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(getEntityManager().createQuery("select c.id from Comment c where among(?1, c.id) and c.state in (TO_DECLINE, DECLINED) order by c.id", Long.class)
                    .setParameter(1, Among.keys(all.subList(from, Math.min(all.size(), from + AT_ONCE)))).getResultList());
        }
        return found;
    }

    /** What is waiting under one post, decided or not, for the desk's own view of it. */
    public List<Comment> undecidedUnder(long postId) {
        return list("postId = ?1 and number is null and atDesk = true and state in (WAITING, ASKED, TO_PUBLISH) order by receivedOn, id", postId);
    }

    /** The highest number given under a post so far; 0 when none. */
    public int lastNumber(long postId) {
        return getEntityManager()
                .createQuery("select coalesce(max(c.number), 0) from Comment c where c.postId = ?1", Integer.class)
                .setParameter(1, postId)
                .getSingleResult();
    }

    /** The last letter given under a post; 0 when none. */
    public int lastVoice(long postId) {
        return getEntityManager()
                .createQuery("select coalesce(max(c.voice), 0) from Comment c where c.postId = ?1", Integer.class)
                .setParameter(1, postId)
                .getSingleResult();
    }

    /** What is on a page has been there: with its state in the question an index answers it, and not every comment of the store. */
    void allReachDesk() {
        update("atDesk = true where atDesk = false and state in ?1", EnumSet.complementOf(EnumSet.of(CommentState.PUBLISHED)));
    }
}
