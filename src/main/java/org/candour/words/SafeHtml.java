package org.candour.words;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.tree.Escaped;

/**
 * HTML that may go into a page unchanged. Only this room makes one, so that a text which is safe and one which is
 * not are two types.
 */
public final class SafeHtml {
    /** No HTML at all. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private static final Pattern OWN_ADDRESS = Pattern.compile(" (href|src)=\"/(?!/)");

    private static final Pattern OUTSIDE = Pattern.compile(" href=\"(https?://[^\"]+)\"");

    private static final Pattern PICTURE = Pattern.compile("<img src=\"(/media/[A-Za-z0-9._/-]+)\"");

    /** Paragraphs never hold each other, so each ends at the first end of one. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p(?: [^>]*)?>.*?</p>", Pattern.DOTALL);

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /**
     * A JSON text for a data block of a page: nothing in it can end the block or be taken for markup.
     *
     * @param members names and their values: texts, numbers, lists and maps of such
     */
    public static SafeHtml json(Map<String, Object> members) {
        return new SafeHtml(new JsonObject(members).encode()
                .replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /**
     * The same HTML with every id, and every link to one, marked with a name of its own: two posts can then stand on
     * one page without sharing an id.
     *
     * @param name letters, digits and hyphens only
     * @throws IllegalArgumentException for any other name
     */
    public SafeHtml within(String name) {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("Not a name for ids");
        }
        // In words and attribute values a quotation mark is always escaped, so these strings are only ever markup.
        return new SafeHtml(html.replace(" id=\"", " id=\"" + name + "-").replace(" href=\"#", " href=\"#" + name + "-"));
    }

    /**
     * The paragraphs a post begins with, for a page that leads to the whole; none where it begins with something else.
     *
     * @param most  how many of them
     * @param path  of the whole, with the first slash: links to its notes lead there
     */
    public SafeHtml opening(int most, String path) {
        Matcher paragraph = PARAGRAPH.matcher(html);
        int end = 0;
        for (int i = 0; i < most && paragraph.region(end, html.length()).lookingAt(); i++) {
            end = paragraph.end();
        }
        return new SafeHtml(html.substring(0, end).replace(" href=\"#", " href=\"" + Escaped.attribute(path) + "#"));
    }

    /** Where its links to other sites lead, each once, in order. */
    public List<String> outsideLinks() {
        return OUTSIDE.matcher(html).results().map(link -> link.group(1).replace("&quot;", "\"").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&")).distinct().toList();
    }

    /** The addresses of the pictures it shows, each once, in order. */
    public List<String> pictures() {
        return PICTURE.matcher(html).results().map(picture -> picture.group(1)).distinct().toList();
    }

    /**
     * The same HTML with links to this site made whole, for feeds and other places away from the page.
     *
     * @param siteUrl the address of the site without a last slash
     */
    public SafeHtml absolute(String siteUrl) {
        return new SafeHtml(OWN_ADDRESS.matcher(html)
                .replaceAll(" $1=\"" + Matcher.quoteReplacement(Escaped.attribute(siteUrl)) + "/"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The HTML itself. */
    @Override
    public String toString() {
        return html;
    }
}
