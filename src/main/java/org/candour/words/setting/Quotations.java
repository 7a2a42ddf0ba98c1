package org.candour.words.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.words.Cited;
import org.candour.words.Citing;
import org.candour.words.Clean;
import org.candour.words.Manner;
import org.candour.words.Quotation;
import org.candour.words.Quoted;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Ready;
import org.candour.words.tree.Text;

/**
 * Sets the words that a line of a post stands for. A line that leads to nothing stays as it was typed, and is remembered:
 * what it names may come in later.
 */
final class Quotations {
    /** Lines looked up for one text; more stay words. */
    private static final int LOOKED_UP = 100;

    private final Citing citing;
    private final Set<Cited> cites;
    private int lookedUp;

    Quotations(Citing citing, Set<Cited> cites) {
        this.citing = citing;
        this.cites = cites;
    }

    /** Only paragraphs of the text itself, all of whose lines are such lines. */
    void set(Element root) {
        List<Part> set = new ArrayList<>(root.parts().size());
        for (Part part : root.parts()) {
            List<Quotation> lines = part instanceof Element paragraph && paragraph.is("p") ? lines(paragraph) : List.of();
            List<Part> figures = figures(lines);
            set.addAll(figures.isEmpty() ? List.of(part) : figures);
        }
        root.parts().clear();
        root.parts().addAll(set);
    }

    private static List<Quotation> lines(Element paragraph) {
        if (paragraph.parts().isEmpty() || !paragraph.parts().stream().allMatch(part -> part instanceof Text
                || part instanceof Element element && element.is("br"))) {
            return List.of();
        }
        List<String> lines = paragraph.words().lines().filter(line -> !line.isBlank()).toList();
        List<Quotation> read = lines.stream().map(Quotation::read).flatMap(Optional::stream).toList();
        return read.size() == lines.size() ? read : List.of();
    }

    /** None when one of them leads to nothing. */
    private List<Part> figures(List<Quotation> lines) {
        List<Part> figures = new ArrayList<>();
        for (Quotation line : lines) {
            if (line.path().equals(citing.path()) && line.reposts() || lookedUp++ >= LOOKED_UP) {
                return List.of();
            }
            cites.add(new Cited(line.path(), line.number(), line.reposts() ? Manner.REPOSTED : Manner.QUOTED));
            citing.quoted(line).map(quoted -> figure(line, quoted)).ifPresent(figures::add);
        }
        return figures.size() == lines.size() ? figures : List.of();
    }

    private static Part figure(Quotation line, Quoted quoted) {
        Part said = quoted.instead().isEmpty() ? new Ready(quoted.html()) : new Element("p", new Text(quoted.instead()));
        Text name = new Text(Clean.line(quoted.caption()));
        Element caption = new Element("figcaption", quoted.address().isEmpty() ? name : new Element("a", name).with("href", quoted.address()));
        // A whole post is no quotation in another: its lines keep their full width and colour.
        Element words = new Element(line.reposts() ? "div" : "blockquote", said).with("dir", "auto");
        return new Element("figure", caption, words).with("class", "source");
    }
}
