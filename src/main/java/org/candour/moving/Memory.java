package org.candour.moving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.hibernate.StatelessSession;

/** What was brought in, and by which import. */
@ApplicationScoped
class Memory implements PanacheRepositoryBase<Brought, Long> {
    private static final int ROWS = 500;

    private final StatelessSession rows;

    Memory(StatelessSession rows) {
        this.rows = rows;
    }

    /** What is known of these; the caller asks for a thousand at most. */
    Map<Long, Brought> of(Collection<Long> ids) {
        return list("among(?1, id)", Among.keys(ids)).stream().collect(Collectors.toMap(Brought::id, brought -> brought));
    }

    void add(List<Brought> brought) {
        rows.setJdbcBatchSize(ROWS);
        rows.insertMultiple(brought);
    }

    /** What is known of the comments that stood under these; the caller asks for a thousand at most. */
    List<BroughtThread> threads(Collection<Long> articles) {
        return getEntityManager().createQuery("from BroughtThread t where among(?1, t.article)", BroughtThread.class).setParameter(1, Among.keys(articles)).getResultList();
    }

    void addThreads(List<BroughtThread> threads) {
        rows.setJdbcBatchSize(ROWS);
        rows.insertMultiple(threads);
    }

    /** What is remembered of a comment is about to be remembered anew. */
    void forget(long article, long mark) {
        threads(List.of(article)).forEach(thread -> thread.forget(mark));
    }

    /** The number of the import that broke off with these very files; 0 where none did. */
    long unfinished(String fingerprint) {
        return QuarkusTransaction.requiringNew().call(() -> getEntityManager().createQuery("from Unfinished", Unfinished.class).getResultStream()
                .filter(one -> one.fingerprint().equals(fingerprint)).map(Unfinished::run).findFirst().orElse(0L));
    }

    /** Whether any import has not ended. */
    boolean brokeOff() {
        return QuarkusTransaction.requiringNew().call(() -> getEntityManager().createQuery("select count(u) from Unfinished u", Long.class).getSingleResult()) > 0;
    }

    /** Begins an import; one of other files that broke off is no longer waited for. */
    long begin(String fingerprint) {
        return QuarkusTransaction.requiringNew().call(() -> {
            end();
            Unfinished begun = new Unfinished(fingerprint);
            getEntityManager().persist(begun);
            return begun.run();
        });
    }

    void end() {
        QuarkusTransaction.joiningExisting().run(() -> getEntityManager().createQuery("delete from Unfinished").executeUpdate());
    }
}
