package org.candour.comments.noticed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.comments.CommentState;
import org.candour.words.likeness.Gathering;
import org.candour.words.likeness.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what waits and was not looked at yet, before it reaches the desk: reads what a moderator looks for in it and
 * gathers near copies. It goes by random keys, so that no family tells which of it came first; whatever happens to a
 * comment meanwhile makes its look void, and the next round looks again.
 */
@ApplicationScoped
public class Noticing {
    private static final int AT_ONCE = 500;

    private final EntityManager store;
    private final Signs signs;

    Noticing(EntityManager store, Signs signs) {
        this.store = store;
        this.signs = signs;
    }

    /** Looks at everything new; returns how many comments that were. One at a time. */
    public synchronized int look() {
        int all = 0;
        for (int some = lookAtSome(); some > 0; some = lookAtSome()) {
            all += some;
        }
        if (all > 0) {
            gather();
        }
        return all;
    }

    /** The rules have changed: all that waits is looked at anew by the next round. What was taken out of a family stays out. */
    public void forget() {
        QuarkusTransaction.requiringNew().run(() -> store.createQuery("update Comment c set c.signs = null where c.state = ?1")
                .setParameter(1, CommentState.WAITING).executeUpdate());
    }

    private record Unseen(long id, long postId, int version, String words) {}

    private int lookAtSome() {
        List<Unseen> unseen = QuarkusTransaction.requiringNew().call(() -> store.createQuery(
                "select c.id, c.postId, c.version, c.words from Comment c where c.state = ?1 and c.signs is null order by c.id", Object[].class)
                .setParameter(1, CommentState.WAITING).setMaxResults(AT_ONCE)
                .getResultStream().map(row -> new Unseen((Long) row[0], (Long) row[1], (Integer) row[2], (String) row[3])).toList());
        Map<Unseen, Likeness> alike = new HashMap<>();
        Map<Unseen, Long> found = new HashMap<>();
        unseen.forEach(one -> Likeness.of(one.words).ifPresent(likeness -> alike.put(one, likeness)));
        QuarkusTransaction.requiringNew().run(() -> unseen.forEach(one -> found.put(one, signs.of(one.postId, one.words))));
        QuarkusTransaction.requiringNew().run(() -> unseen.forEach(one -> keep(one, alike.get(one), found.get(one))));
        return unseen.size();
    }

    private void keep(Unseen one, @Nullable Likeness likeness, long sign) {
        store.createQuery("update Comment c set c.likeness = case when c.family < 0 then null else ?1 end, c.signs = ?2 where c.id = ?3 and c.version = ?4 and c.state = ?5")
                .setParameter(1, likeness == null ? null : likeness.text()).setParameter(2, sign).setParameter(3, one.id)
                .setParameter(4, one.version).setParameter(5, CommentState.WAITING).executeUpdate();
    }

    /** A comment that can be like others, as the store has it. */
    private record Gathered(long id, String likeness, @Nullable Long family, boolean folded) {}

    private void gather() {
        List<Gathered> now = QuarkusTransaction.requiringNew().call(() -> store.createQuery(
                "select c.id, c.likeness, c.family, c.folded from Comment c where c.state = ?1 and c.likeness is not null order by c.id", Object[].class)
                .setParameter(1, CommentState.WAITING)
                .getResultStream().map(row -> new Gathered((Long) row[0], (String) row[1], (Long) row[2], (Boolean) row[3])).toList());
        Gathering gathering = new Gathering();
        now.stream().filter(one -> one.family != null).forEach(one -> gathering.already(one.family, one.id, Likeness.read(one.likeness)));
        now.stream().filter(one -> one.family == null).forEach(one -> gathering.join(one.id, Likeness.read(one.likeness)));
        Map<Long, Gathered> before = new HashMap<>();
        now.forEach(one -> before.put(one.id, one));
        gathering.gathered().forEach((family, members) -> fold(family, members, before));
    }

    private void fold(long family, List<Long> members, Map<Long, Gathered> before) {
        List<Long> joining = members.stream().filter(id -> before.get(id).family == null || before.get(id).family != family).toList();
        boolean fold = members.size() >= Families.FEWEST;
        long stands = members.stream().filter(id -> before.get(id).folded == false && before.get(id).family != null)
                .findFirst().orElseGet(() -> members.stream().min(Comparator.naturalOrder()).orElseThrow());
        Set<Long> folded = new HashSet<>(fold ? members : List.of());
        folded.remove(stands);
        change(joining, "c.family = ?1", family);
        change(members.stream().filter(id -> folded.contains(id) && !before.get(id).folded).toList(), "c.folded = ?1", true);
        change(members.stream().filter(id -> !folded.contains(id) && before.get(id).folded).toList(), "c.folded = ?1", false);
    }

    /** Some at a time; not what was decided or changed since. */
    private void change(List<Long> ids, String what, Object to) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            QuarkusTransaction.requiringNew().run(() -> store.createQuery("update Comment c set " + what
                    + " where c.id in ?2 and c.state = ?3 and c.likeness is not null")
                    .setParameter(1, to).setParameter(2, some).setParameter(3, CommentState.WAITING).executeUpdate());
        }
    }
}
