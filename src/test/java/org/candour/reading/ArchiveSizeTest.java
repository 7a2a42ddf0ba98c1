package org.candour.reading;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.cast.CountedStatements;
import org.candour.cast.ValidHtml;
import org.candour.edge.PageCache;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Series;
import org.junit.jupiter.api.Test;

/** The lists of a large archive: what they ask the store, and how much they show at once. */
@QuarkusTest
class ArchiveSizeTest {
    private static final int MANY = 430;

    @Inject
    Blog blog;

    @Inject
    Posts posts;

    @Inject
    PageCache cache;

    /** So many posts in a month, with a label and in a series of their own, and a comment under each third. */
    private void write(int year, String name, int posts) {
        for (int i = 0; i < posts; i++) {
            LocalDate day = LocalDate.of(year, 3, 1 + i % 28);
            Post post = blog.post(day, name + " " + (i + 1), Blog.TESTIMONY, Series.named(name, i + 1), name);
            if (i % 3 == 0) {
                blog.speak(post, day, 2);
            }
        }
    }

    @Test
    void an_archive_of_hundreds_in_a_month_asks_what_one_of_ten_asks_and_shows_no_more_than_fits_on_a_page() {
        write(2071, "Nachtwache", 10);
        write(2072, "Fruehschicht", MANY);
        for (List<String> pair : List.of(List.of("/2071", "/2072"), List.of("/2071/03", "/2072/03"), List.of("/2071/03/all", "/2072/03/all"),
                List.of("/2071/03/01", "/2072/03/01"), List.of("/labels/nachtwache", "/labels/fruehschicht"), List.of("/series/nachtwache", "/series/fruehschicht"))) {
            assertEquals(asked(pair.get(0)), asked(pair.get(1)), "for " + pair);
            assertTrue(asked(pair.get(1)) <= 5, "no more than the page needs: " + pair);
            assertEquals(List.of(), ValidHtml.problems(page(pair.get(1))));
        }
        for (String all : List.of("/archive", "/labels", "/series", "/discussions")) {
            assertTrue(asked(all) <= 4, all);
        }
        assertEquals(MANY, leafed("/2072", 400));
        assertEquals(MANY, leafed("/2072/03", 400));
        assertEquals(MANY, leafed("/series/fruehschicht", 200));
        assertEquals(MANY, leafed("/labels/fruehschicht", 50));
        assertEquals(MANY, leafed("/2072/03/all", 50));
        System.out.printf("Leafed through %d posts of a month, a year, a series and a label%n", MANY);
    }

    /** Every title stands on one page and no page holds too many; returns how many there are. */
    private int leafed(String address, int onePage) {
        List<String> all = new ArrayList<>();
        for (int page = 1, fits = onePage; fits == onePage; page++) {
            List<String> here = Pattern.compile("href=\"(/2072/03/[a-z][a-z0-9-]+)\"").matcher(page(page == 1 ? address : address + "?page=" + page))
                    .results().map(found -> found.group(1)).filter(path -> !path.equals("/2072/03/all")).distinct().toList();
            assertTrue(here.size() <= onePage, here.size() + " on page " + page + " of " + address);
            fits = here.size();
            all.addAll(here);
        }
        assertEquals(all.size(), all.stream().distinct().count(), address);
        when().get(address + "?page=" + (all.size() / onePage + 2)).then().statusCode(404);
        return all.size();
    }

    @Test
    void the_lists_are_answered_from_memory_the_second_time() {
        write(2073, "Spaetdienst", 3);
        for (String address : List.of("/archive", "/2073", "/2073/03", "/2073/03/all", "/2073/03/01", "/labels", "/labels/spaetdienst", "/series", "/series/spaetdienst",
                "/discussions", "/discussions?page=1")) {
            page(address);
            assertEquals(0, CountedStatements.during(() -> page(address)), address);
        }
    }

    @Test
    void asking_for_each_post_alone_would_be_seen() {
        write(2074, "Ruhetag", 4);
        List<String> paths = posts.places().stream().filter(place -> place.day().getYear() == 2074).map(Posts.Place::path).toList();
        assertNotEquals(CountedStatements.during(() -> paths.subList(0, 3).forEach(posts::at)), CountedStatements.during(() -> paths.forEach(posts::at)));
    }

    private String page(String address) {
        return when().get(address).then().statusCode(200).extract().asString();
    }

    private int asked(String address) {
        cache.forgetAll();
        return CountedStatements.during(() -> page(address));
    }
}
