package org.candour.words;

import org.candour.words.tree.Escaped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds phrases in a text that could point to someone. Precise rather than complete: a false alarm teaches people to skip. */
public final class Concerns {
    /** Most phrases pointed out in one text. */
    static final int MOST = 100;

    private Concerns() {}

    /** The phrases of a text in its order; where two overlap, only the surer one. */
    public static List<Concern> in(String words) {
        List<Concern> found = new ArrayList<>();
        Finders.all().forEach(finder -> finder.find(words, concern -> addFree(found, concern)));
        found.sort(Comparator.comparingInt(Concern::start));
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
    }

    private static void addFree(List<Concern> found, Concern concern) {
        if (found.size() < MOST * 5
                && found.stream().noneMatch(c -> c.start() < concern.end() && concern.start() < c.end())) {
            found.add(concern);
        }
    }

    /**
     * A text as typed, in paragraphs, with each phrase inside {@code <mark id="concern-1">} and so on. One such text
     * may stand on a page; {@link SafeHtml#within} keeps several apart.
     *
     * @param concerns of this very text, in its order
     */
    public static SafeHtml marked(String words, List<Concern> concerns) {
        StringBuilder html = new StringBuilder("<p>");
        int at = 0;
        int number = 1;
        for (Concern concern : concerns) {
            html.append(lines(words.substring(at, concern.start())))
                    .append("<mark id=\"concern-").append(number++).append("\">")
                    .append(Escaped.text(words.substring(concern.start(), concern.end()).replace('\n', ' ')))
                    .append("</mark>");
            at = concern.end();
        }
        return new SafeHtml(html.append(lines(words.substring(at))).append("</p>").toString());
    }

    private static String lines(String words) {
        return Escaped.text(words).replaceAll("\n(?:[ \t]*\n)+", "</p>\u0001<p>").replace("\n", "<br>\n")
                .replace('\u0001', '\n');
    }
}
