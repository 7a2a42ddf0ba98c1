package org.candour.moving.formats.ghost;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.moving.formats.Body;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Ghost post: its HTML, else its Markdown, else every word of the two kinds of tree its editors keep, in their
 * order.
 */
final class GhostWords {
    private static final JsonFactory JSON = new JsonFactory();
    /** The fields of a card that are words or lead to a picture. */
    private static final Set<String> SPOKEN = Set.of("markdown", "html", "code", "text", "caption", "alt", "title", "heading", "src", "url",
            "content", "calloutText", "buttonText", "description");
    private static final Set<String> WITHIN_A_LINE = Set.of("text", "extended-text", "link", "autolink", "linebreak", "at-link", "tab");

    private final StringBuilder words = new StringBuilder();
    private boolean marked;

    private GhostWords() {}

    static Body body(Map<String, String> row) {
        for (String field : List.of("html", "markdown", "mobiledoc", "lexical")) {
            String text = row.getOrDefault(field, "");
            if (!text.isBlank()) {
                return switch (field) {
                    case "html" -> new Body(Body.Form.HTML, text);
                    case "markdown" -> new Body(Body.Form.MARKDOWN, text);
                    default -> tree(text);
                };
            }
        }
        return new Body(Body.Form.HTML, "");
    }

    /** A tree that cannot be read is given as it is: no word is lost. */
    private static Body tree(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            GhostWords found = new GhostWords();
            if (value(json) instanceof Map<?, ?> tree) {
                found.mobiledoc(tree);
                found.lexical(tree.get("root"));
            }
            return new Body(found.marked ? Body.Form.MARKDOWN : Body.Form.PLAIN, found.words.toString().strip());
        } catch (IOException unreadable) {
            return new Body(Body.Form.PLAIN, text);
        }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                @Nullable Object value = value(json);
                if (value != null) {
                    object.put(name, value);
                }
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                @Nullable Object value = value(json);
                array.add(value == null ? "" : value);
            }
            return array;
        }
        return json.currentToken() == JsonToken.VALUE_STRING ? json.getText()
                : json.currentToken() == JsonToken.VALUE_NUMBER_INT ? (Object) json.getIntValue() : null;
    }

    private void mobiledoc(Map<?, ?> tree) {
        for (Object section : list(tree.get("sections"))) {
            List<?> parts = list(section);
            Object last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
            switch (at(parts, 0)) {
                case 1 -> paragraph(markers(list(last), tree));
                case 2 -> paragraph(String.valueOf(last));
                case 3 -> list(last).forEach(item -> paragraph("- " + markers(list(item), tree)));
                case 10 -> card(at(list(tree.get("cards")), at(parts, 1), List.of()));
                default -> { }
            }
        }
    }

    private static String markers(List<?> markers, Map<?, ?> tree) {
        StringBuilder line = new StringBuilder();
        for (Object marker : markers) {
            List<?> parts = list(marker);
            Object last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
            line.append(at(parts, 0) == 1 && last instanceof Integer number
                    ? at(list(at(list(tree.get("atoms")), number, List.of())), 1, "") : last);
        }
        return line.toString();
    }

    private void card(Object card) {
        List<?> named = list(card);
        if (named.size() > 1 && named.get(1) instanceof Map<?, ?> fields) {
            spoken(fields);
        }
    }

    private void spoken(Map<?, ?> fields) {
        fields.forEach((name, value) -> {
            if (value instanceof String text && SPOKEN.contains(name)) {
                marked |= name.equals("markdown") || name.equals("html");
                paragraph(text);
            } else if (value instanceof List<?> inside) {
                inside.stream().filter(Map.class::isInstance).forEach(one -> spoken((Map<?, ?>) one));
            }
        });
    }

    private void lexical(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> fields)) {
            return;
        }
        String type = String.valueOf(fields.get("type"));
        if (type.equals("linebreak")) {
            words.append('\n');
        } else if (WITHIN_A_LINE.contains(type) && fields.get("text") instanceof String text) {
            words.append(text);
        } else if (fields.get("children") instanceof List<?> children) {
            words.append(WITHIN_A_LINE.contains(type) ? "" : "\n\n").append(type.equals("listitem") ? "- " : "");
            children.forEach(this::lexical);
        } else {
            spoken(fields);
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            words.append("\n\n").append(text);
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static int at(List<?> list, int index) {
        return at(list, index, -1) instanceof Integer number ? number : -1;
    }

    private static Object at(List<?> list, int index, Object none) {
        return index >= 0 && index < list.size() && list.get(index) != null ? list.get(index) : none;
    }
}
