package org.candour.comments.noticed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.candour.comments.CommentState;
import org.candour.rules.Rules;
import org.candour.words.likeness.Likeness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what waits and was not looked at yet: reads what a moderator looks for in it and gathers near copies. It goes
 * by random keys, and through what arrived only when all of that reaches the desk, so that no family tells which of it
 * came first. Whatever happens to a comment meanwhile makes its look void, and the next round looks again.
 */
@ApplicationScoped
public class Noticing {
    private static final Logger LOG = Logger.getLogger(Noticing.class);
    private static final int AT_ONCE = 500;
    /** Before arrivals reach the desk: what is more is looked at behind them, and nobody's words wait for it. */
    private static final int ARRIVALS = 5_000;
    /** In a round between: a second's work, or less. */
    private static final int IN_A_ROUND = 1_000;

    private final EntityManager store;
    private final Signs signs;
    private final Gatherer gatherer;

    Noticing(EntityManager store, Signs signs, Gatherer gatherer) {
        this.store = store;
        this.signs = signs;
        this.gatherer = gatherer;
    }

    /** Looks at everything new, however much; returns how many comments that were. One at a time. */
    public synchronized int look() {
        int all = 0;
        for (int some = look(false, ARRIVALS) + look(true, ARRIVALS); some > 0; some = look(false, ARRIVALS) + look(true, ARRIVALS)) {
            all += some;
        }
        return all;
    }

    /** Looks at what is about to reach the desk, as far as there is time; returns how many comments that were. */
    public synchronized int lookAtArrivals() {
        return look(false, ARRIVALS);
    }

    /** Looks at some of what lies at the desk and was not looked at yet; returns how many comments that were. */
    public synchronized int lookOn() {
        return look(true, IN_A_ROUND);
    }

    /**
     * The rules have changed: in the transaction in which they do, all that waits becomes new. What was taken out of a
     * family stays out.
     */
    public void forget() {
        store.createQuery("update Comment c set c.signs = null where c.state = ?1 and c.signs is not null")
                .setParameter(1, CommentState.WAITING).executeUpdate();
    }

    private record Unseen(long id, int version, String words) {}

    /** What was seen in one. */
    private record Seen(Unseen unseen, @Nullable String likeness, long signs) {}

    private int look(boolean atDesk, int most) {
        int all = 0;
        int some;
        do {
            some = lookAtSome(atDesk, Math.min(AT_ONCE, most - all));
            all += some;
        } while (some == AT_ONCE && all < most);
        if (all > 0) {
            gatherer.gather();
        }
        return all;
    }

    private int lookAtSome(boolean atDesk, int most) {
        List<Unseen> unseen = QuarkusTransaction.requiringNew().call(() -> store.createQuery("select c.id, c.version, c.words from Comment c"
                + " where c.state = ?1 and c.signs is null and c.atDesk = ?2 order by c.state, c.signs, c.atDesk, c.id", Object[].class)
                .setParameter(1, CommentState.WAITING).setParameter(2, atDesk).setMaxResults(most)
                .getResultStream().map(row -> new Unseen((Long) row[0], (Integer) row[1], (String) row[2])).toList());
        List<Seen> seen = new ArrayList<>();
        Rules rules = signs.rules();
        QuarkusTransaction.requiringNew().run(() -> unseen.forEach(one -> seen.add(seen(one, rules))));
        QuarkusTransaction.requiringNew().run(() -> seen.forEach(this::keep));
        return unseen.size();
    }

    /** One that cannot be looked at counts as looked at: it must not stand before all that come after it. */
    private Seen seen(Unseen one, Rules rules) {
        try {
            return new Seen(one, Likeness.of(one.words).map(Likeness::text).orElse(null), signs.of(one.words, rules));
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.errorf("a comment could not be looked at: %s", failure.getClass().getName());
            return new Seen(one, null, 0);
        }
    }

    private void keep(Seen one) {
        store.createQuery("update Comment c set c.likeness = case when c.family < 0 then null else ?1 end, c.signs = ?2 where c.id = ?3 and c.version = ?4 and c.state = ?5")
                .setParameter(1, one.likeness).setParameter(2, one.signs).setParameter(3, one.unseen.id)
                .setParameter(4, one.unseen.version).setParameter(5, CommentState.WAITING).executeUpdate();
    }
}
