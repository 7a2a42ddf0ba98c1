package org.candour.reading.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.candour.comments.ThreadChanged;
import org.candour.posts.ManyChanged;
import org.candour.posts.PostChanged;
import org.candour.reading.search.Changes.Day;
import org.candour.reading.search.Changes.Heap;
import org.junit.jupiter.api.Test;

/** Who publishes a comment while a whole blog moves in is found as soon as on any other day. */
class ChangesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);

    private final Changes changes = new Changes();

    private static Set<Long> posts(int from, int to) {
        return LongStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    }

    @Test
    void what_one_person_publishes_does_not_wait_until_a_blog_has_moved_in() {
        changes.heard(new ManyChanged(posts(1, 400), true));
        assertFalse(changes.waiting());
        changes.heard(new ThreadChanged(7, Set.of(DAY)));
        assertTrue(changes.waiting());
        assertEquals(new Heap(Set.of(), Set.of(new Day(7, DAY))), changes.take());
        assertFalse(changes.waiting());
    }

    @Test
    void nor_until_all_of_it_can_be_found() {
        changes.heard(new ManyChanged(posts(1, 400), false));
        changes.heard(new ThreadChanged(7, Set.of(DAY)));
        assertEquals(new Heap(Set.of(), Set.of(new Day(7, DAY))), changes.take());
        assertTrue(changes.take().posts().contains(1L));
    }

    @Test
    void a_blog_that_has_moved_in_is_followed_a_few_threads_at_a_time() {
        changes.heard(new ManyChanged(posts(1, 15), true));
        changes.heard(new ManyChanged(posts(16, 30), false));
        Set<Long> followed = new HashSet<>();
        int rounds = 0;
        while (changes.waiting()) {
            Set<Long> some = changes.take().posts();
            assertTrue(some.size() <= 10, () -> some.size() + " at once");
            followed.addAll(some);
            rounds++;
        }
        assertEquals(3, rounds);
        assertEquals(posts(1, 30), followed);
    }

    @Test
    void a_day_of_a_thread_that_is_looked_at_whole_is_not_looked_at_again() {
        changes.heard(new PostChanged(7, Set.of(), Set.of(), Set.of(), Set.of()));
        changes.heard(new ThreadChanged(7, Set.of(DAY)));
        assertEquals(new Heap(Set.of(7L), Set.of()), changes.take());
    }

    @Test
    void who_looks_at_everything_takes_also_what_more_of_is_to_come() {
        changes.heard(new ManyChanged(posts(1, 120), true));
        assertEquals(posts(1, 120), changes.takeAll().posts());
        assertTrue(changes.takeAll().isEmpty());
    }

    @Test
    void what_could_not_be_followed_is_there_the_next_time() {
        changes.heard(new ManyChanged(posts(1, 3), false));
        changes.giveBack(changes.take());
        assertEquals(posts(1, 3), changes.take().posts());
    }
}
