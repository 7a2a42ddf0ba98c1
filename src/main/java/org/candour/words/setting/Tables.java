package org.candour.words.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;

/** Tables: every row as long as the longest, in a box that scrolls by keyboard too and is named by the head of the table. */
final class Tables {
    private static final int LONGEST_NAME = 120;

    private Tables() {}

    static void set(Element root) {
        List<Element> holders = new ArrayList<>();
        root.walk(holders::add);
        holders.forEach(holder -> holder.parts().replaceAll(part ->
                part instanceof Element table && table.is("table") ? wide(table) : part));
    }

    private static Element wide(Element table) {
        List<Element> rows = new ArrayList<>();
        table.walk(element -> {
            if (element.is("tr")) {
                rows.add(element);
            }
        });
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        rows.forEach(row -> fill(row, columns));
        table.walk(Tables::align);
        String name = rows.isEmpty() ? "" : name(rows.get(0));
        Element box = new Element("div", table).with("class", "wide");
        return name.isEmpty() ? box : box.with("tabindex", "0").with("role", "region").with("aria-label", name);
    }

    private static List<Element> cells(Element row) {
        return row.parts().stream().filter(part -> part instanceof Element cell && cell.is("th", "td"))
                .map(Element.class::cast).toList();
    }

    private static void fill(Element row, int columns) {
        List<Element> cells = cells(row);
        String kind = cells.isEmpty() ? "td" : cells.get(0).name();
        for (int i = cells.size(); i < columns; i++) {
            row.parts().add(new Element(kind));
        }
    }

    private static void align(Element cell) {
        if (cell.is("th")) {
            cell.with("scope", "col");
        }
        cell.attribute("align").ifPresent(side -> {
            cell.without("align");
            switch (side) {
                case "right" -> cell.with("class", "end");
                case "center" -> cell.with("class", "middle");
                default -> { }
            }
        });
    }

    private static String name(Element head) {
        String name = cells(head).stream().map(Part::words).map(String::strip).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")).replaceAll("\\s+", " ");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
