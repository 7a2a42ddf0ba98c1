package org.candour.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.candour.comments.BroughtComment.Standing;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.candour.store.RandomId;
import org.candour.words.Citing;
import org.candour.words.Markdown;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comment that was brought in stands in the store as if the site itself had put it there, column by column. */
@QuarkusTest
@Tag("store")
class BroughtRowsTest {
    private static final String SAID = "Forty to a wing, and na\u00EFve ones at that.";
    private static final LocalDate DAY = LocalDate.of(2013, 3, 2);

    @Inject
    Arriving arriving;

    @Inject
    Comments comments;

    @Inject
    Markdown markdown;

    @Inject
    StatelessSession rows;

    @Inject
    DataSource store;

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_row_put_straight_into_the_table_is_the_one_the_entity_would_have_written(Standing standing) throws SQLException {
        Comment straight = brought(arriving.post("Straight"), standing, DAY);
        Comment whole = brought(arriving.post("Whole"), standing, DAY);
        QuarkusTransaction.requiringNew().run(() -> {
            rows.doWork(new BroughtRows(List.of(straight)));
            comments.persist(whole);
        });
        assertEquals(columns(whole.id()), columns(straight.id()));
        Comment other = brought(arriving.post("Other"), standing, DAY.plusDays(1));
        QuarkusTransaction.requiringNew().run(() -> comments.persist(other));
        assertNotEquals(columns(other.id()), columns(straight.id()), "a column that differs is seen");
    }

    private Comment brought(Post post, Standing standing, LocalDate day) {
        return new Comment(new BroughtComment(RandomId.next(), post.id(), null, 3, day, standing == Standing.REMOVED ? "" : SAID,
                markdown.comment(standing == Standing.REMOVED ? "" : SAID, Citing.nothing()), "Getafix", standing));
    }

    /** Everything but its own key and its post's. */
    private Map<String, String> columns(long id) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Connection connection = store.getConnection(); PreparedStatement one = connection.prepareStatement("select * from comments where id = ?")) {
            one.setLong(1, id);
            try (ResultSet row = one.executeQuery()) {
                row.next();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.put(row.getMetaData().getColumnLabel(i), String.valueOf(row.getString(i)));
                }
            }
        }
        columns.keySet().removeAll(List.of("id", "post_id"));
        return columns;
    }
}
