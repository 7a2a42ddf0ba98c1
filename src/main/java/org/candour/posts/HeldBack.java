package org.candour.posts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;

/**
 * The posts under which comments do not come out as they do elsewhere. They are few, no index has them, and every decision
 * asks: so they are remembered until any post changes. Another node's keeper is heard some minutes later.
 */
@ApplicationScoped
public class HeldBack {
    private static final Duration HEARD_AFTER = Duration.ofMinutes(5);

    private final EntityManager store;
    private final LoadingCache<Boolean, Those> known = Caffeine.newBuilder().expireAfterWrite(HEARD_AFTER).build(always -> read());

    HeldBack(EntityManager store) {
        this.store = store;
    }

    /**
     * Which they are.
     *
     * @param slow whose comments come out once a day
     * @param locked under which nothing comes out; these may be slow as well
     */
    public record Those(Set<Long> slow, Set<Long> locked) {}

    /** All of them, published or not. */
    public Those all() {
        return known.get(true);
    }

    private Those read() {
        return QuarkusTransaction.joiningExisting().call(() -> new Those(which("p.slow = true"), which("p.lockReason is not null")));
    }

    private Set<Long> which(String where) {
        return Set.copyOf(store.createQuery("select p.id from Post p where " + where, Long.class).getResultList());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostChanged post) {
        known.invalidate(true);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ManyChanged many) {
        known.invalidate(true);
    }
}
