package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site that began empty and has become large answers as fast as one that was large when it was started. */
class QueryPlansTest {
    private static final String URL = "jdbc:h2:mem:plans;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
    private static final Pattern INDEX = Pattern.compile("public\\.(by_[a-z]+)");

    private final JdbcDataSource store = new JdbcDataSource();
    private final QueryPlans plans = new QueryPlans(store, URL);
    private Connection connection;
    private PreparedStatement howAnswered;

    @BeforeEach
    void an_empty_store_that_was_asked_once() throws SQLException {
        store.setURL(URL);
        connection = store.getConnection();
        execute("create table comments (id bigint primary key, post_id bigint not null, state varchar(20) not null)");
        execute("create index by_state on comments (state)");
        execute("create index by_post on comments (post_id)");
        howAnswered = connection.prepareStatement("explain select id from comments where state = 'PUBLISHED' and post_id = 7");
        index();
    }

    @AfterEach
    void gone() throws SQLException {
        execute("shutdown");
    }

    private void execute(String statement) throws SQLException {
        try (Statement some = connection.createStatement()) {
            some.execute(statement);
        }
    }

    /** Through which index the question that is held open is answered. */
    private String index() throws SQLException {
        try (ResultSet plan = howAnswered.executeQuery()) {
            plan.next();
            Matcher index = INDEX.matcher(plan.getString(1));
            return index.find() ? index.group(1) : "none";
        }
    }

    private void grow(int rows) throws SQLException {
        execute("insert into comments select \"X\", mod(\"X\", 100), 'PUBLISHED' from system_range(1, " + rows + ")");
    }

    @Test
    void a_question_asked_of_an_empty_store_is_planned_anew_once_much_has_come_in() throws SQLException {
        grow(5_000);
        String planned = index();
        plans.grown(5_000);
        assertEquals("by_post", index());
        assertNotEquals("by_post", planned, "or H2 plans anew by itself now, and this class is not needed");
    }

    @Test
    void a_few_comments_change_no_plan() throws SQLException {
        grow(5_000);
        plans.grown(999);
        assertNotEquals("by_post", index());
        plans.grown(1);
        assertEquals("by_post", index());
    }

    @Test
    void then_it_is_done_at_each_doubling() {
        AtomicInteger asked = new AtomicInteger();
        QueryPlans counted = new QueryPlans(counting(asked), URL);
        for (int i = 0; i < 40; i++) {
            counted.grown(500);
        }
        assertEquals(5, asked.get(), "at 1,000, 2,000, 4,000, 8,000 and 16,000");
    }

    @Test
    void postgresql_is_left_alone() {
        AtomicInteger asked = new AtomicInteger();
        new QueryPlans(counting(asked), "jdbc:postgresql://localhost/candour").grown(5_000);
        assertEquals(0, asked.get());
    }

    @Test
    void a_store_that_gives_no_connection_ends_nothing() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");
        new QueryPlans(nowhere, URL).grown(5_000);
    }

    /** The store, which counts how often it is asked for a connection. */
    private DataSource counting(AtomicInteger asked) {
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
            asked.incrementAndGet();
            return store.getConnection();
        });
    }
}
