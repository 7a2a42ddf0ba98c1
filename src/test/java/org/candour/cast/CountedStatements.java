package org.candour.cast;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what the store is asked by those who read and write; the index follows on a thread of its own, and nobody waits for it. */
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {
    private static final String CATALOGUE = "catalogue";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        if (!CATALOGUE.equals(Thread.currentThread().getName())) {
            COUNT.incrementAndGet();
        }
        return sql;
    }

    /** How many statements this needs. */
    public static int during(Runnable act) {
        int before = COUNT.get();
        act.run();
        return COUNT.get() - before;
    }
}
