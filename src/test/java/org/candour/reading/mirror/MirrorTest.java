package org.candour.reading.mirror;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.content.export.AStoreOfItsOwn;
import org.candour.content.export.AnOldSite;
import org.candour.content.export.Exporting;
import org.candour.edge.PageCache;
import org.candour.operating.ExportErrand;
import org.candour.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the site that can be read without it. */
@QuarkusTest
@TestProfile(AStoreOfItsOwn.class)
class MirrorTest {
    private static boolean lives;

    @TempDir
    Path place;

    private final AnOldSite site;
    private final Exporting exporting;
    private final Mirror mirror;
    private final ExportErrand errands;
    private final MovedClock clock;
    private final PageCache cache;
    private final Site settings;

    MirrorTest(AnOldSite site, Exporting exporting, Mirror mirror, ExportErrand errands, MovedClock clock, PageCache cache, Site settings) {
        this.site = site;
        this.exporting = exporting;
        this.mirror = mirror;
        this.errands = errands;
        this.clock = clock;
        this.cache = cache;
        this.settings = settings;
    }

    /** No test changes it. */
    @BeforeEach
    void live() {
        if (!lives) {
            site.empty();
            site.live();
            lives = true;
        }
    }

    @AfterEach
    void today() {
        clock.reset();
        cache.forgetAll();
    }

    @Test
    void every_link_of_the_copy_leads_to_something_in_it() throws IOException {
        Path out = copy("out");
        DeadLinks links = DeadLinks.in(out, settings.siteUrl());
        assertEquals(List.of(), links.found());
        assertTrue(links.seen() > 1_500, "it saw " + links.seen());

        Files.delete(out.resolve("labels/prison/index.html"));
        assertTrue(DeadLinks.in(out, settings.siteUrl()).found().contains("labels/index.html -> prison/index.html"), "the look finds what is missing");
    }

    @Test
    void every_post_and_every_comment_that_can_be_read_is_in_it_once() throws IOException {
        Path out = copy("out");
        List<String> numbers = new ArrayList<>();
        for (String file : List.of("topics/overtime/index.html", "topics/overtime/page-2.html")) {
            Jsoup.parse(Files.readString(out.resolve(file))).select("article.comment").forEach(comment -> numbers.add(comment.id()));
        }
        assertEquals(102, numbers.size());
        assertEquals(102, numbers.stream().distinct().count());
        String overtime = Files.readString(out.resolve("topics/overtime/index.html"));
        assertTrue(!overtime.contains("Continue this exchange"), "nothing stands on a page of its own");
        assertTrue(Files.readString(out.resolve("2016/09/relationships-matter/index.html")).contains("Signed by the druid"));
        for (String day : List.of("2016/09/18/index.html", "2016/09/index.html", "2016/09/all/index.html", "2016/index.html", "archive/index.html",
                "discussions/index.html", "series/guest-blog/index.html", "labels/staffing-pay/index.html", "kept/index.html")) {
            assertTrue(Files.isRegularFile(out.resolve(day)), day);
        }
    }

    @Test
    void the_contents_lead_to_every_post_by_year_label_and_title() throws IOException {
        Path out = copy("out");
        Element contents = Jsoup.parse(Files.readString(out.resolve("contents.html"))).body();
        assertEquals(List.of("2019/index.html", "2016/index.html"), links(contents, "[aria-labelledby=years] a"));
        assertTrue(links(contents, "[aria-labelledby=labels] a").contains("labels/prison/index.html"));
        List<String> titled = new ArrayList<>();
        for (String letter : links(contents, "[aria-labelledby=titles] a")) {
            titled.addAll(links(Jsoup.parse(Files.readString(out.resolve(letter))).body(), ".months a"));
        }
        assertTrue(titled.contains("../2016/09/relationships-matter/index.html") && titled.contains("../topics/overtime/index.html"), titled.toString());
        assertEquals(6, titled.size());
        assertEquals("a", Contents.letter("‘Ârgyle’"));
        assertEquals("other", Contents.letter("2016"));
        assertEquals("other", Contents.letter("— …"));
    }

    private static List<String> links(Element in, String which) {
        return in.select(which).stream().map(link -> link.attr("href")).toList();
    }

    @Test
    void nothing_in_it_sends_runs_or_asks_the_site() throws IOException {
        for (Map.Entry<String, String> file : tree(copy("out")).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                Element page = Jsoup.parse(file.getValue());
                assertEquals(0, page.select("form, input, textarea, button, script, [action], [onclick]").size(), file.getKey());
                assertTrue(page.text().contains("This is a copy"), file.getKey());
                assertEquals(List.of(), page.select("a").stream().map(Element::text)
                        .filter(text -> List.of("Reply", "Report", "Write", "Search", "Come back with your key").contains(text)).toList(), file.getKey());
            }
        }
        assertTrue(given().get("/topics/overtime").asString().contains("<form"), "the page itself has one");
    }

    @Test
    void its_pages_and_feeds_are_valid() throws IOException {
        Path out = copy("out");
        for (String page : List.of("index.html", "2016/09/relationships-matter/index.html", "topics/overtime/page-2.html", "contents.html", "titles/r.html",
                "archive/index.html", "2016/09/18/index.html")) {
            assertEquals(List.of(), ValidHtml.problems(Files.readString(out.resolve(page))), page);
        }
        String feed = Files.readString(out.resolve("topics/overtime/comments.xml"));
        assertTrue(feed.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), feed.substring(0, 60));
        assertTrue(feed.contains(settings.siteUrl() + "/topics/overtime/index.html#c1\""), feed.substring(0, 900));
        assertTrue(Files.readString(out.resolve("feed.json")).contains(settings.siteUrl() + "/2019/01/relationships-still-matter/index.html"));
        assertTrue(Files.readString(out.resolve("rss.xml")).contains("<link>" + settings.siteUrl() + "/2019/01/relationships-still-matter/index.html</link>"));
    }

    @Test
    void it_holds_nothing_that_is_not_public() throws IOException {
        SortedMap<String, String> files = tree(copy("out"));
        for (String secret : AnOldSite.SECRETS) {
            assertEquals(List.of(), files.entrySet().stream().filter(file -> (file.getKey() + file.getValue()).contains(secret))
                    .map(Map.Entry::getKey).toList(), secret);
        }
    }

    @Test
    void it_does_not_tell_when_it_was_made() throws IOException {
        SortedMap<String, String> first = dated(copy("out"));
        String front = given().get("/").asString();
        clock.forward(Duration.ofDays(40));
        cache.forgetAll();
        assertEquals(first, dated(copy("later")));
        assertNotEquals(front, given().get("/").asString(), "the front page itself does tell");
    }

    @Test
    void an_export_without_it_takes_it_away_again_and_nothing_else() throws IOException {
        Path out = place.resolve("by-command");
        List<String> said = new ArrayList<>();
        assertEquals(0, errands.run(List.of(out.toString(), "--static"), said::add), said.toString());
        assertTrue(said.get(1).contains(out.resolve("index.html").toString()), said.toString());
        assertTrue(Files.isRegularFile(out.resolve("index.html")) && Files.isRegularFile(out.resolve("posts/2016/09/relationships-matter.md")));
        Files.writeString(out.resolve("mine.txt"), "my own");
        assertEquals(0, errands.run(List.of(out.toString(), "--force"), said::add), said.toString());
        assertTrue(Files.notExists(out.resolve("index.html")) && Files.notExists(out.resolve("contents.html")));
        assertTrue(Files.exists(out.resolve("mine.txt")) && Files.exists(out.resolve("posts")));
    }

    private Path copy(String name) throws IOException {
        Path out = place.resolve(name);
        assertTrue(exporting.into(out, false, mirror).beside() > 40);
        return out;
    }

    private static SortedMap<String, String> tree(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static SortedMap<String, String> dated(Path root) throws IOException {
        SortedMap<String, String> files = tree(root);
        for (Map.Entry<String, String> file : files.entrySet()) {
            file.setValue(Files.getLastModifiedTime(root.resolve(file.getKey())) + "\n" + file.getValue());
        }
        return files;
    }
}
