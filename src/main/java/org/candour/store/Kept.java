package org.candour.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The published list of what is kept: every column of the store, each with one sentence why it is there. The page
 * {@code /kept} is made from it and {@code self-audit} holds the store to it.
 */
@ApplicationScoped
public class Kept {
    private final List<Column> columns = read("/kept.properties");

    /**
     * A column and why it is kept.
     *
     * @param why one sentence, in a reader's words
     */
    public record Column(String table, String column, String why) {}

    /** All of them, table by table; a table that others refer to stands before them. */
    public List<Column> columns() {
        return columns;
    }

    /** The tables of the site in that order, without the one in which the schema's own changes are noted. */
    List<String> tables() {
        return columns.stream().map(Column::table).filter(table -> !table.equals("flyway_schema_history")).distinct().toList();
    }

    /** Line by line: {@code java.util.Properties} would lose the order. */
    private static List<Column> read(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Kept.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Kept::column).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Column column(String line) {
        String[] parts = line.split("=", 2);
        String[] name = parts[0].strip().split("\\.", 2);
        return new Column(name[0], name[1], parts[1].strip());
    }
}
