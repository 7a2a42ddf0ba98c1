package org.candour.words.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Cited;
import org.candour.words.Citing;
import org.candour.words.Clean;
import org.candour.words.Opening;
import org.candour.words.Place;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/** Makes {@code #12} and {@code >>12} in the words of a comment a link to that comment, where there is one. */
final class Citations {
    /** Different numbers looked up for one text; more stay words. */
    private static final int LOOKED_UP = 100;

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}_&/#>.-])(?:([12][0-9]{3}) )?((?:#|>>)([1-9][0-9]{0,6}))(?![\\p{L}\\p{N}_])");

    private final Citing citing;
    private final Set<Cited> cites;
    private final Map<Integer, Optional<Opening>> openings = new HashMap<>();

    Citations(Citing citing, Set<Cited> cites) {
        this.citing = citing;
        this.cites = cites;
    }

    void set(Element element) {
        List<Part> set = new ArrayList<>(element.parts().size());
        for (Part part : element.parts()) {
            if (part instanceof Text text) {
                set.addAll(linked(text));
            } else if (part instanceof Element inner) {
                if (!inner.is("a", "code", "pre")) {
                    set(inner);
                }
                set.add(inner);
            }
        }
        element.parts().clear();
        element.parts().addAll(set);
    }

    private List<Part> linked(Text text) {
        String words = text.words();
        if (words.indexOf('#') < 0 && !words.contains(">>")) {
            return List.of(text);
        }
        Matcher matcher = NUMBER.matcher(words);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(3));
            Optional<Place> earlier = matcher.group(1) == null ? Optional.empty() : citing.earlier(Integer.parseInt(matcher.group(1)), number);
            if (earlier.isPresent()) {
                parts.add(new Text(words.substring(from, matcher.start())));
                parts.add(link(earlier.get(), matcher.group()));
                from = matcher.end();
                continue;
            }
            Optional<Opening> opening = opening(number);
            if (opening.isPresent()) {
                parts.add(new Text(words.substring(from, matcher.start(2))));
                parts.add(link(number, opening.get()));
                from = matcher.end();
            }
        }
        if (from == 0) {
            return List.of(text);
        }
        parts.add(new Text(words.substring(from)));
        return parts;
    }

    private Optional<Opening> opening(int number) {
        if (!openings.containsKey(number) && openings.size() >= LOOKED_UP) {
            return Optional.empty();
        }
        return openings.computeIfAbsent(number, citing::opening);
    }

    /** The number stays as it was typed, and leads to where the comment is now. */
    private Part link(int number, Opening opening) {
        cites.add(new Cited(opening.path(), opening.number()));
        return new Element("a", new Text("#" + number))
                .with("href", "/" + opening.path() + "/" + opening.number()).with("title", Clean.line(opening.words()));
    }

    /** A response to the post when it first appeared, as its year and number: "2012 #3". */
    private Part link(Place earlier, String words) {
        int number = Objects.requireNonNull(earlier.number());
        cites.add(new Cited(earlier.path(), number));
        return new Element("a", new Text(words)).with("href", "/" + earlier.path() + "/" + number).with("title", Clean.line(earlier.title()));
    }
}
