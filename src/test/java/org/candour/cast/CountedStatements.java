package org.candour.cast;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what the store is asked by those who read and write; the index follows on a thread of its own, and nobody waits for it. */
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {
    private static final String CATALOGUE = "catalogue";
    /** More than any test asks to be told. */
    private static final int MOST = 1_000;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ConcurrentLinkedQueue<String> LATELY = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        if (!CATALOGUE.equals(Thread.currentThread().getName())) {
            COUNT.incrementAndGet();
            LATELY.add(sql);
            if (LATELY.size() > MOST) {
                LATELY.poll();
            }
        }
        return sql;
    }

    /** How many statements this needs. */
    public static int during(Runnable act) {
        int before = COUNT.get();
        act.run();
        return COUNT.get() - before;
    }

    /** The statements this needs, in their order. */
    public static List<String> heard(Runnable act) {
        LATELY.clear();
        act.run();
        return List.copyOf(LATELY);
    }
}
