package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.candour.cast.CountedStatements;
import org.candour.cast.TheStore;
import org.candour.comments.CommentState;
import org.candour.posts.Post;
import org.candour.reading.Blog;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever asks about several things at once is answered through an index, and the question is not written anew each time. */
@QuarkusTest
@Tag("store")
class AmongTest {
    private static final LocalDate DAY = LocalDate.of(2034, 3, 6);
    private static final String ASKED = "select p.title from Post p where among(?1, p.id) order by p.title";
    private static final String USUAL = "select p.title from Post p where p.id in ?1 order by p.title";
    private static final String RECKONED = "select p.title from Post p where among(?1, p.id + 0) order by p.title";

    private final EntityManager store;
    private final DataSource connections;
    private final Blog blog;

    AmongTest(EntityManager store, DataSource connections, Blog blog) {
        this.store = store;
        this.connections = connections;
        this.blog = blog;
    }

    private List<String> ask(String question, Object keys) {
        return QuarkusTransaction.requiringNew().call(() -> store.createQuery(question, String.class).setParameter(1, keys).getResultList());
    }

    @Test
    void those_that_are_asked_about_are_found_and_no_others() {
        List<Long> keys = Stream.of("Asked one", "Asked two", "Asked three").map(title -> blog.post(DAY, title)).map(Post::id).toList();
        assertEquals(List.of("Asked one", "Asked three"), ask(ASKED, Among.keys(List.of(keys.get(2), keys.get(0), keys.get(2), -1L))));
        assertEquals(List.of(), ask(ASKED, Among.keys(List.of())));
    }

    @Test
    void comments_are_found_by_their_numbers_and_states() {
        Post post = blog.post(DAY, "Asked by number");
        blog.speak(post, DAY, 4);
        assertEquals(List.of(2, 4), QuarkusTransaction.requiringNew().call(() -> store.createQuery("select c.number from Comment c where c.postId = ?1"
                        + " and among(?2, c.number) and c.state in " + Among.named(Set.of(CommentState.PUBLISHED, CommentState.REMOVED)) + " order by c.number", Integer.class)
                .setParameter(1, post.id()).setParameter(2, Among.numbers(List.of(4, 2, 9))).getResultList()));
        assertEquals("(MOVED, REMOVED)", Among.named(Set.of(CommentState.REMOVED, CommentState.MOVED)));
    }

    @Test
    void a_question_about_several_keys_is_read_and_written_once_however_many_there_are() {
        assertEquals(4, usedAgain(ASKED, Among::keys));
    }

    /** The counter-proof: the same of the usual way to ask. */
    @Test
    void with_a_list_of_parameters_it_is_read_once_and_written_each_time() {
        assertEquals(2, usedAgain(USUAL, keys -> keys));
    }

    /** How often what was understood of a question, and the SQL that was written for it, are used again when it is asked twice more. */
    private long usedAgain(String question, Function<List<Long>, Object> parameter) {
        Statistics told = store.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        told.setStatisticsEnabled(true);
        try {
            ask(question, parameter.apply(List.of(-1L)));
            long before = told.getQueryStatistics(question).getPlanCacheHitCount();
            ask(question, parameter.apply(List.of(-1L, -2L, -3L)));
            ask(question, parameter.apply(List.of()));
            return told.getQueryStatistics(question).getPlanCacheHitCount() - before;
        } finally {
            told.setStatisticsEnabled(false);
        }
    }

    @Test
    void they_are_looked_up_and_nothing_is_walked_through() throws SQLException {
        String plan = plan(ASKED);
        assertTrue(lookedUp(plan), plan);
    }

    /** The counter-proof: no index has what is reckoned first. */
    @Test
    void asking_about_what_is_reckoned_from_the_key_walks_through_everything() throws SQLException {
        String plan = plan(RECKONED);
        assertFalse(lookedUp(plan), plan);
    }

    private boolean lookedUp(String plan) {
        return plan.contains(TheStore.onPostgresql() ? "index cond" : "primary_key");
    }

    /** How the store goes about the SQL that is written for that question. */
    private String plan(String question) throws SQLException {
        String sql = CountedStatements.heard(() -> ask(question, Among.keys(List.of(1L)))).stream().filter(one -> one.contains("any("))
                .findFirst().orElseThrow();
        try (Connection connection = connections.getConnection(); Statement settings = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (TheStore.onPostgresql()) {
                // A table that fits on a page is walked through whatever is asked.
                settings.execute("set local enable_seqscan = off");
            }
            try (PreparedStatement asked = connection.prepareStatement("explain " + sql)) {
                asked.setArray(1, connection.createArrayOf("bigint", new Long[] {1L, 2L}));
                return lines(asked.executeQuery());
            } finally {
                connection.rollback();
            }
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder all = new StringBuilder();
        while (rows.next()) {
            all.append(rows.getString(1)).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
