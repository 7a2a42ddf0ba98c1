package org.candour.words.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A table of figures or words; those that only place things on a page are none. */
final class Table {
    private static final int MOST_CELLS = 2_000;

    private final List<List<Element>> rows;

    private Table(List<List<Element>> rows) {
        this.rows = rows;
    }

    /** A table whose cells hold words; none where it has a single column or row, or holds other blocks. */
    static Optional<Table> of(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        int cells = 0;
        for (Element row : table.select("tr")) {
            List<Element> some = row.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList();
            if (!some.isEmpty()) {
                rows.add(some);
                cells += some.size();
            }
        }
        boolean plain = table.select("table, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6, iframe, object, [colspan], [rowspan], caption").size() == 1;
        boolean wide = rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1);
        boolean clean = table.select("*").stream().allMatch(inner -> inner.textNodes().stream().allMatch(text -> text.isBlank())
                || inner.closest("td, th") != null);
        return plain && wide && clean && cells <= MOST_CELLS ? Optional.of(new Table(rows)) : Optional.empty();
    }

    /** As lines of Markdown; where no row is a head, the head is empty. */
    List<String> written(Function<Element, String> cell) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean headed = rows.get(0).stream().allMatch(one -> one.normalName().equals("th"));
        List<String> out = new ArrayList<>();
        out.add(headed ? row(rows.get(0), columns, cell) : row(List.of(), columns, cell));
        out.add("|" + " --- |".repeat(columns));
        rows.stream().skip(headed ? 1 : 0).forEach(row -> out.add(row(row, columns, cell)));
        return out;
    }

    private static String row(List<Element> row, int columns, Function<Element, String> cell) {
        List<String> cells = new ArrayList<>(row.stream().map(cell).toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
