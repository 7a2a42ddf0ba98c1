package org.candour.moving;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.candour.posts.ManyChanged;
import org.jboss.logging.Logger;

/**
 * Tells what an import brought: what is new once a second, because all pages are made anew each time, and at once what
 * replaces words that stood here. It is told after the commit, and after the last one all of it has been told. Whoever cannot
 * bear the news does not end the import.
 */
final class News {
    private static final Logger LOG = Logger.getLogger(News.class);
    private static final long EVERY_NS = 1_000_000_000;

    private final Consumer<ManyChanged> listeners;
    private final LongSupplier nanoseconds;
    private final Set<Long> untold = new HashSet<>();
    private boolean anything;
    private boolean urgent;
    private boolean waitedFor;
    private long told;

    /** @param nanoseconds what a clock shows that only goes on */
    News(Consumer<ManyChanged> listeners, LongSupplier nanoseconds) {
        this.listeners = listeners;
        this.nanoseconds = nanoseconds;
        this.told = nanoseconds.getAsLong() - EVERY_NS;
    }

    /**
     * So much is being changed.
     *
     * @param postIds whose posts or threads; none for plain pages alone
     * @param replaced whether words that could be read will be other ones
     */
    void changing(Collection<Long> postIds, boolean replaced) {
        untold.addAll(postIds);
        anything = true;
        urgent |= replaced;
    }

    /** What was being changed is. */
    void changed() {
        if (urgent || nanoseconds.getAsLong() - told >= EVERY_NS) {
            tell();
        }
    }

    /** Tells what there is to tell. */
    void tell() {
        if (anything) {
            tell(true);
        }
    }

    /** The import is over, whether it came to its end or not: what was told of need not wait any longer. */
    void over() {
        if (waitedFor || anything) {
            tell(false);
        }
    }

    private void tell(boolean moreToCome) {
        try {
            listeners.accept(new ManyChanged(Set.copyOf(untold), moreToCome));
        } catch (RuntimeException unheard) {
            LOG.errorf("what was brought in could not be told: %s", unheard.getClass().getName());
        }
        untold.clear();
        anything = false;
        urgent = false;
        waitedFor = moreToCome;
        told = nanoseconds.getAsLong();
    }
}
