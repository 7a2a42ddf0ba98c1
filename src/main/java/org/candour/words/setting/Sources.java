package org.candour.words.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/** A quotation whose last line begins with a dash and says where it is from: its origin is set above the words. */
final class Sources {
    private static final Pattern DASH = Pattern.compile("^\\s*(?:[\u2014\u2015]|--(?!-))\\s*");

    private Sources() {}

    static void set(Element root) {
        root.walk(element -> element.parts().replaceAll(part ->
                part instanceof Element quote && quote.is("blockquote") ? source(quote).orElse(quote) : part));
    }

    private static Optional<Element> source(Element quote) {
        Optional<Element> last = lastParagraph(quote);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Element paragraph = last.get();
        Cut cut = lastLine(paragraph);
        List<Part> line = cut.after(paragraph);
        if (line.isEmpty() || !(line.get(0) instanceof Text first) || !DASH.matcher(first.words()).find()) {
            return Optional.empty();
        }
        List<Part> rest = cut.before(paragraph);
        Element caption = new Element("figcaption", line.toArray(Part[]::new));
        caption.parts().set(0, new Text(DASH.matcher(first.words()).replaceFirst("")));
        boolean onlyLine = isBlank(rest);
        if (isBlank(caption.parts()) || (onlyLine && isOnlyPart(quote, paragraph))) {
            return Optional.empty();
        }
        paragraph.parts().clear();
        paragraph.parts().addAll(rest);
        if (onlyLine) {
            quote.parts().remove(paragraph);
        }
        return Optional.of(new Element("figure", caption, quote).with("class", "source"));
    }

    private static Optional<Element> lastParagraph(Element quote) {
        for (int i = quote.parts().size() - 1; i >= 0; i--) {
            Part part = quote.parts().get(i);
            if (part instanceof Element element) {
                return element.is("p") ? Optional.of(element) : Optional.empty();
            }
            if (!part.words().isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOnlyPart(Element quote, Element paragraph) {
        return quote.parts().stream().allMatch(part -> part == paragraph || part.words().isBlank());
    }

    private static boolean isBlank(List<Part> parts) {
        return parts.stream().allMatch(part -> part.words().isBlank());
    }

    /** Where the last line with words begins: in which part and at which character of it. */
    private static Cut lastLine(Element paragraph) {
        Cut start = new Cut(0, 0);
        Cut next = start;
        for (int i = 0; i < paragraph.parts().size(); i++) {
            Part part = paragraph.parts().get(i);
            if (part instanceof Element element) {
                if (element.is("br")) {
                    next = new Cut(i + 1, 0);
                } else {
                    start = next;
                }
            } else {
                String words = part.words();
                for (int at = 0; at < words.length(); at++) {
                    if (words.charAt(at) == '\n') {
                        next = new Cut(i, at + 1);
                    } else if (!Character.isWhitespace(words.charAt(at))) {
                        start = next;
                    }
                }
            }
        }
        return start;
    }

    /** A place between two lines of a paragraph. */
    private record Cut(int part, int character) {
        List<Part> before(Element paragraph) {
            List<Part> parts = new ArrayList<>(paragraph.parts().subList(0, part));
            if (character > 0) {
                parts.add(new Text(paragraph.parts().get(part).words().substring(0, character).stripTrailing()));
            }
            while (!parts.isEmpty() && (parts.get(parts.size() - 1).words().isBlank())) {
                parts.remove(parts.size() - 1);
            }
            return parts;
        }

        List<Part> after(Element paragraph) {
            List<Part> parts = new ArrayList<>(paragraph.parts().subList(Math.min(part, paragraph.parts().size()),
                    paragraph.parts().size()));
            if (character > 0) {
                parts.set(0, new Text(parts.get(0).words().substring(character)));
            }
            return parts;
        }
    }
}
