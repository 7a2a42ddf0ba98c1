package org.candour.content;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.cast.ValidHtml;
import org.candour.content.export.Exporting;
import org.candour.pictures.Snapshots;
import org.candour.posts.FromFiles;
import org.candour.site.Site;
import org.candour.store.PrivateFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in posts: put into the folder by the keeper, and sent without anything that points to who took them. */
@QuarkusTest
class PicturesTest {
    @TempDir
    Path folder;

    private final FoldersOfTests folders;
    private final FromFiles fromFiles;
    private final Exporting exporting;
    private final Site site;

    PicturesTest(FoldersOfTests folders, FromFiles fromFiles, Exporting exporting, Site site) {
        this.folders = folders;
        this.fromFiles = fromFiles;
        this.exporting = exporting;
        this.site = site;
    }

    @AfterEach
    void leave() throws IOException {
        fromFiles.known().keySet().forEach(fromFiles::withdraw);
        Files.deleteIfExists(folder.resolve("media/2013/rota.jpg"));
        Files.deleteIfExists(folder.resolve("media/old.svg"));
        folders.reading(folder).read();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private void post(String slug, String words) throws IOException {
        write("posts/2013/02/" + slug + ".md", ("---\ntitle: The rota\ndate: 2013-02-03\n---\n" + words + "\n").getBytes());
    }

    @Test
    void a_post_shows_a_picture_once_it_is_there_and_nothing_of_the_camera_is_sent() throws IOException {
        post("the-rota", "Look at it:\n\n![The rota, with gaps](/media/2013/rota.jpg)\n\n![elsewhere](https://elsewhere.example/x.png)");
        assertEquals(List.of(), folders.reading(folder).read().faults());
        given().get("/2013/02/the-rota").then().body(containsString("<p>The rota, with gaps</p>"), not(containsString("<img")),
                containsString("href=\"https://elsewhere.example/x.png\""));
        given().get("/media/2013/rota.jpg").then().statusCode(404);

        byte[] original = Snapshots.withExif(6);
        write("media/2013/rota.jpg", original);
        write("media/old.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
        ContentReport report = folders.reading(folder).read();
        assertEquals(List.of("media/old.svg"), report.faults().stream().map(Fault::file).toList());
        String page = given().get("/2013/02/the-rota").then().body(containsString(
                "<img src=\"/media/2013/rota.jpg\" alt=\"The rota, with gaps\" width=\"48\" height=\"64\">")).extract().asString();
        assertEquals(List.of(), ValidHtml.problems(page));

        Response sent = given().get("/media/2013/rota.jpg");
        sent.then().statusCode(200).contentType("image/jpeg").header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        for (String mark : Snapshots.MARKS) {
            assertFalse(Snapshots.holds(sent.asByteArray(), mark), mark);
        }
        assertTrue(Snapshots.holds(original, "GPS-54.97-N"), "the original holds what is looked for");
        given().header("If-None-Match", sent.header("ETag")).get("/media/2013/rota.jpg").then().statusCode(304);
        given().head("/media/2013/rota.jpg").then().statusCode(200).header("ETag", equalTo(sent.header("ETag")));
        for (String other : List.of("/media/old.svg", "/media/2013/", "/media/2013/../2013/rota.jpg", "/media/%2e%2e/posts/2013/02/the-rota.md", "/media/shown",
                "/media//2013/rota.jpg")) {
            assertNotEquals(200, status(other), other);
        }
        assertEquals(200, status("/media/2013/rota.jpg"), "the question is put rightly");
        closed(site.data());
        exporting.into(folder.resolve("out/export"), false);
        assertTrue(java.util.Arrays.equals(sent.asByteArray(), Files.readAllBytes(folder.resolve("out/export/media/2013/rota.jpg"))), "as readers get it");
    }

    /** As it is written: other clients tidy an address before they ask. */
    private static int status(String address) throws IOException {
        try (Socket site = new Socket("127.0.0.1", RestAssured.port)) {
            site.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes());
            return Integer.parseInt(new String(site.getInputStream().readNBytes(12)).substring(9));
        }
    }

    private static void closed(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (Path file : files.toList()) {
                assertTrue(PrivateFiles.closed(file), file.toString());
            }
        }
    }

    @Test
    void a_picture_that_is_taken_away_is_gone_from_the_page_and_from_its_address() throws IOException {
        post("the-rota-again", "![The rota](../../../media/2013/rota.jpg)");
        write("media/2013/rota.jpg", Snapshots.jpeg());
        folders.reading(folder).read();
        given().get("/2013/02/the-rota-again").then().body(containsString("<img src=\"/media/2013/rota.jpg\""));
        given().get("/atom.xml").then().body(not(containsString("src=&quot;/media")));
        Files.delete(folder.resolve("media/2013/rota.jpg"));
        folders.reading(folder).read();
        given().get("/2013/02/the-rota-again").then().body(not(containsString("<img")));
        given().get("/media/2013/rota.jpg").then().statusCode(404);
    }
}
