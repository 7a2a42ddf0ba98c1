package org.candour.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.candour.edge.Lead.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are ready, by name, bounded by their bytes; and the renders under way. One render at a time for a name.
 * A render that began before a page was forgotten is never kept after it: it may have read what is no longer so.
 */
class ReadyPages {

    private final Cache<String, ReadyPage> ready;
    private final Map<String, Lead> leads = new HashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder renders = new LongAdder();

    ReadyPages(long bytes) {
        this.ready = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String name, ReadyPage page) -> page.weight() + name.length())
                .executor(Runnable::run)
                .build();
    }

    @Nullable ReadyPage find(String name) {
        ReadyPage page = ready.getIfPresent(name);
        (page == null ? misses : hits).increment();
        return page;
    }

    /**
     * Asks to render a page that was not found. Whoever gets a lead renders, and must end it; everyone else gets none,
     * and their waiter is told later, on another thread perhaps, or at once where the page has come in the meantime.
     */
    Optional<Lead> leadOrWait(String name, Consumer<Turn> waiter) {
        ReadyPage meanwhile;
        synchronized (this) {
            meanwhile = ready.getIfPresent(name);
            if (meanwhile == null) {
                Lead others = leads.get(name);
                if (others == null) {
                    Lead lead = new Lead(name);
                    leads.put(name, lead);
                    return Optional.of(lead);
                }
                others.join(waiter);
                return Optional.empty();
            }
        }
        waiter.accept(new Turn.Ready(meanwhile));
        return Optional.empty();
    }

    /** Ends a lead with the page it rendered. The page is kept unless it was forgotten while it was being rendered. */
    void fill(Lead lead, ReadyPage page) {
        renders.increment();
        List<Consumer<Turn>> told;
        synchronized (this) {
            if (!stillHolds(lead)) {
                return;
            }
            ready.put(lead.name(), page);
            told = end(lead);
        }
        tell(told, new Turn.Ready(page));
    }

    /** Ends a lead whose answer is not kept. */
    void decline(Lead lead) {
        tell(endUnlessOver(lead), new Turn.GoAlone());
    }

    /** Ends a lead whose reader went away before there was an answer. */
    void abandon(Lead lead) {
        tell(endUnlessOver(lead), new Turn.AskAgain());
    }

    /** Forgets everything kept of these paths, and spoils every render of them that has begun. */
    void forget(Collection<String> paths) {
        forget(paths, Set.of());
    }

    /** The same, and of everything one step below some others. */
    void forget(Collection<String> paths, Collection<String> above) {
        Set<String> gone = new HashSet<>(paths);
        Set<String> threads = new HashSet<>(above);
        forgetIf(name -> {
            String path = PageAddress.path(name);
            return gone.contains(path) || !threads.isEmpty() && threads.contains(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        });
    }

    void forgetAll() {
        forgetIf(name -> true);
    }

    synchronized boolean isEmpty() {
        return leads.isEmpty() && ready.asMap().isEmpty();
    }

    PageCache.Counts counts() {
        ready.cleanUp();
        long bytes = ready.policy().eviction().map(eviction -> eviction.weightedSize().orElse(0)).orElse(0L);
        return new PageCache.Counts(hits.sum(), misses.sum(), renders.sum(), ready.estimatedSize(), bytes);
    }

    /** The check that {@link #forget} relies on; only a test that must see it fail may answer otherwise. */
    boolean stillHolds(Lead lead) {
        return !lead.isOver();
    }

    private void forgetIf(Predicate<String> gone) {
        List<Consumer<Turn>> told;
        synchronized (this) {
            told = leads.values().stream().filter(lead -> gone.test(lead.name())).toList().stream()
                    .flatMap(lead -> end(lead).stream()).toList();
            ready.asMap().keySet().removeIf(gone);
        }
        tell(told, new Turn.AskAgain());
    }

    private synchronized List<Consumer<Turn>> endUnlessOver(Lead lead) {
        return lead.isOver() ? List.of() : end(lead);
    }

    private List<Consumer<Turn>> end(Lead lead) {
        leads.remove(lead.name(), lead);
        return lead.end();
    }

    private static void tell(List<Consumer<Turn>> waiting, Turn turn) {
        waiting.forEach(waiter -> waiter.accept(turn));
    }
}
