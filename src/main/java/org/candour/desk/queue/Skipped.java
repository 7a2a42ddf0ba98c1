package org.candour.desk.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.comments.Comment;
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

    /** The same comments, the skipped ones last. */
    public List<Comment> last(String session, List<Comment> waiting) {
        Set<Long> skipped = bySession.get(session, key -> Collections.synchronizedSet(new LinkedHashSet<>()));
        List<Long> order = List.copyOf(skipped);
        List<Comment> sorted = new ArrayList<>(waiting);
        sorted.sort(Comparator.comparingInt(comment -> order.indexOf(comment.id())));
        return sorted;
    }

    int count(String session) {
        Set<Long> skipped = bySession.getIfPresent(session);
        return skipped == null ? 0 : skipped.size();
    }
}
