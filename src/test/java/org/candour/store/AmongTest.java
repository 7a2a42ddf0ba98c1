package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever asks about several things at once is answered without the question being written anew each time. */
@QuarkusTest
@Tag("store")
class AmongTest {
    private static final String KEPT = "select c.id from Comment c where among(?1, c.id) and c.id < 0";
    private static final String WRITTEN_ANEW = "select c.id from Comment c where c.id in ?1 and c.id < 0";

    @Inject
    EntityManager store;

    private Statistics told;

    @BeforeEach
    void what_is_kept_is_counted() {
        told = store.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        told.setStatisticsEnabled(true);
    }

    @AfterEach
    void no_more() {
        told.setStatisticsEnabled(false);
    }

    @Test
    void a_question_about_several_keys_is_read_and_written_once_however_many_there_are() {
        assertEquals(4, usedAgain(KEPT, Among::keys));
    }

    /** The counter-proof: the same of the usual way to ask. */
    @Test
    void with_a_list_of_parameters_it_is_read_once_and_written_each_time() {
        assertEquals(2, usedAgain(WRITTEN_ANEW, keys -> keys));
    }

    /** How often what was understood of a question, and the SQL that was written for it, are used again, of three times it is asked. */
    private long usedAgain(String question, Function<List<Long>, Object> parameter) {
        told.clear();
        List.of(List.of(-1L), List.of(-1L, -2L, -3L), List.<Long>of()).forEach(keys ->
                store.createQuery(question, Long.class).setParameter(1, parameter.apply(keys)).getResultList());
        return told.getQueryStatistics(question).getPlanCacheHitCount();
    }

    @Test
    void the_embedded_store_looks_them_up_and_walks_through_nothing() throws SQLException {
        assertTrue(plan("(id = any(?))").contains("PRIMARY_KEY"), plan("(id = any(?))"));
    }

    /** The counter-proof: what the standard has for this leads through the whole table. */
    @Test
    void asking_whether_a_list_holds_the_key_walks_through_everything() throws SQLException {
        assertTrue(plan("array_contains(?, id)").contains("tableScan"), plan("array_contains(?, id)"));
        assertFalse(plan("array_contains(?, id)").contains("PRIMARY_KEY"));
    }

    private static String plan(String condition) throws SQLException {
        JdbcDataSource some = new JdbcDataSource();
        some.setURL("jdbc:h2:mem:among;MODE=PostgreSQL");
        try (Connection connection = some.getConnection(); Statement table = connection.createStatement()) {
            table.execute("create table things (id bigint primary key, word varchar(20))");
            table.execute("insert into things select \"X\", 'word' from system_range(1, 1000)");
            try (PreparedStatement question = connection.prepareStatement("explain select word from things where " + condition)) {
                question.setObject(1, Set.of(7L, 9L).toArray(Long[]::new));
                ResultSet plan = question.executeQuery();
                plan.next();
                return plan.getString(1);
            }
        }
    }
}
