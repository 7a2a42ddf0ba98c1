package org.candour.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Takedown;
import org.candour.content.FoldersOfTests;
import org.candour.content.export.AStoreOfItsOwn;
import org.candour.content.export.AnOldSite;
import org.candour.content.export.Exporting;
import org.candour.moving.formats.Entry.What;
import org.candour.operating.ImportErrand;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.words.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another site of this kind wrote as plain files moves in, and stays what it was. */
@QuarkusTest
@Tag("store")
@TestProfile(AStoreOfItsOwn.class)
class PlainFilesTest {
    private static final Orders PLAIN = new Orders(false, false, false);
    private static final Orders DRY = new Orders(true, false, false);
    private static final Orders REPLACE = new Orders(false, true, false);
    private static final String POST = "2016/09/relationships-matter";

    @TempDir
    static Path left;

    @TempDir
    Path place;

    private final AnOldSite site;
    private final Exporting exporting;
    private final FoldersOfTests folders;
    private final Import moving;
    private final ImportErrand errands;
    private final Posts posts;
    private final Comments comments;
    private final Takedown takedown;
    private final Publishing publishing;
    private final EntityManager store;

    PlainFilesTest(AnOldSite site, Exporting exporting, FoldersOfTests folders, Import moving, ImportErrand errands, Posts posts, Comments comments,
            Takedown takedown, Publishing publishing, EntityManager store) {
        this.site = site;
        this.exporting = exporting;
        this.folders = folders;
        this.moving = moving;
        this.errands = errands;
        this.posts = posts;
        this.comments = comments;
        this.takedown = takedown;
        this.publishing = publishing;
        this.store = store;
    }

    /** Another site's folder, and nothing here. */
    @BeforeEach
    void leave() throws IOException {
        site.empty();
        if (Files.notExists(left.resolve("README.txt"))) {
            folders.reading(Path.of("content")).read();
            site.live();
            exporting.into(left, false);
            site.empty();
        }
        try (Stream<Path> all = Files.walk(left)) {
            for (Path one : all.toList()) {
                Files.copy(one, out().resolve(left.relativize(one).toString()));
            }
        }
    }

    private Path out() {
        return place.resolve("out");
    }

    private Report run(Orders orders) {
        Report report = moving.run(List.of(out()), orders, new Counted(Integer.MAX_VALUE));
        for (What what : What.values()) {
            assertTrue(report.of(what).addsUp(), report::json);
        }
        return report;
    }

    private static int figure(Report report, String what, String which) {
        return new JsonObject(report.json()).getJsonObject(what).getInteger(which);
    }

    private String state() {
        return QuarkusTransaction.requiringNew().call(() -> "" + rows("select p.path, p.title, p.state, p.words, p.dayOrder, p.id, p.fromFile from Post p order by p.path")
                + rows("select p.path, c.number, c.state, c.words, c.html, c.onDay, q.number, c.kind, c.penName, c.signed, c.voice"
                        + " from Comment c join Post p on p.id = c.postId left join Comment q on q.id = c.parentId order by p.path, c.number")
                + rows("select p.slug, p.title, p.words from PlainPage p order by p.slug") + rows("select o.path, o.postId from OldPath o order by o.path"));
    }

    private List<String> rows(String question) {
        return store.createQuery(question, Object[].class).getResultList().stream().map(Arrays::toString).toList();
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = out().resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), text);
        Files.writeString(path, text.replace(before, after));
    }

    private Comment numbered(int number) {
        return comments.numbered(posts.at(POST).orElseThrow().id(), number).orElseThrow();
    }

    @Test
    void everything_comes_with_its_numbers_parents_and_old_addresses_and_done_twice_changes_nothing() {
        Report first = run(PLAIN);
        assertTrue(first.whole(), first::json);
        assertEquals("candour", new JsonObject(first.json()).getString("format"));
        assertEquals(1, new JsonObject(first.json()).getInteger("redirects"));
        assertTrue(figure(first, "comments", "replies") > 60 && figure(first, "comments", "max_depth") > 3, first::json);
        assertEquals(3, new JsonObject(first.json()).getJsonObject("comments").getJsonObject("held").size(), "places without words are held");
        String state = state();
        assertTrue(QuarkusTransaction.requiringNew().call(() -> rows("select p.path, p.title from Post p where p.fromFile is not null")).isEmpty());
        Report second = run(PLAIN);
        assertEquals(state, state());
        assertEquals(figure(second, "posts", "read"), figure(second, "posts", "unchanged"));
        assertEquals(figure(second, "comments", "read"), figure(second, "comments", "unchanged"));
        assertEquals(figure(second, "pages", "read"), figure(second, "pages", "unchanged"));
    }

    @Test
    void a_trial_changes_nothing_and_says_what_would_come() {
        String before = state();
        Report trial = run(DRY);
        assertEquals(before, state());
        JsonObject real = new JsonObject(run(PLAIN).json());
        real.remove("redirects");
        JsonObject said = new JsonObject(trial.json());
        said.remove("redirects");
        assertEquals(real, said);
    }

    @Test
    void what_was_decided_here_is_never_undone_by_the_folder() throws IOException {
        run(PLAIN);
        QuarkusTransaction.requiringNew().run(() -> takedown.redact(numbered(1), new Redaction(List.of("first"), "[…]")));
        QuarkusTransaction.requiringNew().run(() -> takedown.withdraw(numbered(2)));
        String decided = state();
        for (Orders orders : List.of(PLAIN, REPLACE)) {
            Report again = run(orders);
            assertEquals(decided, state());
            assertEquals(figure(again, "comments", "read"), figure(again, "comments", "unchanged"), again::json);
        }
        edit("posts/" + POST + ".thread.yaml", "The first of us.", "The first of them.");
        edit("posts/" + POST + ".md", "in a *name*", "in a *number*");
        publishing.mend(posts.at(POST).orElseThrow().id(), "Said anew at the desk.");
        String mended = state();
        for (Orders orders : List.of(PLAIN, REPLACE)) {
            Report again = run(orders);
            assertEquals(mended, state(), "other words over there do not come over what was decided here");
            assertEquals(1, figure(again, "comments", "differs"), again::json);
            assertEquals(1, figure(again, "posts", "differs"), again::json);
        }
    }

    @Test
    void words_that_were_changed_there_come_when_they_are_asked_for() throws IOException {
        run(PLAIN);
        edit("posts/" + POST + ".md", "in a *name*", "in a *number*");
        edit("posts/" + POST + ".thread.yaml", "The first of us.", "The first of them.");
        String before = state();
        Report differs = run(PLAIN);
        assertEquals(before, state());
        assertEquals(1, figure(differs, "posts", "differs"));
        assertEquals(1, figure(differs, "comments", "differs"));
        Report replaced = run(REPLACE);
        assertEquals(1, figure(replaced, "posts", "updated"));
        assertEquals(1, figure(replaced, "comments", "updated"));
        assertTrue(state().contains("in a *number*") && state().contains("The first of them."));
        assertEquals(figure(replaced, "comments", "read"), figure(run(PLAIN), "comments", "unchanged"));
    }

    @Test
    void an_import_that_broke_off_goes_on_and_says_the_same() {
        JsonObject whole = new JsonObject(run(PLAIN).json());
        String state = state();
        site.empty();
        for (int most : List.of(1, 60)) {
            assertThrows(Killed.class, () -> moving.run(List.of(out()), PLAIN, new Counted(most)));
            assertNotEquals(state, state());
        }
        assertEquals(whole, new JsonObject(run(PLAIN).json()));
        assertEquals(state, state());
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_its_line_and_the_rest_comes() throws IOException {
        edit("posts/" + POST + ".md", "date: ", "when: ");
        edit("posts/topics/overtime.thread.yaml", "reply-to: 1\n", "reply-to: 4711\n");
        Files.write(out().resolve("posts/2016/10/latin.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xE9});
        Files.createSymbolicLink(out().resolve("posts/2016/10/led-out.md"), Path.of("/etc/hostname"));
        Report report = run(PLAIN);
        List<String> where = report.faults().stream().map(fault -> fault.where()).toList();
        assertTrue(where.contains("posts/2016/10/latin.md:1"), where.toString());
        assertTrue(where.stream().anyMatch(one -> one.startsWith("posts/" + POST + ".md:")), where.toString());
        assertTrue(where.stream().anyMatch(one -> one.startsWith("posts/topics/overtime.thread.yaml:")), where.toString());
        assertTrue(where.stream().noneMatch(one -> one.contains("led-out")));
        assertTrue(figure(report, "posts", "imported") > 5, report::json);
        assertTrue(QuarkusTransaction.requiringNew().call(() -> posts.at(POST)).isEmpty());
    }

    @Test
    void an_address_of_another_post_stays_that_posts() throws IOException {
        run(PLAIN);
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery("delete from brought").executeUpdate());
        edit("posts/2016/10/later.md", "It began here", "It ended there");
        Path file = out().resolve("posts/2016/10/later.md");
        Files.writeString(file, Files.readString(file).replaceFirst("\nid: \"?[0-9]+\"?\n", "\n"));
        String before = state();
        Report report = run(PLAIN);
        assertEquals(before, state());
        assertEquals(List.of("posts/2016/10/later.md"), report.faults().stream().map(fault -> fault.where()).toList());
        assertEquals(1, new JsonObject(report.json()).getJsonObject("posts").getJsonObject("skipped").getInteger("address taken"));
    }

    @Test
    void the_command_takes_a_folder_alone_and_says_how_it_ended() throws IOException {
        List<String> said = new ArrayList<>();
        assertEquals(0, errands.run(List.of(out().toString()), said::add), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("New on the site: ")), said.toString());
        assertEquals(2, errands.run(List.of(out().toString(), out().toString()), said::add));
        Path empty = Files.createDirectories(place.resolve("empty"));
        said.clear();
        assertEquals(3, errands.run(List.of(empty.toString()), said::add));
        assertTrue(said.toString().contains("no posts and no pages"), said.toString());
    }

    private static final class Killed extends RuntimeException {}

    /** Breaks off after so many threads. */
    private static final class Counted implements Import.Progress {
        private int left;

        Counted(int most) {
            this.left = most;
        }

        @Override
        public void read(long entries) {}

        @Override
        public void settled(long settled) {
            if (settled > left) {
                throw new Killed();
            }
        }
    }
}
