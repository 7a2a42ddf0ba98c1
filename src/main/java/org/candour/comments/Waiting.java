package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.jspecify.annotations.Nullable;

/**
 * What waits at the desk, many at a time: the doubtful last, day by day, within a day each thread's together. Posts and
 * comments have random keys, so that neither the order of threads nor the order within one tells when anything came.
 */
@ApplicationScoped
public class Waiting {
    /** In the order of an index, whose first columns are the same in every row that is asked for. */
    private static final String IN_ORDER = " order by c.state, c.atDesk, c.doubtful, c.receivedOn, c.postId, c.id";
    /** The same of another, without those for which a near copy stands. */
    private static final String UNFOLDED = " and c.folded = false order by c.state, c.atDesk, c.folded, c.doubtful, c.receivedOn, c.postId, c.id";

    /** Of more that wait nobody needs to know how many; each decision counts them anew. */
    public static final int COUNTED = 1_000;

    private final Comments comments;
    private final EntityManager store;

    Waiting(Comments comments, EntityManager store) {
        this.comments = comments;
        this.store = store;
    }

    /**
     * Which of them.
     *
     * @param postId under one post only
     * @param day of one day only
     * @param kind of one kind only
     * @param sign with this noticed in them, by its bit (read by division: the two databases spell bits each in their own way); 0 for all
     * @param text characters that stand in the words, whatever their case; empty for all
     * @param among under these posts only; none for all
     */
    public record Wish(@Nullable Long postId, @Nullable LocalDate day, @Nullable CommentKind kind, long sign, String text,
            @Nullable Set<Long> among) {

        /** Whether it asks for what no index has, so that nobody counts how many there are. */
        public boolean unlisted() {
            return kind != null || sign != 0 || !text.isEmpty();
        }

        /** Whether all are: then one stands for its near copies. Who looks for something is shown all that have it. */
        boolean all() {
            return postId == null && day == null && among == null && !unlisted();
        }
    }

    /** How many wait under one post that came on one day. */
    public record Heap(long postId, LocalDate day, long comments) {

        /** Whether these are wished for, as far as post and day go. */
        public boolean in(Wish wish) {
            return (wish.postId == null || wish.postId == postId) && (wish.among == null || wish.among.contains(postId)) && (wish.day == null || wish.day.equals(day));
        }
    }

    /**
     * Some of those that are wished for; on them one key's comments stand in their own order.
     *
     * @param from how many to pass over
     * @param most how many at most
     */
    public List<Comment> some(Wish wish, int from, int most) {
        List<Long> ids = ids(wish).setFirstResult(from).setMaxResults(most).getResultList();
        Map<Long, Comment> found = comments.at(ids);
        return OwnOrder.kept(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /** Keys first: the index has them, and the words of what is passed over are never fetched. */
    private TypedQuery<Long> ids(Wish wish) {
        String where = "select c.id from Comment c where c.state = :waiting and c.atDesk = true"
                + (wish.postId == null ? "" : " and c.postId = :post")
                + (wish.among == null ? "" : " and among(:among, c.postId)")
                + (wish.day == null ? "" : " and c.receivedOn = :day")
                + (wish.kind == null ? "" : " and c.kind = :kind")
                + (wish.sign == 0 ? "" : " and mod(c.signs / :sign, 2) = 1")
                + (wish.text.isEmpty() ? "" : " and lower(c.words) like :text escape '!'");
        TypedQuery<Long> ids = store.createQuery(where + (wish.all() ? UNFOLDED : IN_ORDER), Long.class).setParameter("waiting", CommentState.WAITING);
        if (wish.postId != null) {
            ids.setParameter("post", wish.postId);
        }
        if (wish.among != null) {
            ids.setParameter("among", Among.keys(wish.among));
        }
        if (wish.day != null) {
            ids.setParameter("day", wish.day);
        }
        if (wish.kind != null) {
            ids.setParameter("kind", wish.kind);
        }
        if (wish.sign != 0) {
            ids.setParameter("sign", wish.sign);
        }
        if (!wish.text.isEmpty()) {
            ids.setParameter("text", "%" + wish.text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return ids;
    }

    /**
     * One that waits, with what whoever decides is told of its post.
     *
     * @param comment the one that waits
     * @param standfirst of its post; empty where it has none
     * @param title of its post
     * @param path of its post, without a first slash
     * @param beginning of its post's words, as much as an excerpt needs
     * @param lockReason why its post is locked; none where it is not
     * @param live whether its post is about a case that is before a court
     */
    public record AtHand(Comment comment, String title, String path, String standfirst, String beginning, @Nullable String lockReason, boolean live) {}

    /**
     * Those of some that still wait, by their keys.
     *
     * @param characters of the beginning of its post's words, at most: those may be a book's
     */
    public Map<Long, AtHand> atHand(Collection<Long> ids, int characters, LocalDate today) {
        return store.createQuery("select new org.candour.comments.Waiting$AtHand(c, p.title, p.path, p.standfirst, substring(p.words, 1, ?3),"
                        + " p.lockReason, exists (select 1 from LiveCase l where l.postId = c.postId and l.until >= ?4))"
                        + " from Comment c join Post p on p.id = c.postId where among(?1, c.id) and c.state = ?2", AtHand.class)
                .setParameter(1, Among.keys(ids)).setParameter(2, CommentState.WAITING).setParameter(3, characters).setParameter(4, today).getResultStream()
                .collect(Collectors.toMap(one -> one.comment().id(), Function.identity()));
    }

    /** The words of a comment. */
    public record Worded(long id, String words) {}

    /**
     * The words of comments in that state, in the order of their random keys: for looking through all of them, some at a time.
     *
     * @param after the key behind which to begin; the least number for the first
     */
    public List<Worded> inState(CommentState state, long after, int most) {
        return store.createQuery("select new org.candour.comments.Waiting$Worded(c.id, c.words) from Comment c"
                        + " where c.state = ?1 and c.id > ?2 order by c.state, c.id", Worded.class)
                .setParameter(1, state).setParameter(2, after).setMaxResults(most).getResultList();
    }

    /** How many wait that came on one day. */
    public record Day(LocalDate day, long comments) {}

    /** How much waits, day by day, the earliest first: read from an index, without words. */
    public List<Day> byDay() {
        return store.createQuery("select new org.candour.comments.Waiting$Day(c.receivedOn, count(c)) from Comment c"
                        + " where c.state = ?1 and c.atDesk = true group by c.receivedOn order by c.receivedOn", Day.class)
                .setParameter(1, CommentState.WAITING)
                .getResultList();
    }

    /** How much waits, by post and day, the earliest day first: read from an index, without words. */
    public List<Heap> heaps() {
        return store.createQuery("select new org.candour.comments.Waiting$Heap(c.postId, c.receivedOn, count(c)) from Comment c"
                        + " where c.state = ?1 and c.atDesk = true group by c.postId, c.receivedOn order by c.receivedOn, c.postId", Heap.class)
                .setParameter(1, CommentState.WAITING)
                .getResultList();
    }
}
