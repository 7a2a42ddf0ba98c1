package org.candour.moving.formats.blogger;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.text.Letters;
import org.candour.moving.formats.xml.Node;
import org.candour.moving.formats.xml.Parts;

/** What both of Blogger's exports are: a feed of entries, known by the number at the end of their long names. */
final class BloggerFeed {
    private static final Pattern NUMBERED = Pattern.compile(".*\\.(?:post|page)-(\\d+)$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(".*-(\\d+)$", Pattern.DOTALL);

    private BloggerFeed() {}

    /** Reads a feed: its owner's name and its entries in their order. */
    static void read(InputStream file, Reading reading, Consumer<Node> entry) throws IOException {
        Letters letters = Letters.of(file);
        boolean whole = Parts.read(letters, "atom", (depth, name) -> depth > 1 && depth < 4 && name.equals("atom:entry")
                || depth == 2 && name.equals("atom:author"), entry);
        reading.ended(letters, whole);
    }

    /** An entry's own number, the same whether it is called a post or a page. */
    static String key(Node entry) {
        String id = entry.word("atom:id");
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? numbered.group(1) : id;
    }

    /** The number of the entry that is meant: a comment on a page speaks of a post of that number. */
    static String meant(String id) {
        Matcher number = NUMBER.matcher(id.strip());
        return number.matches() ? number.group(1) : id.strip();
    }

    /** Its labels, each once. */
    static List<String> labels(Node entry) {
        return entry.all("atom:category").filter(category -> !category.attribute("scheme").endsWith("2005#kind"))
                .map(category -> category.attribute("term").strip()).filter(term -> !term.isEmpty()).distinct().toList();
    }

    /** Its words: HTML, unless it says that they are plain. */
    static Body body(Node entry) {
        boolean plain = entry.first("atom:content").filter(content -> content.attribute("type").equals("text")).isPresent();
        return new Body(plain ? Body.Form.PLAIN : Body.Form.HTML, entry.text("atom:content"));
    }
}
