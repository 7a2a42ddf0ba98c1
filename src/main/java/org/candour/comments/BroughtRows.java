package org.candour.comments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.candour.words.Markdown;
import org.hibernate.jdbc.Work;

/**
 * Puts brought comments straight into their table. Through the entity, whose thirty-four columns are carried one by one for each of
 * hundreds of thousands, an import spent as long on carrying them as on storing them; what is not named here is empty in a
 * comment that comes from elsewhere.
 */
final class BroughtRows implements Work {
    private static final int AT_ONCE = 500;

    private static final String INSERT = "insert into comments (id, post_id, parent_id, number, state, kind, words, html, rules_version,"
            + " pen_name, key_order, received_on, on_day, decided_on, at_desk, from_file, doubtful, erase_at_once, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, false, false, false, 0)";

    private final List<Comment> comments;

    BroughtRows(List<Comment> comments) {
        this.comments = comments;
    }

    @Override
    public void execute(Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Comment comment : comments) {
                fill(row, comment);
                row.addBatch();
                if (++waiting == AT_ONCE) {
                    row.executeBatch();
                    waiting = 0;
                }
            }
            row.executeBatch();
        }
    }

    private static void fill(PreparedStatement row, Comment comment) throws SQLException {
        row.setLong(1, comment.id());
        row.setLong(2, comment.postId());
        row.setObject(3, comment.parentId().orElse(null), Types.BIGINT);
        row.setObject(4, comment.number().orElse(null), Types.INTEGER);
        row.setString(5, comment.state().name());
        row.setString(6, comment.kind().name());
        row.setString(7, comment.words());
        row.setString(8, comment.html().toString());
        row.setInt(9, Markdown.RULES);
        row.setString(10, comment.penName().orElse(null));
        row.setInt(11, comment.keyOrder());
        row.setObject(12, comment.receivedOn());
        row.setObject(13, comment.day().orElse(null), Types.DATE);
        row.setObject(14, comment.decidedOn().orElse(null), Types.DATE);
    }
}
