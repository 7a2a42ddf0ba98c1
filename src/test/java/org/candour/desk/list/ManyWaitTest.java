package org.candour.desk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.candour.cast.LongQueue;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.site.TheClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * However many wait, a page of them comes soon. It prints what it measured; {@code -Dwaiting=100000} measures the most
 * the desk is made for. The bound here is wide: it is for a sort or a walk through all the words, not for a busy machine.
 */
@QuarkusTest
@Tag("store")
class ManyWaitTest {
    private static final int WAITING = Integer.getInteger("waiting", 20_000);
    private static final Pattern ROW = Pattern.compile("name=\"item\"");

    @Inject
    LongQueue longQueue;

    @Inject
    Arriving arriving;

    @Inject
    TheClock clock;

    private List<Post> posts;

    @BeforeEach
    void a_long_queue() {
        arriving.clearDesk();
        posts = IntStream.range(0, 40).mapToObj(i -> arriving.post("Long queue, the " + i)).toList();
        longQueue.fill(posts, WAITING, clock.today());
    }

    @AfterEach
    void nobody_else_waits_behind_it() {
        longQueue.clear();
    }

    @Test
    void a_page_of_a_long_queue_comes_soon_however_it_is_narrowed() {
        DeskPerson moderator = DeskPerson.moderator();
        long first = median(moderator, "/desk/list", 50);
        long last = median(moderator, "/desk/list?page=" + WAITING / 50, 50);
        long post = median(moderator, "/desk/list?post=" + posts.get(7).path(), 50);
        long day = median(moderator, "/desk/list?day=" + clock.today().minusDays(3), 50);
        long rare = median(moderator, "/desk/list?text=comment " + WAITING + ".", 1);
        long absent = median(moderator, "/desk/list?text=nowhere at all", 0);
        long queue = median(moderator, "/desk", 0);
        System.out.println(WAITING + " wait: first page " + first + " ms, last " + last + ", one post " + post + ", one day " + day
                + ", words that stand once " + rare + ", words that stand nowhere " + absent + "; next item " + queue);
        assertTrue(Math.max(Math.max(first, last), Math.max(post, day)) < 1_500, "a page took too long");
    }

    private static long median(DeskPerson who, String path, int rows) {
        assertEquals(rows, ROW.matcher(who.get(path).asString()).results().count(), path);
        long[] took = new long[5];
        for (int i = 0; i < took.length; i++) {
            long before = System.nanoTime();
            who.get(path).then().statusCode(200);
            took[i] = (System.nanoTime() - before) / 1_000_000;
        }
        Arrays.sort(took);
        return took[took.length / 2];
    }
}
