package org.candour.words.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An HTML element. Names and attribute names are constants of this room or come through the {@link AllowList}; values
 * and words may be anything and are escaped when printed.
 */
public final class Element implements Part {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");
    private static final Set<String> BLOCKS = Set.of("p", "blockquote", "ul", "ol", "li", "pre", "hr", "table", "thead",
            "tbody", "tr", "th", "td", "div", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** An element without attributes, holding these parts. */
    public Element(String name, Part... parts) {
        this.name = name;
        this.parts.addAll(List.of(parts));
    }

    /** The same element with an attribute more, or another value for it. */
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Takes an attribute away. */
    public void without(String attribute) {
        attributes.remove(attribute);
    }

    /** Whether it has one of these names. */
    public boolean is(String... names) {
        for (String other : names) {
            if (name.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Its name, such as "p". */
    public String name() {
        return name;
    }

    /** Whether it stands on lines of its own. */
    public boolean isBlock() {
        return BLOCKS.contains(name);
    }

    /** The value of an attribute, if it has it. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Its attributes and their values. */
    public Map<String, String> attributes() {
        return Map.copyOf(attributes);
    }

    /** What it holds; the list may be changed. */
    public List<Part> parts() {
        return parts;
    }

    /** Gives this element and every element in it, outer ones first, to {@code visit}; not what {@code visit} adds. */
    public void walk(Consumer<Element> visit) {
        List<Part> before = List.copyOf(parts);
        visit.accept(this);
        for (Part part : before) {
            if (part instanceof Element element) {
                element.walk(visit);
            }
        }
    }

    @Override
    public void appendWords(StringBuilder out) {
        parts.forEach(part -> part.appendWords(out));
        if (isBlock() || is("br")) {
            out.append('\n');
        }
    }

    @Override
    public void print(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(Escaped.attribute(value)).append('"'));
        out.append('>');
        printInside(out);
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    /** Adds the HTML of what it holds, without its own tags. */
    public void printInside(StringBuilder out) {
        parts.forEach(part -> part.print(out));
    }
}
