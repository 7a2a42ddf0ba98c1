package org.candour.reading.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.candour.comments.ThreadChanged;
import org.candour.posts.ManyChanged;
import org.candour.posts.PostChanged;

/**
 * What was heard of and not followed yet: where something changed, not what. What comes in by the thousands comes behind what
 * one person published or took back, a few threads at a time, and not before the last of it is there: a thread that comes in
 * pieces would be looked at again with each of them.
 */
final class Changes {
    /** Threads that are looked at together: what is published meanwhile waits for no more than these. */
    private static final int FEW = 10;

    private Heap heap = new Heap(new HashSet<>(), new HashSet<>());
    private Set<Long> many = new LinkedHashSet<>();
    private boolean moreToCome;

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

    synchronized void heard(ManyChanged news) {
        many.addAll(news.postIds());
        moreToCome = news.moreToCome();
    }

    /** Where no day is known, the whole thread is looked at. */
    synchronized void heard(ThreadChanged thread) {
        if (thread.days().isEmpty()) {
            heap.posts.add(thread.postId());
        } else {
            thread.days().forEach(day -> heap.days.add(new Day(thread.postId(), day)));
        }
    }

    /** Takes what is to be followed now: what one person did, else a few threads of the many. */
    synchronized Heap take() {
        Heap taken = heap;
        heap = new Heap(new HashSet<>(), new HashSet<>());
        if (taken.isEmpty() && !moreToCome) {
            Iterator<Long> next = many.iterator();
            for (int i = 0; i < FEW && next.hasNext(); i++) {
                taken.posts.add(next.next());
                next.remove();
            }
        }
        taken.days.removeIf(day -> taken.posts.contains(day.postId()));
        return taken;
    }

    /** Takes all there is, also what more of is still to come. */
    synchronized Heap takeAll() {
        heap.posts.addAll(many);
        many = new LinkedHashSet<>();
        return take();
    }

    /** Whether something is to be followed now. */
    synchronized boolean waiting() {
        return !heap.isEmpty() || !moreToCome && !many.isEmpty();
    }

    /** Puts back what could not be followed. */
    synchronized void giveBack(Heap failed) {
        heap.posts.addAll(failed.posts);
        heap.days.addAll(failed.days);
    }
}
