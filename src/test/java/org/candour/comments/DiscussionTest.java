package org.candour.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.candour.comments.Discussion.Line;
import org.junit.jupiter.api.Test;

class DiscussionTest {

    /** #n answers the number at its place, or nobody where that is 0. */
    private static Discussion thread(int... answers) {
        return new Discussion(IntStream.range(0, answers.length).mapToObj(i -> place(i + 1, answers[i], CommentState.PUBLISHED)).toList());
    }

    private static Place place(int number, int answers, CommentState state) {
        return new Place(number * 1_000_003L, answers == 0 ? null : Long.valueOf(answers * 1_000_003L), number, state);
    }

    private static List<Integer> numbers(List<Line> lines) {
        return lines.stream().map(line -> line.place().number()).toList();
    }

    private static List<Integer> all(Discussion.Pages pages) {
        return IntStream.rangeClosed(1, pages.count()).boxed().flatMap(page -> numbers(pages.page(page)).stream()).toList();
    }

    @Test
    void each_comment_is_followed_by_what_answers_it() {
        Discussion thread = thread(0, 0, 1, 3, 1, 2);
        assertEquals(List.of(1, 3, 4, 5, 2, 6), numbers(thread.conversation().page(1)));
        assertEquals(List.of(0, 1, 2, 1, 0, 1), thread.conversation().page(1).stream().map(Line::depth).toList());
        assertEquals(List.of(6, 5, 4, 3, 2, 1), numbers(thread.newest().page(1)));
        assertEquals(List.of(3, 4), numbers(thread.from(thread.numbered(3).orElseThrow()).page(1)));
    }

    @Test
    void what_came_after_a_number_stands_in_the_order_of_numbers() {
        Discussion thread = thread(0, 0, 1, 3, 1, 2);
        assertEquals(List.of(5, 6), numbers(thread.after(4).page(1)));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers(thread.after(0).page(1)));
        assertEquals(List.of(), numbers(thread.after(6).page(1)));
        assertEquals(6, thread.last());
        assertEquals(0, thread().last());
        assertEquals(1, thread().conversation().count(), "an empty thread has a page, with nothing on it");
    }

    @Test
    void every_comment_of_a_long_thread_stands_on_one_page_of_each_order() {
        Random random = new Random(20160918);
        int[] answers = IntStream.range(0, 5_000).map(i -> i > 5 && random.nextInt(5) < 3 ? i - random.nextInt(Math.min(i, 300)) : 0).toArray();
        Discussion thread = thread(answers);
        List<Integer> numbers = IntStream.rangeClosed(1, 5_000).boxed().toList();
        for (Discussion.Pages pages : List.of(thread.newest(), thread.after(0), thread.whole())) {
            assertEquals(numbers, all(pages).stream().sorted().toList());
        }
        assertTrue(thread.whole().count() >= 3, "no page holds more than 2,000");
        IntStream.rangeClosed(1, thread.whole().count()).forEach(page -> assertTrue(thread.whole().page(page).size() <= Discussion.WHOLE));
        IntStream.rangeClosed(1, thread.conversation().count()).forEach(page -> assertTrue(thread.conversation().page(page).size() <= Discussion.PAGE));
        // What goes deeper than a page is indented is counted where it goes on.
        List<Line> shown = IntStream.rangeClosed(1, thread.conversation().count()).boxed().flatMap(page -> thread.conversation().page(page).stream()).toList();
        assertEquals(5_000, shown.size() + shown.stream().mapToInt(Line::beyond).sum());
        assertEquals(shown.size(), numbers(shown).stream().distinct().count());
        // Every list that is opened on a page is closed on it.
        for (int page = 1; page <= thread.conversation().count(); page++) {
            List<Line> lines = thread.conversation().page(page);
            assertEquals(lines.stream().filter(Line::opens).count(), lines.stream().mapToInt(Line::closes).sum(), "page " + page);
        }
    }

    @Test
    void an_exchange_of_thousands_is_followed_up_to_where_it_begins() {
        int[] answers = IntStream.range(0, 10_000).toArray();
        Discussion thread = thread(answers);
        Place last = thread.numbered(10_000).orElseThrow();
        assertEquals(List.of(9_998, 9_999), numbers(thread.above(last, 2)));
        assertEquals(1, thread.beginning(last));
        assertEquals(9_995, thread.conversation().page(1).get(4).beyond());
        assertEquals(10_000, thread.whole().lines());
    }

    @Test
    void what_has_no_line_is_found_by_its_number_and_leaves_its_answers_at_the_top() {
        List<Place> places = new ArrayList<>(List.of(place(3, 2, CommentState.PUBLISHED), place(1, 0, CommentState.PUBLISHED), place(2, 1, CommentState.MOVED_ALONG)));
        Discussion thread = new Discussion(places);
        assertEquals(List.of(1, 3), numbers(thread.conversation().page(1)));
        assertEquals(List.of(0, 0), thread.conversation().page(1).stream().map(Line::depth).toList());
        assertTrue(thread.numbered(2).isPresent());
        assertTrue(thread.numbered(4).isEmpty());
        assertEquals(List.of(3), numbers(thread.after(1).page(1)));
        assertEquals(2, thread.readable());
    }
}
