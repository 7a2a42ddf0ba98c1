package org.candour.reading.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.candour.comments.ThreadChanged;
import org.candour.posts.ManyChanged;
import org.candour.posts.PostChanged;

/** What was heard of and not followed yet: where something changed, not what. */
final class Changes {
    private Heap heap = new Heap(new HashSet<>(), new HashSet<>());

    /** A day in a thread. */
    record Day(long postId, LocalDate day) {}

    /**
     * Some of it.
     *
     * @param posts to be looked at whole, with their threads
     * @param days in other threads
     */
    record Heap(Set<Long> posts, Set<Day> days) {

        boolean isEmpty() {
            return posts.isEmpty() && days.isEmpty();
        }
    }

    synchronized void heard(PostChanged post) {
        heap.posts.add(post.postId());
    }

    synchronized void heard(ManyChanged many) {
        heap.posts.addAll(many.postIds());
    }

    /** Where no day is known, the whole thread is looked at. */
    synchronized void heard(ThreadChanged thread) {
        if (thread.days().isEmpty()) {
            heap.posts.add(thread.postId());
        } else {
            thread.days().forEach(day -> heap.days.add(new Day(thread.postId(), day)));
        }
    }

    /** Takes all there is. */
    synchronized Heap take() {
        Heap taken = heap;
        heap = new Heap(new HashSet<>(), new HashSet<>());
        taken.days.removeIf(day -> taken.posts.contains(day.postId()));
        return taken;
    }

    /** Puts back what could not be followed. */
    synchronized void giveBack(Heap failed) {
        heap.posts.addAll(failed.posts);
        heap.days.addAll(failed.days);
    }
}
