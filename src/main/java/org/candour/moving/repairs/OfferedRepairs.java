package org.candour.moving.repairs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.candour.store.Among;
import org.candour.store.RandomId;
import org.candour.words.repairs.Repair;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What is offered to be mended. Its callers bring the transaction. */
@ApplicationScoped
public class OfferedRepairs implements PanacheRepositoryBase<OfferedRepair, Long> {
    private static final int ROWS = 500;

    private final StatelessSession rows;
    private final LongSupplier keys = RandomId.row();

    OfferedRepairs(StatelessSession rows) {
        this.rows = rows;
    }

    /**
     * What was found in one text.
     *
     * @param commentId none where it is the post itself
     */
    public record In(long postId, @Nullable Long commentId, List<Offer> offers) {}

    /** Offers these, found by one import. */
    public void add(long run, List<In> texts) {
        List<OfferedRepair> offered = new ArrayList<>();
        texts.forEach(text -> text.offers().forEach(offer -> offered.add(new OfferedRepair(keys.getAsLong(), run, offer, text.postId(), text.commentId()))));
        if (!offered.isEmpty()) {
            rows.setJdbcBatchSize(ROWS);
            rows.insertMultiple(offered);
        }
    }

    /** The words of a post are other ones now: what was offered in the old ones goes. */
    public void forgetPost(long postId) {
        delete("postId = ?1 and commentId is null", postId);
    }

    /** The same of a comment. */
    public void forgetComment(long postId, long commentId) {
        delete("postId = ?1 and commentId = ?2", postId, commentId);
    }

    /** Those of which it is not known yet which comment here is meant, an earlier import's that broke off with them; so many at most. */
    public List<OfferedRepair> unresolved(int most) {
        return find("targetMark is not null").page(0, most).list();
    }

    /** Now it is known; 0 for none, and it goes. */
    public void resolve(OfferedRepair offered, long comment) {
        if (comment == 0) {
            delete(offered);
        } else {
            offered.pointTo(comment);
        }
    }

    /** How many each import offered that are not decided yet. */
    public Map<Repair.Kind, Long> offeredBy(long run) {
        return counted(getEntityManager().createQuery("select r.kind, count(r) from OfferedRepair r where r.run = ?1 group by r.kind", Object[].class).setParameter(1, run));
    }

    /** How many wait for a decision. */
    public Map<Repair.Kind, Long> waiting() {
        return counted(getEntityManager().createQuery("select r.kind, count(r) from OfferedRepair r where r.targetMark is null group by r.kind", Object[].class));
    }

    private static Map<Repair.Kind, Long> counted(TypedQuery<Object[]> query) {
        Map<Repair.Kind, Long> counts = new EnumMap<>(Repair.Kind.class);
        query.getResultStream().forEach(row -> counts.put((Repair.Kind) row[0], (Long) row[1]));
        return counts;
    }

    /** The same, with those of which it is not known yet who is meant. */
    List<OfferedRepair> all(Repair.Kind kind, long from, int most) {
        return find("kind = ?1 and id >= ?2 order by id", kind, from).page(0, most).list();
    }

    /** Some of a kind, from a key on. */
    List<OfferedRepair> some(Repair.Kind kind, long from, int most) {
        return find("kind = ?1 and id >= ?2 and targetMark is null order by id", kind, from).page(0, most).list();
    }

    /** These, as far as they still wait. */
    List<OfferedRepair> of(Repair.Kind kind, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("kind = ?1 and among(?2, id) and targetMark is null", kind, Among.keys(ids));
    }
}
