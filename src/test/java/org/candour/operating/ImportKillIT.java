package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.candour.cast.TheStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A blog that is moving in survives being killed: begun again it goes on, and ends as if nothing had happened. With
 * {@code -Dexport=FILE} it is tried on an export of any size, with {@code -Dkills=5} as often as one likes.
 */
class ImportKillIT {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final String EXPORT = System.getProperty("export", "");
    private static final int POSTS = 400;
    private static final int EACH = 40;
    /** So many comments in their places are told by a line. */
    private static final int TOLD_AT = 10_000;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @Test
    void an_import_killed_again_and_again_ends_like_one_that_was_left_alone() throws Exception {
        Path file = EXPORT.isEmpty() ? blog() : Path.of(EXPORT).toAbsolutePath();
        BuiltSite alone = new BuiltSite(TheStore.freshFolder("moved-alone"));
        Path whole = folder.resolve("whole.json");
        BuiltSite.Running undisturbed = alone.command(List.of("import", file.toString(), "--report", whole.toString()));
        assertEquals(0, undisturbed.exitCode());
        String lastRead = undisturbed.printed().stream().filter(line -> line.startsWith("Read ")).reduce((one, next) -> next).orElseThrow();
        int comments = comments(alone.data());
        long settling = undisturbed.sincePrinted(lastRead);

        BuiltSite killed = new BuiltSite(TheStore.freshFolder("moved-killed"));
        Path report = folder.resolve("report.json");
        int inside = 0;
        int placed = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            BuiltSite.Running running = killed.command(List.of("import", file.toString(), "--report", report.toString()));
            int told = told(comments - placed, kill);
            running.waitFor(told == 0 ? lastRead : "Put %,d ".formatted(told));
            inside += running.endsWithin(random.nextInt((int) Math.max(1, settling / 10))) ? 0 : 1;
            running.kill();
            placed = comments(copied(killed.data()));
            System.out.printf("Kill %d: %,d of %,d comments in their places%n", kill, placed, comments);
        }
        assertEquals(0, killed.command(List.of("import", file.toString(), "--report", report.toString())).exitCode());
        System.out.printf("%d kills, %d of them inside an import of %,d comments%n", KILLS, inside, comments);
        assertTrue(inside > 0, "no kill came in time to prove anything");
        assertEquals(state(alone.data()), state(killed.data()));
        if (inside == KILLS) {
            assertEquals(Files.readString(whole), Files.readString(report));
        }
        assertFalse(Files.exists(killed.data().resolve("moving")), "no text was left on the way");
    }

    /** After how many comments it is killed, as it tells them: on the way to the end by as many parts as there are kills left, by chance more or less. */
    private int told(int left, int kill) {
        int steps = left / TOLD_AT;
        int least = kill == 1 ? Math.min(1, steps) : 0;
        int most = Math.min(steps, Math.max(least, 2 * steps / (KILLS - kill + 2)));
        return (least + random.nextInt(most - least + 1)) * TOLD_AT;
    }

    private Path blog() throws IOException {
        StringBuilder feed = new StringBuilder("<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom'"
                + " xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-78</id>\n");
        for (int post = 1; post <= POSTS; post++) {
            for (int comment = EACH; comment >= 1; comment--) {
                entry(feed, "COMMENT", post * 1_000 + comment, "<blogger:parent>tag:blogger.com,1999:blog-78.post-" + post * 1_000 + "</blogger:parent><blogger:inReplyTo>"
                        + (comment % 4 == 0 ? "tag:blogger.com,1999:blog-78.post-" + (post * 1_000 + comment - 1) : "") + "</blogger:inReplyTo>",
                        (comment % 10 == 0 ? "10:%02d has it right, na\u00C3\u00AFve or not. ".formatted(comment - 3) : "") + "Remark " + comment + " on the list of post " + post
                                + ", said at length because nobody was asked before.", post, comment);
            }
            entry(feed, "POST", post * 1_000, "<title>Post " + post + "</title><blogger:filename>/2015/0" + (1 + post % 9) + "/post-" + post + ".html</blogger:filename>",
                    "<p>What was said on day " + post + ".</p>", post, 0);
        }
        return Files.writeString(folder.resolve("blog.atom"), feed.append("</feed>\n"));
    }

    private static void entry(StringBuilder feed, String type, int key, String more, String words, int post, int minute) {
        feed.append("<entry><id>tag:blogger.com,1999:blog-78.post-").append(key).append("</id><blogger:type>").append(type)
                .append("</blogger:type><blogger:status>LIVE</blogger:status>").append(more).append("<content type='html'>").append(words.replace("<", "&lt;"))
                .append("</content><published>2015-0").append(1 + post % 9).append("-1").append(post % 10).append("T10:%02d:00Z".formatted(minute))
                .append("</published></entry>\n");
    }

    /** What was killed is looked at in a copy: opening it would mend what the next import is to meet. */
    private Path copied(Path data) throws IOException {
        Path copy = Files.createTempDirectory(folder, "killed");
        Files.copy(data.resolve("candour.mv.db"), copy.resolve("candour.mv.db"));
        return copy;
    }

    private static int comments(Path data) throws SQLException {
        try (Connection connection = store(data); ResultSet found = connection.createStatement().executeQuery("select count(*) from comments")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Connection store(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("candour") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "candour", "");
    }

    /** Every post and comment as it stands, without its random keys. */
    private static List<String> state(Path data) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = store(data)) {
            for (String question : List.of("select path, title, state, words, on_day, day_order from posts order by path",
                    "select p.path, c.number, c.state, c.words, c.on_day, q.number from comments c join posts p on p.id = c.post_id"
                            + " left join comments q on q.id = c.parent_id order by p.path, c.number", "select count(*), 1, 1, 1, 1, 1 from unfinished_import",
                    "select p.path, c.number, r.kind, r.phrase, r.occurrence, t.number from offered_repairs r join posts p on p.id = r.post_id"
                            + " join comments c on c.id = r.comment_id left join comments t on t.id = r.target_id order by p.path, c.number, r.kind, r.phrase")) {
                try (ResultSet found = connection.createStatement().executeQuery(question)) {
                    while (found.next()) {
                        rows.add(found.getString(1) + "|" + found.getString(2) + "|" + found.getString(3) + "|" + found.getString(4) + "|" + found.getString(5) + "|"
                                + found.getString(6));
                    }
                }
            }
        }
        assertTrue(rows.size() > POSTS * EACH, "the store holds " + rows.size() + " rows");
        return rows;
    }
}
