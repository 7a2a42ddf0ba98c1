package org.candour.words.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.words.tree.Element;
import org.candour.words.tree.Parsing;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/**
 * Footnotes of a post. The parser leaves characters in their links that no writer can type; from these the ids that the
 * sanitiser took are made anew, each reference with an id of its own and each note with a link back to every one.
 */
final class Footnotes {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<Integer, List<String>> references = new HashMap<>();

    private Footnotes() {}

    /** Sets the footnotes and answers the ids given. */
    static Set<String> set(Element root) {
        Footnotes footnotes = new Footnotes();
        root.walk(footnotes::reference);
        root.parts().stream().filter(part -> part instanceof Element element && element.is("div"))
                .forEach(part -> footnotes.notes((Element) part));
        return footnotes.ids;
    }

    private void reference(Element link) {
        String words = link.is("a") ? link.words() : "";
        if (words.isEmpty() || words.charAt(0) != Parsing.REFERENCE) {
            return;
        }
        int number = Integer.parseInt(words.substring(1));
        List<String> places = references.computeIfAbsent(number, n -> new ArrayList<>());
        String id = "fn-ref-" + number + (places.isEmpty() ? "" : "-" + (places.size() + 1));
        places.add(id);
        ids.add(id);
        link.with("href", "#fn-" + number).with("id", id);
        link.parts().clear();
        link.parts().add(new Text(String.valueOf(number)));
    }

    private void notes(Element section) {
        section.with("class", "footnotes");
        int number = 1;
        for (Part part : section.parts()) {
            if (part instanceof Element list && list.is("ol")) {
                for (Part item : list.parts()) {
                    if (item instanceof Element note && note.is("li")) {
                        note(note, number++);
                    }
                }
            }
        }
    }

    private void note(Element note, int number) {
        note.parts().removeIf(part -> part instanceof Element link && link.is("a") && link.words().indexOf(Parsing.BACK) >= 0);
        note.with("id", "fn-" + number);
        ids.add("fn-" + number);
        Element last = note.parts().stream().filter(part -> part instanceof Element p && p.is("p"))
                .map(Element.class::cast).reduce((first, second) -> second).orElse(note);
        for (String id : references.getOrDefault(number, List.of())) {
            last.parts().add(new Text(" "));
            last.parts().add(new Element("a", new Text("\u21A9\uFE0E")).with("href", "#" + id));
        }
    }
}
