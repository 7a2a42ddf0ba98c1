package org.candour.comments.noticed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.CommentState;
import org.candour.store.Among;
import org.candour.words.likeness.Gathering;
import org.candour.words.likeness.Likeness;

/** Brings what was looked at into its family, and folds and unfolds families. Some rows at a time, however many wait. */
@ApplicationScoped
class Gatherer {
    private static final int AT_ONCE = 500;
    private static final int ROWS = 5_000;
    private static final String ALIKE = " and c.state = ?1 and c.likeness is not null";

    private final EntityManager store;

    Gatherer(EntityManager store) {
        this.store = store;
    }

    private record Fingerprint(long id, long family, String likeness) {}

    /** Gathers everything that has no family yet. */
    void gather() {
        List<Fingerprint> some = unknown();
        while (!some.isEmpty()) {
            Gathering gathering = known();
            some.forEach(one -> gathering.join(one.id, Likeness.read(one.likeness)));
            settle(gathering.gathered());
            some = some.size() < ROWS ? List.of() : unknown();
        }
        small().forEach(this::fold);
    }

    private void settle(Gathering.Gathered gathered) {
        gathered.merged().forEach((family, into) -> change("c.family = ?2 where c.family = ?3", into, family));
        Map<Long, List<Long>> joining = gathered.joined().keySet().stream().collect(Collectors.groupingBy(gathered.joined()::get));
        List<Long> alone = joining.entrySet().stream().filter(one -> one.getValue().equals(List.of(one.getKey()))).map(Map.Entry::getKey).toList();
        join("c.family = c.id where c.folded = ?2", false, alone);
        alone.forEach(joining::remove);
        joining.forEach((family, texts) -> join(folded(family) ? "c.folded = true, c.family = ?2 where 1 = 1" : "c.family = ?2 where 1 = 1", family, texts));
        Set<Long> grown = new HashSet<>(gathered.merged().values());
        grown.addAll(joining.keySet());
        grown.forEach(this::fold);
    }

    private void join(String what, Object with, List<Long> texts) {
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            change(what + " and c.id in ?3 and c.family is null", with, texts.subList(from, Math.min(texts.size(), from + AT_ONCE)));
        }
    }

    /** Whether one stands for it already, which is not to change with every near copy that comes. */
    private boolean folded(long family) {
        return QuarkusTransaction.requiringNew().call(() -> store.createQuery("select count(c) from Comment c where c.family = ?2 and c.folded = true" + ALIKE,
                Long.class).setParameter(1, CommentState.WAITING).setParameter(2, family).getSingleResult()) > 0;
    }

    /** Of a family that is large enough one stands for the others: that which does already, or the first by its random key. */
    private void fold(long family) {
        Object[] now = QuarkusTransaction.requiringNew().call(() -> store.createQuery("select count(c), coalesce(min(case when c.folded = false"
                + " then c.id end), min(c.id)) from Comment c where c.family = ?2" + ALIKE, Object[].class)
                .setParameter(1, CommentState.WAITING).setParameter(2, family).getSingleResult());
        if ((Long) now[0] >= Families.FEWEST) {
            change("c.folded = true where c.family = ?2 and c.id <> ?3 and c.folded = false", family, now[1]);
            change("c.folded = false where c.family = ?2 and c.id = ?3 and c.folded = true", family, now[1]);
        } else {
            change("c.folded = false where c.family = ?2 and c.folded = ?3", family, true);
        }
    }

    /** Families that were folded and have become too small for it. Asked in two steps: H2 would look for all that are folded again for each of them. */
    private List<Long> small() {
        List<Long> folded = QuarkusTransaction.requiringNew().call(() -> store.createQuery("select distinct c.family from Comment c where c.folded = true"
                + " and c.family is not null" + ALIKE, Long.class).setParameter(1, CommentState.WAITING).getResultList());
        List<Long> small = new ArrayList<>();
        for (int from = 0; from < folded.size(); from += AT_ONCE) {
            List<Long> some = folded.subList(from, Math.min(folded.size(), from + AT_ONCE));
            small.addAll(QuarkusTransaction.requiringNew().call(() -> store.createQuery("select c.family from Comment c where among(?2, c.family)" + ALIKE
                    + " group by c.family having count(c) < ?3", Long.class).setParameter(1, CommentState.WAITING).setParameter(2, Among.keys(some))
                    .setParameter(3, (long) Families.FEWEST).getResultList()));
        }
        return small;
    }

    private List<Fingerprint> unknown() {
        return QuarkusTransaction.requiringNew().call(() -> store.createQuery("select c.id, c.likeness from Comment c where c.family is null" + ALIKE
                + " order by c.id", Object[].class).setParameter(1, CommentState.WAITING).setMaxResults(ROWS)
                .getResultStream().map(row -> new Fingerprint((Long) row[0], 0, (String) row[1])).toList());
    }

    private Gathering known() {
        Gathering gathering = new Gathering(this::words);
        List<Fingerprint> some = known(Long.MIN_VALUE);
        while (!some.isEmpty()) {
            some.forEach(one -> gathering.already(one.id, one.family, Likeness.read(one.likeness)));
            some = known(some.get(some.size() - 1).id);
        }
        return gathering;
    }

    private List<Fingerprint> known(long after) {
        return QuarkusTransaction.requiringNew().call(() -> store.createQuery("select c.id, c.family, c.likeness from Comment c where c.id > ?2"
                + ALIKE + " and c.family is not null order by c.state, c.id", Object[].class)
                .setParameter(1, CommentState.WAITING).setParameter(2, after).setMaxResults(ROWS)
                .getResultStream().map(row -> new Fingerprint((Long) row[0], (Long) row[1], (String) row[2])).toList());
    }

    /** As they are when a round asks for them first; none where they were decided on or changed since it began. */
    private String words(long text) {
        return QuarkusTransaction.requiringNew().call(() -> store.createQuery("select c.words from Comment c where c.id = ?2" + ALIKE, String.class)
                .setParameter(1, CommentState.WAITING).setParameter(2, text).getResultStream().findFirst().orElse(""));
    }

    /** Not what was decided or changed since. */
    private void change(String what, Object first, Object second) {
        QuarkusTransaction.requiringNew().run(() -> {
            Query update = store.createQuery("update Comment c set " + what + ALIKE);
            update.setParameter(1, CommentState.WAITING).setParameter(2, first).setParameter(3, second).executeUpdate();
        });
    }
}
