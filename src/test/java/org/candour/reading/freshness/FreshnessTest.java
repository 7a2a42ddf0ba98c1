package org.candour.reading.freshness;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.comments.Comments;
import org.candour.comments.KeeperSpeaks;
import org.candour.comments.Takedown;
import org.candour.edge.PageCache;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.candour.reading.Blog;
import org.candour.site.Site;
import org.candour.store.Turn;
import org.junit.jupiter.api.Test;

/** After each act every page is asked for twice: as the cache has it, and made anew. They are never different. */
@QuarkusTest
class FreshnessTest {
    private static final LocalDate DAY = LocalDate.of(2035, 9, 18);
    private static final Series SERIES = Series.named("Guest blog of freshness", 1);

    @Inject
    Blog blog;

    @Inject
    PageCache cache;

    @Inject
    Publishing publishing;

    @Inject
    KeeperSpeaks keeper;

    @Inject
    Comments comments;

    @Inject
    Takedown takedown;

    @Inject
    Turn turn;

    @Inject
    Site site;

    private Post before;
    private Post post;
    private Post after;
    private Post cited;

    @Test
    void no_page_is_ever_older_than_what_was_done() {
        before = blog.post(DAY, "The one before", "Words.", SERIES, "fresh");
        post = blog.post(DAY.plusDays(1), "The one that changes", "Words.", Series.named(SERIES.name(), 2), "fresh");
        after = blog.post(DAY.plusDays(2), "The one after", "Words.", Series.named(SERIES.name(), 3), "fresh");
        cited = blog.post(DAY.plusYears(1), "The one that is cited");
        blog.talk(cited, DAY.plusYears(1), "0 Forty, it says.");
        blog.talk(post, DAY.plusDays(1), "0 One.", "1 Two.", "0 See " + site.siteUrl() + "/" + cited.path() + "/1 for that.");
        remember();

        keeper.answer(post.id(), comments.numbered(post.id(), 2).orElseThrow().id(), "The keeper answers at once.");
        everyPageIsFresh("an answer");
        when().get("/" + post.path()).then().body(containsString("The keeper answers at once."));

        Edition changed = new Edition("Quite another title", null, "A new standfirst.", "Other words.", DAY.plusDays(40),
                Series.named(SERIES.name(), 2), List.of(Label.named("fresher")), true);
        post = publishing.edit(post.id(), comments(post), Slug.of("quite another title of freshness"), changed);
        everyPageIsFresh("an edit that moves it");
        when().get("/" + cited.path()).then().body(containsString("Quite another title #3"));

        turn.take(() -> {
            takedown.withdraw(comments.findById(comments.numbered(post.id(), 3).orElseThrow().id()));
            return true;
        });
        everyPageIsFresh("a withdrawal of a comment that cites another thread");
        when().get("/" + cited.path()).then().body(not(containsString("Quite another title #3")));

        blog.post(DAY.plusDays(1), "One more between", "Words.", SERIES, "fresh");
        everyPageIsFresh("a new post between two others");

        publishing.withdraw(post.id());
        everyPageIsFresh("a post that was taken down");
    }

    @Test
    void talk_under_one_post_leaves_the_pages_of_others_in_memory() {
        Post busy = blog.post(LocalDate.of(2036, 1, 1), "Busy");
        Post quiet = blog.post(LocalDate.of(2036, 6, 1), "Quiet");
        when().get("/" + quiet.path()).then().statusCode(200);
        long renders = cache.counts().renders();
        for (int i = 0; i < 10; i++) {
            keeper.answer(busy.id(), null, "Once more.");
            when().get("/" + quiet.path()).then().statusCode(200);
        }
        assertEquals(renders, cache.counts().renders());
    }

    @Test
    void a_page_that_was_not_forgotten_would_be_seen() {
        Post stale = blog.post(LocalDate.of(2036, 2, 1), "Stale");
        Map<String, String> held = new TreeMap<>();
        held.put("/" + stale.path(), get("/" + stale.path()) + "something older");
        assertTrue(stale(held).contains("/" + stale.path()));
    }

    private int comments(Post any) {
        return publishing.openComments(any.id(), true).version();
    }

    private List<String> paths() {
        return List.of("/", "/page/2", "/discussions", "/discussions?page=2", "/archive", "/2035", "/2035/09", "/2035/10", "/2035/09/all", "/2035/10/all",
                "/2035/09/18", "/2035/09/19", "/2035/10/28", "/labels", "/labels/fresh", "/labels/fresher", "/series",
                "/series/guest-blog-of-freshness", "/" + before.path(), "/" + after.path(), "/" + cited.path(),
                "/" + cited.path() + "/1", "/" + post.path(), "/" + post.path() + "?whole=yes",
                "/" + post.path() + "?order=newest", "/" + post.path() + "/1", "/" + post.path() + "/2",
                "/" + post.path() + "/3", "/" + post.path() + "/comments.xml", "/atom.xml", "/rss.xml", "/feed.json",
                "/comments.xml", "/sitemap.xml");
    }

    private void remember() {
        paths().forEach(FreshnessTest::get);
    }

    /** What the cache answers now, against the same made anew; afterwards the cache holds all of them again. */
    private void everyPageIsFresh(String act) {
        Map<String, String> held = new TreeMap<>();
        paths().forEach(path -> held.put(path, get(path)));
        assertEquals(List.of(), stale(held), "after " + act);
    }

    private List<String> stale(Map<String, String> held) {
        cache.forgetAll();
        return held.keySet().stream().filter(path -> !get(path).equals(held.get(path))).toList();
    }

    private static String get(String path) {
        return when().get(path).then().extract().asString();
    }
}
