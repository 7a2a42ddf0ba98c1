package org.candour.cast;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.candour.posts.Post;
import org.candour.store.RandomId;
import org.candour.words.Citing;
import org.candour.words.Markdown;

/** A queue nobody came to for weeks: comments that wait, written straight into the store. Who makes one clears it away. */
@ApplicationScoped
public class LongQueue {
    private static final String WORDS = "We were eleven in the team when I came and are five now. The list was shared out among those who "
            + "stayed, and Denise Hallworth said so in Wigan. What I would ask is simple: who counts? Comment %d.";
    private static final String MARK = "of-a-long-queue";

    private final DataSource store;
    private final Markdown markdown;

    LongQueue(DataSource store, Markdown markdown) {
        this.store = store;
        this.markdown = markdown;
    }

    /** So many, spread over these posts and over ten days until that one; each says "Comment n." once, and was gathered into a family of its own. */
    public void fill(List<Post> posts, int comments, LocalDate until) {
        String html = markdown.comment(WORDS, Citing.nothing()).html().toString();
        try (Connection connection = store.getConnection();
                PreparedStatement row = connection.prepareStatement("insert into comments (id, post_id, state, kind, words, html, origin,"
                        + " rules_version, key_order, received_on, at_desk, from_file, erase_at_once, doubtful, family, version)"
                        + " values (?, ?, 'WAITING', 'READER', ?, ?, '" + MARK + "', ?, 0, ?, true, false, false, ?, ?, 0)")) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= comments; i++) {
                long id = RandomId.next();
                set(row, id, posts.get(i % posts.size()).id(), WORDS.formatted(i), html, Markdown.RULES,
                        Date.valueOf(until.minusDays(i % 10)), i % 50 == 0, id);
                if (i % 1_000 == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
            connection.commit();
            // PostgreSQL counts what is in a table by itself, but only some time after so much came at once.
            connection.createStatement().execute("analyze");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    /** All of it goes. */
    public void clear() {
        try (Connection connection = store.getConnection(); var statement = connection.createStatement()) {
            statement.execute("delete from comments where origin = '" + MARK + "'");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
