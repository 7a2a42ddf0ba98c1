package org.candour.moving.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file of every system, with every oddity seen in real ones. The numbers are those of count_export.py, which shares no
 * line with these readers: {@code count_export.py src/test/resources/moving/*}.
 */
class ExportsTest {
    static final Path FILES = Path.of("src/test/resources/moving");

    private static Tally of(String file) throws IOException {
        return Tally.of(FILES.resolve(file));
    }

    @Test
    void bloggers_archive_is_read_as_it_was_counted() throws IOException {
        Tally archive = of("blogger-archive.xml");
        assertEquals(Map.of("DRAFT", 2, "LIVE", 2), archive.posts);
        assertEquals(Map.of("LIVE", 1), archive.pages);
        assertEquals(Map.of("LIVE", 9, "REMOVED", 1), archive.comments);
        assertEquals(Map.of("duplicate", 2, "settings", 1, "template", 1), archive.passedOver);
        assertEquals(6, archive.replies());
        assertEquals(4, archive.maxDepth());
        assertEquals("110a901e0a3f3d8ce0ecae8dcb3058a815773a85cb0a26fe0d2c2481c632bfd3", archive.signature());
        assertEquals(List.of(), archive.flaws);
    }

    @Test
    void a_post_of_the_last_half_hour_stays_on_its_day() throws IOException {
        Entry.Article post = of("blogger-archive.xml").articles.get("3001");
        assertEquals(LocalDateTime.of(2014, 6, 30, 23, 40, 12, 345_000_000), post.moment().local());
        assertEquals("https://landing.example.invalid/2014/06/last-night.html", post.address());
        assertEquals(List.of("workload", "split & merger"), post.labels());
        assertNull(post.byline(), "the owner's own");
        assertTrue(post.body().text().contains("I have been &amp; remain"), "only the file's own escaping is undone");
    }

    @Test
    void a_guests_name_stands_beside_the_guests_post_and_a_draft_has_no_address() throws IOException {
        Tally archive = of("blogger-archive.xml");
        assertEquals("Guest from Swansea", archive.articles.get("3002").byline());
        assertEquals("", archive.articles.get("3002").title());
        assertNull(archive.articles.get("3003").address());
    }

    @Test
    void words_in_every_script_and_a_removed_comments_place_come_through() throws IOException {
        Tally archive = of("blogger-archive.xml");
        assertEquals("Good luck to everyone on both sides of the wall. 😔", archive.remarks.get("4001").body().text());
        assertEquals("Grey Heron", archive.remarks.get("4001").name());
        assertTrue(archive.remarks.get("4002").body().text().endsWith("Naïve? Diolch am ddweud hynny."));
        assertTrue(archive.remarks.get("4004").body().text().endsWith("الصبر مفتاح الفرج"));
        assertNull(archive.remarks.get("4004").name(), "ANONYMOUS is no name");
        assertEquals("", archive.remarks.get("4003").body().text());
        assertNull(archive.remarks.get("4003").name());
        assertEquals("4002", archive.remarks.get("4003").parent());
        assertEquals("3005", archive.remarks.get("4009").article(), "a comment on a page speaks of a post");
    }

    @Test
    void the_feed_of_takeout_is_read_as_it_was_counted() throws IOException {
        Tally takeout = of("blogger-takeout.atom");
        assertEquals(Map.of("DRAFT", 1, "LIVE", 1, "SCHEDULED", 1, "TRASHED", 2, "UNKNOWN", 1), takeout.posts);
        assertEquals(Map.of("LIVE", 1), takeout.pages);
        assertEquals(Map.of("GHOSTED", 1, "LIVE", 6, "PENDING", 1, "SPAM", 1, "UNKNOWN", 1), takeout.comments);
        assertEquals(Map.of("duplicate", 1, "unknown kind", 1), takeout.passedOver);
        assertEquals(3, takeout.replies());
        assertEquals(3, takeout.maxDepth());
        assertEquals("513ca254297eb097b25fd4af2770a3e13efe6ecd860238ed8c7b9f47d6da78cd", takeout.signature());
        assertEquals(LocalDateTime.of(2016, 6, 30, 23, 55), takeout.articles.get("5001").moment().local(), "in the blog's own zone");
        assertEquals("/2016/06/caseloads-promises.html", takeout.articles.get("5001").address());
        assertEquals(List.of("workload", "courts"), takeout.articles.get("5001").labels());
        assertNull(takeout.articles.get("5002").address());
    }

    /** The tool counts the post behind a password among the four that are live: here it is {@code PROTECTED}. */
    @Test
    void wordpress_is_read_as_it_was_counted() throws IOException {
        Tally wordpress = of("wordpress.xml");
        assertEquals(Map.of("DRAFT", 2, "LIVE", 3, "PROTECTED", 1, "PRIVATE", 1, "SCHEDULED", 1, "TRASHED", 1, "UNKNOWN", 1), wordpress.posts);
        assertEquals(Map.of("LIVE", 1), wordpress.pages);
        assertEquals(Map.of("LIVE", 6, "PENDING", 1, "SPAM", 1, "TRASHED", 1, "UNKNOWN", 1), wordpress.comments);
        assertEquals(Map.of("attachment", 1, "duplicate", 2, "menu", 1, "pingback", 1), wordpress.passedOver);
        assertEquals(4, wordpress.replies());
        assertEquals(4, wordpress.maxDepth());
        assertEquals("99e0a4a5b90b91baa1031c13a037c25b25048be1055476424b4be2263039e1ff", wordpress.signature());
        assertEquals(List.of(), wordpress.flaws);
    }

    @Test
    void wordpress_titles_are_words_and_its_lines_are_paragraphs() throws IOException {
        Tally wordpress = of("wordpress.xml");
        Entry.Article post = wordpress.articles.get("p10");
        assertEquals("Fish & chips – the away day", post.title());
        assertEquals(Body.Form.HTML_LINES, post.body().form());
        assertEquals(LocalDateTime.of(2017, 6, 1, 23, 30), post.moment().local());
        assertEquals(1_496_356_200_000L, post.moment().order());
        assertFalse(post.commentsOpen());
        assertEquals(List.of("Training & away days", "chips"), post.labels());
        assertNull(post.byline(), "an account's name is nobody's byline");
        assertEquals("Tired & Honest", wordpress.remarks.get("c101").name());
        assertEquals(LocalDateTime.of(2017, 6, 3, 9, 0), wordpress.remarks.get("c104").moment().local(), "the other date is of zeros");
        assertNull(wordpress.articles.get("p12").moment());
        assertEquals(LocalDateTime.of(2012, 1, 1, 12, 0), wordpress.articles.get("p21").moment().local());
    }

    @Test
    void disqus_is_read_as_it_was_counted() throws IOException {
        Tally disqus = of("disqus.xml");
        assertEquals(Map.of("LIVE", 2, "TRASHED", 1), disqus.posts);
        assertEquals(Map.of("LIVE", 6, "SPAM", 1, "TRASHED", 1), disqus.comments);
        assertEquals(Map.of("duplicate", 1), disqus.passedOver);
        assertEquals(3, disqus.replies());
        assertEquals(4, disqus.maxDepth());
        assertEquals("ed51175f96c8c6c0106b46b3792a0dbe590e64fff273e77c1b589ea3d4a7f36a", disqus.signature());
        assertEquals("https://relief.example.invalid/2016/09/relationships/", disqus.articles.get("t900").address());
        assertEquals("Relationships & risk", disqus.articles.get("t900").title());
        assertFalse(disqus.articles.get("t901").commentsOpen());
        assertEquals("Plain Thistle", disqus.remarks.get("d7001").name());
        assertNull(disqus.remarks.get("d7004").name());
        assertEquals("t999", disqus.remarks.get("d7008").article(), "of a thread that is not in the file");
    }

    /** The tool counts what only subscribers could read among three live posts, and calls {@code sent} a state of its own. */
    @Test
    void ghost_is_read_as_it_was_counted() throws IOException {
        Tally ghost = of("ghost.json");
        assertEquals(Map.of("DRAFT", 1, "LIVE", 2, "PROTECTED", 1, "PRIVATE", 1, "SCHEDULED", 1, "UNKNOWN", 1), ghost.posts);
        assertEquals(Map.of("LIVE", 1), ghost.pages);
        assertEquals(Map.of("LIVE", 3, "PENDING", 1, "TRASHED", 1), ghost.comments);
        assertEquals(Map.of("duplicate", 1), ghost.passedOver);
        assertEquals(3, ghost.replies());
        assertEquals(3, ghost.maxDepth());
        assertEquals("0f68fdedb8128f342a732e33f550163dba3625bc80eaff976c1d97c9168a2f39", ghost.signature());
        assertEquals(List.of("training", "fish & chips"), ghost.articles.get("g5f01").labels());
        assertEquals(LocalDateTime.of(2014, 6, 1, 0, 0), ghost.articles.get("g5f02").moment().local(), "milliseconds");
        assertEquals(new Body(Body.Form.MARKDOWN, "Some *markdown*."), ghost.articles.get("g5f02").body());
    }

    @Test
    void every_word_of_ghosts_two_trees_comes_through_in_order() throws IOException {
        Tally ghost = of("ghost.json");
        assertEquals(new Body(Body.Form.MARKDOWN, "First, second@plainclerk.\n\n## What *we* asked\n\nEighteen months.\n\n- one\n\n- two\n\n"
                + "/content/images/desk.jpg\n\nThe desk"), ghost.articles.get("g5f03").body());
        assertEquals(List.of("On licence", "Mae pawb", "yn aros. ⏳", "- recall", "- release", "s.5"),
                ghost.articles.get("g5f04").body().text().lines().filter(line -> !line.isBlank()).toList());
    }

    /** The tool numbers entries and comments as they come: m1, m2 and mc1, mc2. */
    @Test
    void movable_type_is_read_as_it_was_counted() throws IOException {
        Tally movable = of("movabletype.txt");
        assertEquals(Map.of("DRAFT", 1, "LIVE", 1, "SCHEDULED", 1, "UNKNOWN", 1), movable.posts);
        assertEquals(Map.of("LIVE", 4), movable.comments);
        assertEquals(Map.of("pingback", 1), movable.passedOver);
        List<String> posts = movable.order.stream().filter(movable.articles::containsKey).toList();
        List<String> comments = movable.order.stream().filter(movable.remarks::containsKey).toList();
        assertEquals("90d98d2a39cd72b526b9a61eedd3daae80a1c440c74e33ebc5c962dc8d7cd471", movable.signature(key ->
                posts.contains(key) ? "m" + (posts.indexOf(key) + 1) : "mc" + (comments.indexOf(key) + 1)));
    }

    @Test
    void movable_type_keeps_its_lines_its_day_and_its_windows_letters() throws IOException {
        Tally movable = of("movabletype.txt");
        Entry.Article post = movable.articles.get("mthe_new_it");
        assertEquals("The new IT & the old kettle", post.title());
        assertEquals(LocalDateTime.of(2008, 6, 30, 23, 40), post.moment().local());
        assertEquals("/2008/06/the_new_it.html", post.address());
        assertEquals(List.of("tools", "office life"), post.labels());
        assertTrue(post.body().text().contains("The kettle isn’t.\n\nWe call that “resilience” in a café.\n-----\nNot a section"));
        assertTrue(post.body().text().endsWith("\n\nAnd there is more."));
        assertTrue(movable.remarks.values().stream().anyMatch(remark -> "Siân".equals(remark.name())
                && remark.moment().local().equals(LocalDateTime.of(2008, 7, 1, 14, 5))));
        assertEquals(2, movable.remarks.values().stream().filter(remark -> remark.body().text().startsWith("Ours is down")).count(),
                "two people said the same in the same second");
        assertEquals(List.of("6 bytes are not in the file’s encoding and were read as Windows-1252."),
                movable.flaws.stream().map(Flaw::what).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blogger-archive.xml", "blogger-takeout.atom", "wordpress.xml", "disqus.xml", "ghost.json", "movabletype.txt"})
    void nothing_about_people_is_passed_on_but_the_names_they_showed(String file) throws IOException {
        Tally tally = of(file);
        String everything = Stream.of(tally.articles.values(), tally.remarks.values(), tally.flaws, tally.passedOver.keySet(), tally.order)
                .map(Object::toString).reduce("", String::concat);
        for (String trace : List.of("mail.invalid", "203.0.113.", "pid-", "/profile", "noreply@", "_account", "jsmith", "lh3.", "secret", "PRIVATE KEY",
                "$2a$", "hunter2", "m7", "me.example", "blank.gif")) {
            assertFalse(everything.contains(trace), file + " passed on " + trace);
        }
    }
}
