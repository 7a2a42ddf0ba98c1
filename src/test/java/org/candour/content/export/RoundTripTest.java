package org.candour.content.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.cast.Quiet;
import org.candour.content.ContentReading;
import org.candour.content.ContentReport;
import org.candour.content.FoldersOfTests;
import org.candour.edge.PageCache;
import org.candour.operating.ExportErrand;
import org.candour.moving.Import;
import org.candour.moving.Orders;
import org.candour.moving.Report;
import org.candour.moving.formats.Entry.What;
import org.candour.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be read goes out as files, and a site begun from them answers with the same bytes. */
@QuarkusTest
@Tag("store")
@TestProfile(AStoreOfItsOwn.class)
class RoundTripTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern LOCATION = Pattern.compile("<loc>http://localhost:8081(/[^<]*)</loc>");
    /** The desk's record stays where the desk is; forms hold a stamp of the moment. */
    private static final Pattern NOT_COMPARED = Pattern.compile("/(desk|write|report|return|pen-names|ledger)([/?].*)?");

    private static final Import.Progress QUIET = new Quiet();

    @TempDir
    Path place;

    private final AnOldSite site;
    private final Exporting exporting;
    private final ExportErrand errands;
    private final FoldersOfTests folders;
    private final PageCache cache;
    private final Site settings;
    private final Import moving;

    RoundTripTest(AnOldSite site, Exporting exporting, ExportErrand errands, FoldersOfTests folders, PageCache cache, Site settings, Import moving) {
        this.site = site;
        this.exporting = exporting;
        this.errands = errands;
        this.folders = folders;
        this.cache = cache;
        this.settings = settings;
        this.moving = moving;
    }

    @Test
    void a_site_begun_from_an_export_answers_with_the_same_bytes() throws IOException {
        site.empty();
        folders.reading(Path.of("content")).read();
        site.live();
        SortedMap<String, String> before = everything();
        assertTrue(before.size() > 300, "the site is large enough to mean something: " + before.size());
        Exporting.Counts counts = exporting.into(place.resolve("first"), false);
        assertTrue(counts.comments() > 150 && counts.posts() > 6, counts.toString());

        site.empty();
        ContentReading reading = folders.reading(place.resolve("first"));
        ContentReport report = reading.read();
        assertEquals(List.of(), report.faults());
        cache.forgetAll();
        SortedMap<String, String> after = everything();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((address, answer) -> assertEquals(answer, after.get(address), address));

        exporting.into(place.resolve("second"), false);
        assertEquals(tree(place.resolve("first")), tree(place.resolve("second")));
        assertEquals(0, reading.read().comments(), "an unchanged file changes nothing");
    }

    @Test
    void a_site_into_which_an_export_was_moved_answers_with_the_same_bytes() throws IOException {
        site.empty();
        folders.reading(Path.of("content")).read();
        site.live();
        SortedMap<String, String> before = everything();
        Path out = place.resolve("out");
        exporting.into(out, false);

        site.empty();
        ContentReading own = folders.reading(Files.createDirectories(place.resolve("own")));
        own.read();
        Report report = moving.run(List.of(out), new Orders(false, false, false), QUIET);
        assertEquals(List.of(), report.faults());
        assertTrue(report.of(What.COMMENT).imported() > 150 && report.of(What.POST).imported() > 6, report.json());
        own.read();
        cache.forgetAll();
        SortedMap<String, String> after = everything();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((address, answer) -> assertEquals(answer, after.get(address), address));

        exporting.into(place.resolve("second"), false);
        assertEquals(tree(out), tree(place.resolve("second")));
    }

    @Test
    void an_export_holds_no_keys_and_nothing_that_is_not_public() throws IOException {
        site.empty();
        site.live();
        exporting.into(place.resolve("out"), false);
        for (String secret : AnOldSite.SECRETS) {
            assertEquals(List.of(), found(secret), secret);
        }
        assertEquals(1, found("Signed by the druid").size(), "the search finds what is there");
        assertTrue(Files.readString(place.resolve("out/README.txt")).contains("WRITERS CANNOT WITHDRAW"));
    }

    @Test
    void nothing_that_an_export_did_not_write_is_ever_replaced() throws IOException {
        site.empty();
        site.live();
        Path out = place.resolve("again");
        exporting.into(out, false);
        SortedMap<String, String> first = tree(out);
        assertEquals(Exporting.Refusal.NotEmpty.class, refused(out, false));
        exporting.into(out, true);
        assertEquals(first, tree(out), "the same once more");

        Files.writeString(out.resolve("mine.txt"), "my own");
        site.empty();
        exporting.into(out, true);
        assertEquals("my own", Files.readString(out.resolve("mine.txt")));
        assertTrue(Files.notExists(out.resolve("posts")), "what is no longer public is gone from it");

        site.live();
        Files.createDirectories(out.resolve("posts/2016/10"));
        Files.writeString(out.resolve("posts/2016/10/later.md"), "somebody else's");
        assertEquals(Exporting.Refusal.Foreign.class, refused(out, true));
        Files.delete(out.resolve("posts/2016/10/later.md"));
        exporting.into(out, true);
        Files.writeString(out.resolve("posts/2016/10/later.md"), "and now I have changed it");
        SortedMap<String, String> changed = tree(out);
        assertEquals(Exporting.Refusal.Foreign.class, refused(out, true));
        assertEquals(changed, tree(out), "nothing was touched");
    }

    @Test
    void it_is_never_written_where_the_site_keeps_its_own() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("link"), settings.data());
        for (Path ours : List.of(settings.data(), settings.data().resolve("out"), settings.data().getParent(), settings.content().toAbsolutePath(),
                settings.content().toAbsolutePath().resolve("posts/out"), link.resolve("deeper/out"))) {
            assertEquals(Exporting.Refusal.Ours.class, refused(ours, true), ours.toString());
            assertTrue(Files.notExists(ours.resolve("README.txt")));
        }
    }

    @Test
    void the_command_says_what_was_written_and_what_cannot_be_done_with_it() throws IOException {
        site.empty();
        site.live();
        List<String> said = new ArrayList<>();
        assertEquals(0, errands.run(List.of(place.resolve("by-command").toString()), said::add));
        assertTrue(said.get(0).matches(".*Posts: [0-9]+; comments and their places: [0-9]+; pages: 0; old addresses: 1; pictures: 0\\."), said.toString());
        assertTrue(said.get(1).contains("writers cannot withdraw"), said.toString());
        said.clear();
        assertEquals(1, errands.run(List.of(place.resolve("by-command").toString()), said::add));
        assertTrue(said.get(0).contains("is not empty"), said.toString());
        said.clear();
        assertEquals(1, errands.run(List.of("/proc/candour/out"), said::add));
        assertTrue(said.get(0).contains("could not be written") || said.get(0).contains("cannot be written"), said.toString());
    }

    private Class<?> refused(Path folder, boolean again) {
        return assertThrows(Exporting.Refused.class, () -> exporting.into(folder, again)).refusal().getClass();
    }

    private List<String> found(String secret) throws IOException {
        return tree(place.resolve("out")).entrySet().stream().filter(file -> (file.getKey() + file.getValue()).contains(secret))
                .map(Map.Entry::getKey).toList();
    }

    /** The answer at every address that a link leads to, and at some that none does. */
    private static SortedMap<String, String> everything() {
        SortedMap<String, String> answers = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/sitemap.xml", "/atom.xml", "/rss.xml", "/feed.json", "/comments.xml", "/robots.txt",
                "/2016/09/third-of-the-day", "/2016/09/third-of-the-day/1", "/2016/09/tookitback-in-the-title", "/2016/09/not-out",
                "/2016/09/never-was", "/2016/09/relationships-matter/8", "/2016/09/relationships-matter/9", "/2016/09/relationships-matter/10",
                "/topics/overtime/comments.xml"));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (!answers.containsKey(address) && !NOT_COMPARED.matcher(address).matches()) {
                Response answer = given().redirects().follow(false).urlEncodingEnabled(false).get(address);
                String body = new String(answer.asByteArray(), StandardCharsets.UTF_8);
                answers.put(address, answer.statusCode() + " " + answer.header("Location") + " " + answer.contentType() + "\n" + body);
                Stream.concat(LINK.matcher(body).results(), LOCATION.matcher(body).results()).map((MatchResult link) -> link.group(1))
                        .forEach(open::add);
            }
        }
        return answers;
    }

    private static SortedMap<String, String> tree(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                String bytes = Files.isDirectory(file) ? "" : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                files.put(root.relativize(file).toString(), file.equals(root) ? "" : Files.getLastModifiedTime(file) + " " + bytes);
            }
        }
        return files;
    }
}
