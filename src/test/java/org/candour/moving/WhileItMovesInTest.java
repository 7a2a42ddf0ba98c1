package org.candour.moving;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.candour.reading.Blog;
import org.candour.cast.Marks;
import org.candour.posts.Post;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads or publishes while another blog moves in. */
@QuarkusTest
@Tag("store")
class WhileItMovesInTest {
    private static final LocalDate DAY = LocalDate.of(2032, 2, 3);
    private static final long A_SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    private final Import moving;
    private final Blog blog;

    WhileItMovesInTest(Import moving, Blog blog) {
        this.moving = moving;
        this.blog = blog;
    }

    private static String word() {
        return "q" + Marks.fresh("moved").replaceAll("[0-9]", "z");
    }

    private static boolean isFound(String word) {
        return given().queryParam("q", word).get("/search").asString().contains("<mark>" + word + "</mark>");
    }

    private static void within(long nanoseconds, String what, BooleanSupplier so) {
        long begun = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertTrue(System.nanoTime() - begun < nanoseconds, what);
        }
    }

    /** The first to ask has the index made, of all that other tests wrote. */
    private void the_search_is_ready() {
        String word = word();
        blog.post(DAY, "Before it all", "Here stands " + word + ".", null);
        within(60 * A_SECOND, "the index is made", () -> isFound(word));
    }

    @Test
    void who_publishes_meanwhile_is_found_within_a_second_and_the_blog_as_soon_when_it_is_there() {
        the_search_is_ready();
        String moved = word();
        String said = word();
        Post post = blog.post(DAY, "Said meanwhile");
        OldBlog old = new OldBlog().post("9301", "LIVE", "From elsewhere", "<p>Old words.</p>", "2014-06-30T23:30:00Z", "/2032/02/from-elsewhere.html")
                .comment("9302", "9301", "", "LIVE", "It was " + moved + " there.", "2014-07-01T10:10:00Z");
        List<Boolean> during = new ArrayList<>();
        String archive = given().get("/2014/07").asString();
        assertFalse(archive.contains("From elsewhere"), archive);
        moving.run(List.of(old.in(folder)), new Orders(false, false, false), new Import.Progress() {
            @Override
            public void read(long entries) {}

            @Override
            public void settled(long comments) {
                blog.talk(post, DAY, "0 And it was " + said + " here.");
                within(A_SECOND, "what is published meanwhile", () -> isFound(said));
                during.add(given().get("/2032/02/from-elsewhere").asString().contains(moved));
            }
        });
        assertEquals(List.of(true), during, "the page that nobody had asked for");
        assertTrue(given().get("/2014/07").asString().contains("From elsewhere"), "the page that was kept is made anew");
        within(A_SECOND, "what moved in", () -> isFound(moved));
    }
}
