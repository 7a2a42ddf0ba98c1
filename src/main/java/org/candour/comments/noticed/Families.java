package org.candour.comments.noticed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.store.Among;
import org.candour.words.likeness.Likeness;

/** Near copies that wait, family by family. */
@ApplicationScoped
public class Families {
    /** The least members of a family of which one stands for all: two colleagues who paste the same newspaper are not folded. */
    public static final int FEWEST = 5;

    private static final String MEMBERS = " from Comment c where c.family = ?1 and c.state = ?2 and c.atDesk = true";

    private final EntityManager store;

    Families(EntityManager store) {
        this.store = store;
    }

    /** A family that is folded, by its number, and how many wait in it under how many posts. */
    public record Family(long number, long comments, long posts) {}

    /** The largest, largest first. */
    public List<Family> largest(int most) {
        return store.createQuery("select new org.candour.comments.noticed.Families$Family(c.family, count(c), count(distinct c.postId))"
                + " from Comment c where c.state = ?1 and c.atDesk = true and c.family is not null group by c.family"
                + " having count(c) >= ?2 order by count(c) desc, c.family", Family.class)
                .setParameter(1, CommentState.WAITING).setParameter(2, (long) FEWEST).setMaxResults(most).getResultList();
    }

    /** One of them; none when it is not, or no longer, folded. */
    public Optional<Family> family(long number) {
        Object[] counts = store.createQuery("select count(c), count(distinct c.postId)" + MEMBERS, Object[].class)
                .setParameter(1, number).setParameter(2, CommentState.WAITING).getSingleResult();
        return (Long) counts[0] < FEWEST ? Optional.empty() : Optional.of(new Family(number, (Long) counts[0], (Long) counts[1]));
    }

    /** How many wait in each of these families; those that are not folded are left out. */
    public Map<Long, Long> sizes(Collection<Long> numbers) {
        return numbers.isEmpty() ? Map.of() : store.createQuery("select c.family, count(c) from Comment c where among(?1, c.family)"
                + " and c.state = ?2 and c.atDesk = true group by c.family having count(c) >= ?3", Object[].class)
                .setParameter(1, Among.keys(numbers)).setParameter(2, CommentState.WAITING).setParameter(3, (long) FEWEST)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Every member that waits at the desk. */
    public List<Long> members(long number) {
        return store.createQuery("select c.id" + MEMBERS + " order by c.id", Long.class)
                .setParameter(1, number).setParameter(2, CommentState.WAITING).getResultList();
    }

    /** The members least like the others first: what does not belong there is found among them. */
    public List<Long> leastAlike(long number, int most) {
        List<Object[]> rows = store.createQuery("select c.id, c.likeness" + MEMBERS + " and c.likeness is not null order by c.id", Object[].class)
                .setParameter(1, number).setParameter(2, CommentState.WAITING).getResultList();
        Map<Long, Likeness> members = rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> Likeness.read((String) row[1])));
        return Likeness.leastAlike(members, most);
    }

    /** The one of a family that stands for it has gone: another does now. Nothing where one still stands. */
    @Transactional
    public void standIn(long number) {
        // Mostly nobody is left of it, and Hibernate writes the SQL of an update anew each time: so that is asked first, of an index.
        Long first = store.createQuery("select min(c.id)" + MEMBERS, Long.class)
                .setParameter(1, number).setParameter(2, CommentState.WAITING).getSingleResult();
        if (first != null) {
            store.createQuery("update Comment c set c.folded = false where c.id = ?3 and c.family = ?1 and c.state = ?2 and c.atDesk = true"
                    + " and not exists (select 1 from Comment e where e.family = ?1 and e.state = ?2 and e.atDesk = true and e.folded = false)")
                    .setParameter(1, number).setParameter(2, CommentState.WAITING).setParameter(3, first).executeUpdate();
        }
    }

    /** A moderator has seen that this one is not like the others: it stands by itself from now on, under a number below zero. */
    @Transactional
    public void takeOut(long number, long comment) {
        int taken = store.createQuery("update Comment c set c.likeness = null, c.family = 0 - c.id, c.folded = false"
                + " where c.id = ?1 and c.family = ?2 and c.state = ?3")
                .setParameter(1, comment).setParameter(2, number).setParameter(3, CommentState.WAITING).executeUpdate();
        if (taken > 0) {
            standIn(number);
        }
    }
}
