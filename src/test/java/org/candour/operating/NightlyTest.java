package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.candour.cast.MovedClock;
import org.candour.cast.TheStore;
import org.candour.comments.Batch;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.site.Site;
import org.candour.store.Durable;
import org.candour.store.RandomId;
import org.candour.store.Turn;
import org.candour.words.Redaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Withdrawn means gone by the next night; what nobody has decided is never deleted. */
@QuarkusTest
@Tag("store")
class NightlyTest {
    private final Nightly nightly;
    private final Backup backup;
    private final Publishing publishing;
    private final Receiving receiving;
    private final Decisions decisions;
    private final Batch batch;
    private final Comments comments;
    private final Turn turn;
    private final Durable durable;
    private final SiteSecret secret;
    private final Site site;
    private final MovedClock clock;
    private final DataSource store;
    private final List<String> said = new ArrayList<>();
    private Post post;

    NightlyTest(Nightly nightly, Backup backup, Publishing publishing, Receiving receiving, Decisions decisions, Batch batch,
            Comments comments, Turn turn, Durable durable, SiteSecret secret, Site site, MovedClock clock, DataSource store) {
        this.nightly = nightly;
        this.backup = backup;
        this.publishing = publishing;
        this.receiving = receiving;
        this.decisions = decisions;
        this.batch = batch;
        this.comments = comments;
        this.turn = turn;
        this.durable = durable;
        this.secret = secret;
        this.site = site;
        this.clock = clock;
        this.store = store;
    }

    @BeforeEach
    void a_post() {
        Edition edition = new Edition("Ten minutes before the hearing " + RandomId.next(), null, "", "What can be said in them.",
                clock.today(), null, List.of(), true);
        post = durable.write(() -> publishing.publish(publishing.draft(Slug.of(edition.title()), edition).id()));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    private record Written(long id, String key) {}

    private Written write(String words) {
        String key = secret.digest(ReturnKey.fresh(new java.security.SecureRandom())).hex();
        Sent sent = new Sent(RandomId.next(), post.id(), CommentKind.READER, null, words, null, false, key, false, false);
        long id = durable.write(() -> receiving.receive(sent, receiving.render(post, words))).comment().id();
        return new Written(id, key);
    }

    @Test
    void withdrawn_words_are_gone_from_the_files_by_the_next_night() throws Exception {
        String gone = "quagmire-" + RandomId.next();
        String stays = "lighthouse-" + RandomId.next();
        Written withdrawn = write("They told us the " + gone + " was policy.");
        write("Nobody here has seen a " + stays + ".");
        whileSomebodyReads(() -> {
            durable.write(() -> receiving.withdraw(withdrawn.key, withdrawn.id));
            assertTrue(copies(gone) > 0, "before the night the deleted words still stand in the files: the search can see them");
        });

        assertEquals(0, nightly.run(List.of(), said::add), said::toString);

        assertEquals(0, copies(gone));
        assertTrue(copies(stays) > 0, "what waits is still there, and the search can see it");
        System.out.println("stored 2 comments, withdrew 1, searched " + files().size() + " files: 0 copies of the withdrawn words");
    }

    @Test
    void a_passage_taken_out_before_its_comment_appeared_is_gone_from_the_files_by_the_next_night() throws Exception {
        String gone = "quagmire-" + RandomId.next();
        String stays = "lighthouse-" + RandomId.next();
        Written written = write("They told us the " + gone + " was policy, and the " + stays + " was not.");
        whileSomebodyReads(() -> {
            durable.write(() -> decisions.decide(written.id, new Decision.Redaction(List.of(gone), "[name removed by a moderator]"), 1));
            batch.release();
            assertTrue(copies(gone) > 0, "before the night what was taken out still stands in the files: the search can see it");
        });

        assertEquals(0, nightly.run(List.of(), said::add), said::toString);

        assertEquals(0, copies(gone));
        assertTrue(copies(stays) > 0, "the rest of the comment is still there, and the search can see it");
        assertTrue(receiving.ofKey(written.key).get(0).words().contains("the [name removed by a moderator] was policy"));
        System.out.println("stored 1 comment, took 1 passage out, searched " + files().size() + " files: 0 copies of the passage");
    }

    @Test
    void counter_proof_a_passage_that_is_only_marked_is_found_after_the_night() throws Exception {
        String marked = "quagmire-" + RandomId.next();
        Written written = write("They told us the " + marked + " was policy.");
        durable.write(() -> turn.take(() -> {
            comments.findById(written.id).approveWithout(new Redaction(List.of(marked), "[name removed by a moderator]"), clock.today());
            return true;
        }));
        assertEquals(0, nightly.run(List.of(), said::add), said::toString);
        assertTrue(copies(marked) > 0, "what was not destroyed is found");
        batch.release();
    }

    @Test
    void a_backup_by_day_does_not_hold_what_was_withdrawn() throws Exception {
        String gone = "quagmire-" + RandomId.next();
        Written withdrawn = write("They told us the " + gone + " was policy.");
        durable.write(() -> receiving.withdraw(withdrawn.key, withdrawn.id));
        Path place = TheStore.freshFolder("backup");
        assertEquals(0, backup.run(List.of(place.toString()), said::add));
        assertEquals(TheStore.onPostgresql(), said.stream().anyMatch(line -> line.contains("pg_dump")), said::toString);
        try (Stream<Path> copies = Files.walk(place)) {
            assertEquals(0, copies.filter(Files::isRegularFile).mapToInt(file -> copies(file, gone)).sum());
        }
    }

    @Test
    void a_declined_comment_is_kept_for_an_appeal_and_then_gone() {
        Written declined = write("He should be named, and his street.");
        durable.write(() -> decisions.decide(declined.id, new Decision.Decline("It points to a person"), 1));
        clock.forward(Duration.ofDays(site.declinedDays()));
        nightly.run(List.of(), said::add);
        assertEquals(1, receiving.ofKey(declined.key).size());
        clock.forward(Duration.ofDays(1));
        nightly.run(List.of(), said::add);
        assertEquals(0, receiving.ofKey(declined.key).size());
    }

    @Test
    void a_question_without_an_answer_ends_in_a_reason() {
        Written asked = write("It was the same in our office.");
        durable.write(() -> decisions.decide(asked.id, new Decision.Ask("Which year was that?"), 1));
        clock.forward(Duration.ofDays(site.questionDays()));
        nightly.run(List.of(), said::add);
        assertEquals(CommentState.ASKED, receiving.ofKey(asked.key).get(0).state());
        clock.forward(Duration.ofDays(1));
        nightly.run(List.of(), said::add);
        assertEquals(CommentState.DECLINED, receiving.ofKey(asked.key).get(0).state());
        assertEquals("We asked a question and had no answer for 30 days.", receiving.ofKey(asked.key).get(0).reason().orElseThrow());
    }

    @Test
    void what_nobody_has_decided_is_never_deleted() {
        Written waiting = write("I am still waiting, and I can wait.");
        clock.forward(Duration.ofDays(4_000));
        nightly.run(List.of(), said::add);
        assertEquals("I am still waiting, and I can wait.", receiving.ofKey(waiting.key).get(0).words());
    }

    private interface Act {
        void run() throws Exception;
    }

    /**
     * PostgreSQL now and then cleans a page in the very moment, and then the search has nothing to see: while somebody reads who
     * began before, it does not.
     */
    private void whileSomebodyReads(Act act) throws Exception {
        if (!TheStore.onPostgresql()) {
            act.run();
            return;
        }
        try (Connection reader = store.getConnection(); Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("select count(*) from comments where id = 0");
            act.run();
            reader.rollback();
            reader.setAutoCommit(true);
        }
    }

    private int copies(String words) throws Exception {
        return files().stream().mapToInt(file -> copies(file, words)).sum();
    }

    private static int copies(Path file, String words) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.split(words, -1).length - 1;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Every file the database keeps its rows in. */
    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(TheStore.onPostgresql() ? postgresqlFiles() : site.data())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path postgresqlFiles() throws SQLException {
        try (Connection connection = store.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
            try (ResultSet folder = statement.executeQuery("show data_directory")) {
                folder.next();
                return Path.of(folder.getString(1), "base");
            }
        }
    }
}
