package org.candour.moving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candour.cast.Quiet;
import org.candour.content.FoldersOfTests;
import org.candour.content.export.AStoreOfItsOwn;
import org.candour.content.export.AnOldSite;
import org.candour.content.export.Exporting;
import org.candour.edge.PageCache;
import org.candour.operating.ImportErrand;
import org.candour.pictures.Snapshots;
import org.candour.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that come with an import are shown where they were shown, and tell nothing of who took them. */
@QuarkusTest
@TestProfile(AStoreOfItsOwn.class)
class PicturesBroughtTest {
    private static final String HOST = "https://1.bp.blogspot.com/-x/s320/";

    @TempDir
    Path folder;

    private final AnOldSite old;
    private final Import moving;
    private final ImportErrand errands;
    private final Exporting exporting;
    private final FoldersOfTests folders;
    private final PageCache cache;
    private final Site site;

    PicturesBroughtTest(AnOldSite old, Import moving, ImportErrand errands, Exporting exporting, FoldersOfTests folders, PageCache cache, Site site) {
        this.old = old;
        this.moving = moving;
        this.errands = errands;
        this.exporting = exporting;
        this.folders = folders;
        this.cache = cache;
        this.site = site;
    }

    @BeforeEach
    void empty() {
        old.empty();
        cache.forgetAll();
    }

    @AfterEach
    void leave() throws IOException {
        if (Files.exists(site.content())) {
            try (Stream<Path> all = Files.walk(site.content())) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        folders.reading(Files.createDirectories(folder.resolve("nothing"))).read();
    }

    private static String img(String name) {
        return "<p>Look:</p><a href='" + HOST + "s1600/" + name + "'><img src='" + HOST + name + "' alt='The rota, with gaps'></a>";
    }

    private static OldBlog blog(String... pictures) {
        StringBuilder words = new StringBuilder();
        Stream.of(pictures).forEach(name -> words.append(img(name)));
        return new OldBlog().post("1", "LIVE", "The rota", words.toString(), "2014-06-30T10:00:00Z", "/2014/06/the-rota.html")
                .comment("2", "1", "", "LIVE", img("rota.jpg"), "2014-07-01T10:00:00Z");
    }

    /** As Takeout packs it. */
    private Path zip(OldBlog blog, Map<String, byte[]> albums) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Takeout/Blogger/Blogs/Old/feed.atom"));
            zip.write(Files.readAllBytes(blog.in(folder)));
            for (Map.Entry<String, byte[]> picture : albums.entrySet()) {
                zip.putNextEntry(new ZipEntry(picture.getKey()));
                zip.write(picture.getValue());
            }
        }
        return Files.write(folder.resolve("takeout.zip"), bytes.toByteArray());
    }

    private JsonObject run(Path file, Orders orders) {
        return new JsonObject(moving.run(List.of(file), orders, QUIET).json());
    }

    private static final Import.Progress QUIET = new Quiet();

    private static final Orders PLAIN = new Orders(false, false, false);

    private List<Path> media() throws IOException {
        try (Stream<Path> all = Files.exists(site.content()) ? Files.walk(site.content()) : Stream.empty()) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_picture_in_takeouts_zip_is_shown_in_the_post_and_nothing_of_the_camera_comes_along() throws IOException {
        Path zip = zip(blog("rota.jpg", "my%20week.jpg", "lost.png"), Map.of("Takeout/Blogger/Albums/Old/Rota.jpg", Snapshots.withExif(6),
                "Takeout/Blogger/Albums/Old/my week.jpg", Snapshots.all().get("comment"), "Takeout/Photos/unasked.jpg", Snapshots.jpeg()));
        JsonObject trial = run(zip, new Orders(true, false, false));
        assertEquals(List.of(), media(), "a trial writes nothing");
        JsonObject report = run(zip, PLAIN);
        assertEquals(trial, report);
        assertEquals(2, report.getJsonObject("repairs").getInteger("picture-brought"));
        List<Path> media = media();
        assertEquals(2, media.size(), "what no post shows is not taken out: " + media);
        String page = given().get("/2014/06/the-rota").then().statusCode(200)
                .body(containsString("<img src=\"/media/moved/rota-"), containsString("alt=\"The rota, with gaps\" width=\"48\" height=\"64\">"),
                        containsString("<img src=\"/media/moved/my-week-"), not(containsString("s1600/rota.jpg\"><img"))).extract().asString();
        assertEquals(2, page.split("<img ").length - 1, "none in the comment");
        assertTrue(page.contains("href=\"" + HOST + "s1600/lost.png\""), "one that did not come is a link");
        for (Path file : media) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            Snapshots.MARKS.forEach(mark -> assertFalse(bytes.contains(mark), mark));
            assertEquals(0, Files.getLastModifiedTime(file).toMillis());
            given().get("/media/moved/" + file.getFileName()).then().statusCode(200).header("Content-Type", "image/jpeg");
        }
        assertTrue(new String(Snapshots.withExif(6), StandardCharsets.ISO_8859_1).contains(Snapshots.MARKS.get(0)), "they were there to be found");

        JsonObject again = run(zip, PLAIN);
        assertEquals(1, again.getJsonObject("posts").getInteger("unchanged"));
        assertEquals(media, media());
        cache.forgetAll();
        assertEquals(page, given().get("/2014/06/the-rota").asString());
    }

    @Test
    void pictures_lie_in_a_folder_that_is_named_and_what_is_none_is_refused() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures/deep"));
        Files.write(pictures.resolve("rota.jpg"), Snapshots.withExif(1));
        Files.write(pictures.resolve("twice.jpg"), Snapshots.jpeg());
        Files.write(Files.createDirectories(folder.resolve("pictures/other")).resolve("twice.jpg"), Snapshots.withExif(1));
        Files.writeString(pictures.resolve("script.jpg"), "<script>alert(1)</script>");
        Files.createSymbolicLink(pictures.resolve("led-out.jpg"), Files.write(folder.resolve("outside.jpg"), Snapshots.jpeg()));
        Path report = folder.resolve("report.json");
        List<String> said = new ArrayList<>();
        assertEquals(3, errands.run(List.of("--report", report.toString(), "--pictures", folder.resolve("pictures").toString(),
                blog("rota.jpg", "twice.jpg", "script.jpg", "led-out.jpg").in(folder).toString()), said::add), said.toString());
        JsonObject made = new JsonObject(Files.readString(report));
        assertEquals(1, made.getJsonObject("repairs").getInteger("picture-brought"));
        assertEquals("script.jpg", made.getJsonArray("faults").getJsonObject(0).getString("where"));
        assertEquals(1, made.getJsonArray("faults").size(), made.encode());
        assertEquals(1, media().size());
        given().get("/2014/06/the-rota").then().body(containsString("<img src=\"/media/moved/rota-"), containsString(HOST + "s1600/twice.jpg"),
                containsString(HOST + "s1600/script.jpg"), containsString(HOST + "s1600/led-out.jpg"));
        assertEquals(2, errands.run(List.of("--pictures", folder.resolve("nowhere").toString(), folder.resolve("feed.atom").toString()), said::add));
    }

    @Test
    void the_pictures_of_what_is_not_public_stay_where_they_are() throws IOException {
        OldBlog draft = new OldBlog().post("1", "DRAFT", "The rota", img("rota.jpg"), "2014-06-30T10:00:00Z", "/2014/06/the-rota.html");
        run(zip(draft, Map.of("Takeout/Blogger/Albums/Old/rota.jpg", Snapshots.jpeg())), PLAIN);
        assertEquals(List.of(), media());
    }

    @Test
    void a_zip_that_lies_about_its_pictures_costs_little_and_writes_nowhere_else() throws IOException {
        Map<String, byte[]> albums = new LinkedHashMap<>();
        albums.put("Takeout/Blogger/Albums/../../../../rota.jpg", Snapshots.jpeg());
        albums.put("Takeout/Blogger/Albums/Old/bomb.png", new byte[40 << 20]);
        JsonObject report = run(zip(blog("rota.jpg", "bomb.png", "..%2F..%2Frota.jpg"), albums), PLAIN);
        assertTrue(report.getJsonArray("faults").encode().contains("bomb.png"), report.encode());
        for (Path file : media()) {
            assertTrue(file.startsWith(site.content().resolve("media/moved")), file.toString());
        }
        assertFalse(Files.exists(site.content().resolveSibling("rota.jpg")) || Files.exists(folder.resolve("rota.jpg")));
    }

    @Test
    void a_brought_picture_goes_out_with_an_export_and_in_again_from_its_folder() throws IOException {
        run(zip(blog("rota.jpg"), Map.of("Takeout/Blogger/Albums/Old/rota.jpg", Snapshots.withExif(1))), PLAIN);
        String page = given().get("/2014/06/the-rota").asString();
        Path out = folder.resolve("out");
        assertEquals(1, exporting.into(out, false).pictures());
        leave();
        empty();
        given().get("/2014/06/the-rota").then().statusCode(404);
        Report report = moving.run(List.of(out), PLAIN, QUIET);
        assertEquals(List.of(), report.faults());
        cache.forgetAll();
        assertEquals(page, given().get("/2014/06/the-rota").asString());
        assertEquals(1, media().size());
    }
}
