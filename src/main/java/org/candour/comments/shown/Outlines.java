package org.candour.comments.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.candour.comments.Comments;
import org.candour.comments.Comments.Dated;
import org.candour.comments.Discussion;
import org.candour.comments.ThreadChanged;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who answers whom in the threads that are read, so that one comment more in a long thread costs what it costs in a
 * short one: of what is remembered only those days are read again that lie between the first and the last on which something
 * changed. Without words; what is told of a change is told after its commit, and before any page is forgotten.
 */
@ApplicationScoped
public class Outlines {
    /** So many places are remembered, of the threads read last: some 8 MB. */
    private static final int MOST = 60_000;

    private final Comments comments;
    private final Map<Long, Outline> known = new LinkedHashMap<>(64, 0.75f, true);
    private int places;
    private long changes;

    Outlines(Comments comments) {
        this.comments = comments;
    }

    /**
     * A thread as it was read.
     *
     * @param stale the days on which something has changed since
     */
    private record Outline(List<Dated> places, Discussion discussion, Set<LocalDate> stale) {

        private static Outline of(List<Dated> places) {
            return new Outline(places, new Discussion(places.stream().map(Dated::place).toList()), Set.of());
        }

        private Outline since(Collection<LocalDate> days) {
            Set<LocalDate> all = new HashSet<>(stale);
            all.addAll(days);
            return new Outline(places, discussion, all);
        }

        /** What was read again takes the place of what was known of those days, and of itself where it has another day now. */
        private Outline with(List<Dated> again) {
            Set<Long> ids = new HashSet<>();
            again.forEach(one -> ids.add(one.place().id()));
            List<Dated> all = new ArrayList<>(places.size() + again.size());
            for (Dated one : places) {
                if (!(one.day() != null && stale.contains(one.day())) && !ids.contains(one.place().id())) {
                    all.add(one);
                }
            }
            all.addAll(again);
            return of(all);
        }
    }

    /** The thread under a post: one query at most. */
    public Discussion of(long postId) {
        long began;
        Outline before;
        synchronized (this) {
            began = changes;
            before = known.get(postId);
        }
        if (before != null && before.stale().isEmpty()) {
            return before.discussion();
        }
        Outline now = before == null ? Outline.of(comments.outline(postId, Set.of())) : before.with(comments.outline(postId, before.stale()));
        keep(postId, now, began);
        return now.discussion();
    }

    /** Something changed: on these days, or nobody knows on which. */
    public synchronized void changed(ThreadChanged thread) {
        changes++;
        Outline outline = known.get(thread.postId());
        if (outline != null && (thread.days().isEmpty() || thread.days().stream().anyMatch(Objects::isNull))) {
            forget(thread.postId());
        } else if (outline != null) {
            known.put(thread.postId(), outline.since(thread.days()));
        }
    }

    /** Something changed in a way that only reading tells. */
    public synchronized void changed(Collection<Long> postIds) {
        changes++;
        postIds.forEach(this::forget);
    }

    /** What was read before a change may not be so any more, and is not remembered. */
    private synchronized void keep(long postId, Outline outline, long began) {
        if (began != changes || outline.places().size() > MOST / 2) {
            return;
        }
        forget(postId);
        known.put(postId, outline);
        places += outline.places().size();
        for (Iterator<Outline> oldest = known.values().iterator(); places > MOST; oldest.remove()) {
            places -= oldest.next().places().size();
        }
    }

    private void forget(@Nullable Long postId) {
        Outline gone = known.remove(postId);
        places -= gone == null ? 0 : gone.places().size();
    }
}
