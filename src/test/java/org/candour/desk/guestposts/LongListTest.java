package org.candour.desk.guestposts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.testimony.Contributing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand sealed pieces: a page of fifty opens fifty titles and no more. */
@QuarkusTest
@Tag("store")
class LongListTest {
    private static final int PIECES = 1_000;
    private static final int ON_A_PAGE = 50;
    private static final double MOST_CPU_MILLIS = 300;

    private final Contributing contributing;
    private final List<Contributor> sent = new ArrayList<>();

    LongListTest(Contributing contributing) {
        this.contributing = contributing;
    }

    /** The other tests share the store, and look for their pieces on the first page. */
    @AfterEach
    void takeThemBack() {
        sent.forEach(Contributor::withdraw);
    }

    @Test
    void a_page_of_a_thousand_sealed_pieces_opens_in_less_than_300_ms() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        for (int i = 0; i < PIECES; i++) {
            sent.add(Contributor.guestPost(contributing, "Of the landing " + i, "We were three on a wing of sixty, and it was Friday."));
        }
        for (int i = 0; i < 20; i++) {
            keeper.get("/desk/studio?page=" + (1 + i % 10));
        }
        double[] millis = new double[20];
        long cpu = cpu();
        for (int i = 0; i < millis.length; i++) {
            long begun = System.nanoTime();
            String page = keeper.get("/desk/studio?page=" + (1 + i)).then().statusCode(200).extract().asString();
            millis[i] = (System.nanoTime() - begun) / 1e6;
            assertEquals(ON_A_PAGE, Pattern.compile("href=\"/desk/studio/guest-posts/").matcher(page).results().count());
            assertTrue(page.contains("Of the landing "));
        }
        double each = (cpu() - cpu) / 1e6 / millis.length;
        Arrays.sort(millis);
        System.out.printf("A page of %d of %d sealed pieces: median %.0f ms, slowest %.0f ms; %.0f ms of CPU each, client and all%n",
                ON_A_PAGE, PIECES, millis[millis.length / 2], millis[millis.length - 1], each);
        assertTrue(each < MOST_CPU_MILLIS, each + " ms of CPU a page");
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
