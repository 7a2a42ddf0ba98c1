package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
     */
    public record Wish(@Nullable Long postId, @Nullable LocalDate day, @Nullable CommentKind kind, long sign, String text) {

        /** Whether it asks for what no index has, so that nobody counts how many there are. */
        public boolean unlisted() {
            return kind != null || sign != 0 || !text.isEmpty();
        }

        /** Whether all are: then one stands for its near copies. Who looks for something is shown all that have it. */
        boolean all() {
            return postId == null && day == null && !unlisted();
        }
    }

    /** How many wait under one post that came on one day. */
    public record Heap(long postId, LocalDate day, long comments) {

        /** Whether these are wished for, as far as post and day go. */
        public boolean in(Wish wish) {
            return (wish.postId == null || wish.postId == postId) && (wish.day == null || wish.day.equals(day));
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
                + (wish.day == null ? "" : " and c.receivedOn = :day")
                + (wish.kind == null ? "" : " and c.kind = :kind")
                + (wish.sign == 0 ? "" : " and mod(c.signs / :sign, 2) = 1")
                + (wish.text.isEmpty() ? "" : " and lower(c.words) like :text escape '!'");
        TypedQuery<Long> ids = store.createQuery(where + (wish.all() ? UNFOLDED : IN_ORDER), Long.class).setParameter("waiting", CommentState.WAITING);
        if (wish.postId != null) {
            ids.setParameter("post", wish.postId);
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

    /** How many wait, and how many of them under that post: one walk along an index, without words. */
    public Count count(long postId) {
        return store.createQuery("select new org.candour.comments.Waiting$Count(count(c), coalesce(sum(case when c.postId = ?1 then 1 else 0 end), 0))"
                        + " from Comment c where c.state = ?2 and c.atDesk = true", Count.class)
                .setParameter(1, postId).setParameter(2, CommentState.WAITING)
                .getSingleResult();
    }

    /** How many wait in all, and under one post. */
    public record Count(long all, long underPost) {}

    /**
     * Comments in that state, the latest day first: for looking through all of them, some at a time.
     *
     * @param from how many to pass over
     */
    public List<Comment> inState(CommentState state, int from, int most) {
        return comments.find("state = ?1 order by onDay desc, id", state).range(from, from + most - 1).list();
    }

    /** How much waits, by post and day, the earliest day first: read from an index, without words. */
    public List<Heap> heaps() {
        return store.createQuery("select new org.candour.comments.Waiting$Heap(c.postId, c.receivedOn, count(c)) from Comment c"
                        + " where c.state = ?1 and c.atDesk = true group by c.postId, c.receivedOn order by c.receivedOn, c.postId", Heap.class)
                .setParameter(1, CommentState.WAITING)
                .getResultList();
    }
}
