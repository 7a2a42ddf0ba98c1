package org.candour.words.setting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/** Headings: real ones at the top level of a post, strong paragraphs everywhere else, so a page keeps one outline. */
final class Headings {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private Headings() {}

    /** A heading of a post. */
    record Heading(String id, int level, String words) {}

    /** Makes every heading inside an element a strong paragraph; one without words goes. */
    static void flatten(Element element) {
        element.walk(outer -> {
            outer.parts().removeIf(part -> isHeading(part) && isSilent(part));
            outer.parts().replaceAll(part -> isHeading(part) ? strong((Element) part) : part);
        });
    }

    /**
     * Gives the headings of a post their levels and ids. The highest written becomes h2, and none is more than one level
     * below the one before it.
     */
    static List<Heading> set(Element root) {
        root.parts().stream().filter(part -> part instanceof Element element && !isHeading(element))
                .forEach(part -> flatten((Element) part));
        root.parts().removeIf(part -> isHeading(part) && isSilent(part));
        int top = root.parts().stream().filter(Headings::isHeading).mapToInt(Headings::level).min().orElse(HIGHEST);
        List<Heading> headings = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        root.parts().replaceAll(part -> isHeading(part) ? heading((Element) part, top, headings, names) : part);
        return headings;
    }

    /** An ordered list of links to headings; those of the third level and below in a list of their own. */
    static Element contents(List<Heading> headings) {
        Element list = new Element("ol");
        Element inner = list;
        for (Heading heading : headings) {
            Element item = new Element("li", new Element("a", new Text(heading.words())).with("href", "#" + heading.id()));
            if (heading.level() == HIGHEST) {
                list.parts().add(item);
                inner = list;
            } else {
                if (inner == list) {
                    inner = new Element("ol");
                    ((Element) list.parts().get(list.parts().size() - 1)).parts().add(inner);
                }
                inner.parts().add(item);
            }
        }
        return list;
    }

    private static boolean isHeading(Part part) {
        return part instanceof Element element && element.is("h1", "h2", "h3", "h4", "h5", "h6");
    }

    private static int level(Part heading) {
        return ((Element) heading).name().charAt(1) - '0';
    }

    private static boolean isSilent(Part heading) {
        return heading.words().isBlank();
    }

    private static Element strong(Element heading) {
        return new Element("p", new Element("strong", heading.parts().toArray(Part[]::new)));
    }

    private static Element heading(Element written, int top, List<Heading> headings, Map<String, Integer> names) {
        int before = headings.isEmpty() ? HIGHEST - 1 : headings.get(headings.size() - 1).level();
        int level = Math.min(Math.min(level(written) - top + HIGHEST, before + 1), LOWEST);
        String words = Quotes.curly(written.words().strip().replaceAll("\\s+", " "));
        String id = id(words, names);
        headings.add(new Heading(id, level, words));
        return new Element("h" + level, written.parts().toArray(Part[]::new)).with("id", id);
    }

    /** Letters and digits of the words, with two hyphens and a count where several headings are the same. */
    private static String id(String words, Map<String, Integer> names) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'\u2019]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = "h-" + (letters.isEmpty() ? "part" : letters.substring(0, Math.min(60, letters.length())));
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "--" + count;
    }
}
