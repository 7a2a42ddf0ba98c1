package org.candour.staff.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The store as who has copied it sees it: text, without this program. */
record Rows(DataSource store) {

    /** The first column of what is found. */
    List<String> texts(String query, Object... with) throws SQLException {
        try (Connection connection = store.getConnection(); PreparedStatement asking = connection.prepareStatement(query)) {
            fill(asking, with);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = asking.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        String text = rows.getString(column);
                        if (text != null) {
                            texts.add(text);
                        }
                    }
                }
            }
            return texts;
        }
    }

    void change(String statement, Object... with) throws SQLException {
        try (Connection connection = store.getConnection(); PreparedStatement changing = connection.prepareStatement(statement)) {
            fill(changing, with);
            changing.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object[] with) throws SQLException {
        for (int i = 0; i < with.length; i++) {
            statement.setObject(i + 1, with[i]);
        }
    }
}
