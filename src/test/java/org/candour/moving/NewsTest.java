package org.candour.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.candour.posts.ManyChanged;
import org.junit.jupiter.api.Test;

/** Readers see what an import brought while it goes on, and their pages are not made anew with each of its batches. */
class NewsTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong(-5 * SECOND);
    private final List<ManyChanged> told = new ArrayList<>();
    private final News news = new News(told::add, now::get);

    private void brought(boolean replaced, Long... posts) {
        news.changing(Set.of(posts), replaced);
        news.changed();
    }

    @Test
    void what_is_new_is_told_at_once_and_then_once_a_second_together() {
        brought(false, 1L);
        brought(false, 2L);
        now.addAndGet(SECOND - 1);
        brought(false, 3L);
        assertEquals(List.of(new ManyChanged(Set.of(1L), true)), told);
        now.addAndGet(1);
        brought(false, 4L);
        assertEquals(new ManyChanged(Set.of(2L, 3L, 4L), true), told.get(1));
    }

    @Test
    void words_that_could_be_read_and_are_other_ones_now_are_told_at_once() {
        brought(false, 1L);
        brought(false, 2L);
        brought(true, 3L);
        assertEquals(new ManyChanged(Set.of(2L, 3L), true), told.get(1));
    }

    @Test
    void what_did_not_get_into_the_store_is_told_later_rather_than_not_at_all() {
        brought(false, 1L);
        news.changing(Set.of(2L), true);
        news.over();
        assertEquals(List.of(new ManyChanged(Set.of(1L), true), new ManyChanged(Set.of(2L), false)), told);
    }

    @Test
    void when_it_is_over_nobody_waits_for_more() {
        brought(false, 1L);
        news.over();
        assertEquals(new ManyChanged(Set.of(), false), told.get(1));
    }

    @Test
    void an_import_of_pages_alone_is_told_too() {
        brought(false);
        assertEquals(List.of(new ManyChanged(Set.of(), true)), told);
    }

    @Test
    void all_of_it_is_told_when_the_last_comment_is_in_its_place() {
        brought(false, 1L);
        brought(false, 2L);
        news.tell();
        assertEquals(new ManyChanged(Set.of(2L), true), told.get(1));
    }

    @Test
    void who_cannot_hear_it_does_not_end_the_import() {
        News unheard = new News(news -> {
            throw new IllegalStateException("nobody listens");
        }, now::get);
        unheard.changing(Set.of(1L), true);
        unheard.changed();
        unheard.changing(Set.of(2L), true);
        unheard.over();
    }

    @Test
    void one_that_only_looked_tells_nothing() {
        news.changed();
        news.tell();
        news.over();
        assertEquals(List.of(), told);
    }
}
