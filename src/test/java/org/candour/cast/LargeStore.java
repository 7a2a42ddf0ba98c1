package org.candour.cast;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.candour.store.RandomId;
import org.candour.words.Citing;
import org.candour.words.Markdown;
import org.candour.words.Rendered;

/** Years of posts and comments, written straight into the store: the words are alike, the rows are as many as it takes. */
@ApplicationScoped
public class LargeStore {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final String WORDS = "We were eleven in the team when I came and are five now. **Nobody left angry**: they left tired, "
            + "one by one, and each time the list was shared out among those who stayed.\n\nWhat I would ask is simple. Who counts?";

    private final DataSource store;
    private final Markdown markdown;

    LargeStore(DataSource store, Markdown markdown) {
        this.store = store;
        this.markdown = markdown;
    }

    /** Fills the store to so many posts and comments, spread evenly; what is there already stays. */
    public void fill(int posts, int comments) {
        try (Connection connection = store.getConnection()) {
            if (count(connection) < posts) {
                connection.setAutoCommit(false);
                insert(connection, posts, comments / posts);
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from posts")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void insert(Connection connection, int posts, int each) throws SQLException {
        Rendered post = markdown.post(WORDS, Citing.nothing());
        Rendered comment = markdown.comment(WORDS, Citing.nothing());
        try (PreparedStatement postRow = connection.prepareStatement("insert into posts (id, path, title, standfirst, words, html,"
                        + " contents, word_count, rules_version, on_day, day_order, comments_open, state, touched, version)"
                        + " values (?, ?, ?, '', ?, ?, '', ?, ?, ?, 1, true, 'PUBLISHED', true, 0)");
                PreparedStatement commentRow = connection.prepareStatement("insert into comments (id, post_id, number, state, kind,"
                        + " words, html, rules_version, key_order, received_on, on_day, at_desk, from_file, erase_at_once, doubtful, version)"
                        + " values (?, ?, ?, 'PUBLISHED', 'READER', ?, ?, ?, 0, ?, ?, true, false, false, false, 0)")) {
            for (int i = 0; i < posts; i++) {
                LocalDate day = FIRST.plusDays(i);
                long id = RandomId.next();
                set(postRow, id, "%04d/%02d/of-the-day-%d".formatted(day.getYear(), day.getMonthValue(), i), "Of the day " + i, WORDS,
                        post.html().toString(), post.wordCount(), Markdown.RULES, Date.valueOf(day));
                for (int number = 1; number <= each; number++) {
                    set(commentRow, RandomId.next(), id, number, WORDS, comment.html().toString(), Markdown.RULES,
                            Date.valueOf(day), Date.valueOf(day));
                }
                postRow.executeBatch();
                commentRow.executeBatch();
            }
        }
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }
}
