package org.candour.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Standing;
import org.junit.jupiter.api.Test;

/** Who answers whom, whatever order a file has. */
class LineageTest {
    private final Piece piece = new Piece(new Entry.Article("1", false, Standing.LIVE, "", null, new Body(Body.Form.PLAIN, ""), null, null, List.of(), true), 1,
            new Spool.Place(0, 0), false);
    private final List<Answer> all = new ArrayList<>();

    private Answer answer(long mark, long named, Standing standing, long when) {
        Answer answer = new Answer(mark, named, standing, when);
        answer.piece = piece;
        piece.answers.add(answer);
        all.add(answer);
        return answer;
    }

    private List<Long> thread() {
        return Lineage.thread(piece).stream().map(answer -> answer.mark).toList();
    }

    @Test
    void a_reply_that_stands_before_what_it_answers_finds_it() {
        Answer reply = answer(5, 3, Standing.LIVE, 20);
        Answer first = answer(3, 0, Standing.LIVE, 10);
        Lineage lineage = new Lineage(all);
        assertEquals(List.of(3L, 5L), thread());
        assertSame(first, reply.under);
        assertEquals(1, lineage.replies());
        assertEquals(2, lineage.deepest());
    }

    @Test
    void numbers_follow_the_time_and_nothing_answers_a_later_one() {
        answer(1, 0, Standing.LIVE, 50);
        answer(2, 1, Standing.LIVE, 10);
        answer(3, 0, Standing.LIVE, 20);
        new Lineage(all);
        assertEquals(List.of(3L, 1L, 2L), thread(), "a clock that went wrong does not put a reply first");
    }

    @Test
    void what_answered_spam_hangs_under_the_nearest_one_that_is_shown() {
        Answer top = answer(1, 0, Standing.LIVE, 1);
        answer(2, 1, Standing.SPAM, 2);
        answer(3, 2, Standing.GHOSTED, 3);
        Answer deep = answer(4, 3, Standing.LIVE, 4);
        Answer lost = answer(5, 99, Standing.LIVE, 5);
        Lineage lineage = new Lineage(all);
        assertEquals(List.of(1L, 4L, 5L), thread());
        assertSame(top, deep.under);
        assertNull(lost.under);
        assertEquals(1, lineage.lost());
        assertEquals(4, lineage.deepest(), "every comment counts by the parent it names");
    }

    @Test
    void a_removed_one_keeps_its_place_only_for_what_answers_it() {
        Answer removed = answer(1, 0, Standing.REMOVED, 1);
        Answer between = answer(2, 1, Standing.REMOVED, 2);
        answer(3, 0, Standing.REMOVED, 3);
        Answer reply = answer(4, 2, Standing.LIVE, 4);
        new Lineage(all);
        assertEquals(List.of(1L, 2L, 4L), thread());
        assertSame(between, reply.under);
        assertSame(removed, between.under);
    }

    @Test
    void a_circle_is_cut_where_it_is_oldest_and_counted() {
        answer(1, 3, Standing.LIVE, 30);
        Answer oldest = answer(2, 1, Standing.LIVE, 10);
        answer(3, 2, Standing.LIVE, 20);
        answer(4, 4, Standing.LIVE, 40);
        Answer outside = answer(5, 1, Standing.LIVE, 50);
        Lineage lineage = new Lineage(all);
        assertEquals(4, lineage.circles());
        assertEquals(1, lineage.deepest());
        assertEquals(List.of(2L, 3L, 1L, 4L, 5L), thread());
        assertNull(oldest.under);
        assertEquals(1, outside.under.mark);
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_followed_without_falling() {
        for (int i = 1; i <= 100_000; i++) {
            answer(i, i == 1 ? 0 : i - 1, i % 3 == 0 ? Standing.SPAM : Standing.LIVE, 100_000 - i);
        }
        assertEquals(100_000, new Lineage(all).deepest());
        List<Answer> thread = Lineage.thread(piece);
        assertEquals(66_667, thread.size());
        assertTrue(thread.get(0).mark == 1 && thread.get(66_666).mark == 100_000);
    }

    @Test
    void a_number_that_comes_twice_counts_once() {
        answer(1, 0, Standing.LIVE, 1);
        answer(1, 0, Standing.LIVE, 1);
        assertEquals(1, new Lineage(all).twice().size());
    }
}
