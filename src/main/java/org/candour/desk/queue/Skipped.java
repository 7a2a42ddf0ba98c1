package org.candour.desk.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.candour.staff.DeskSessions;

/** What each session has skipped: it comes last, in the order of skipping. Held in memory only. */
@ApplicationScoped
public class Skipped {
    private final Cache<String, Set<Long>> bySession = Caffeine.newBuilder().expireAfterAccess(DeskSessions.IDLE).maximumSize(1_000).build();

    /** This one later. */
    public void skip(String session, long id) {
        Set<Long> skipped = bySession.get(session, key -> Collections.synchronizedSet(new LinkedHashSet<>()));
        skipped.remove(id);
        skipped.add(id);
    }

    /**
     * The same comments, the skipped ones last.
     *
     * @param key of what stands for a comment
     */
    public <T> List<T> last(String session, List<T> waiting, ToLongFunction<T> key) {
        Set<Long> skipped = bySession.getIfPresent(session);
        if (skipped == null) {
            return waiting;
        }
        Map<Long, Integer> order = new HashMap<>();
        List.copyOf(skipped).forEach(id -> order.put(id, order.size()));
        List<T> sorted = new ArrayList<>(waiting);
        sorted.sort(Comparator.comparingInt(one -> order.getOrDefault(key.applyAsLong(one), -1)));
        return sorted;
    }

    int count(String session) {
        Set<Long> skipped = bySession.getIfPresent(session);
        return skipped == null ? 0 : skipped.size();
    }
}
