package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many threads are asked for a few at a time, with a question that is always the same. */
class HandfulTest {

    private static int handfuls(LongStream keys) {
        return Handful.split(keys.boxed().toList()).size();
    }

    @Test
    void a_handful_is_ten() {
        assertEquals(List.of(0, 1, 1, 2, 3), List.of(handfuls(LongStream.empty()), handfuls(LongStream.of(7)), handfuls(LongStream.rangeClosed(1, 10)),
                handfuls(LongStream.rangeClosed(1, 11)), handfuls(LongStream.rangeClosed(1, 21))));
    }

    @Test
    void a_thread_that_is_named_twice_is_asked_for_once() {
        assertEquals(1, handfuls(LongStream.concat(LongStream.rangeClosed(1, 10), LongStream.of(1))), "or its last number would come twice");
    }
}
