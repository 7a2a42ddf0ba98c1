package org.candour.words.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Clean;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Words of another system on their way to Markdown. What comes out is rendered at once and read back: where a word went
 * missing on the way the words are written more plainly, so that none is ever lost.
 */
public final class Foreign {
    private static final Pattern LINE = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LINE_END = "<br />".length();

    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "title", "iframe");

    private final boolean post;
    private final Moved moved;

    private Foreign(boolean post, Moved moved) {
        this.post = post;
        this.moved = moved;
    }

    /** The words of posts and pages, in which pictures may stand. */
    public static Foreign posts(Moved moved) {
        return new Foreign(true, moved);
    }

    /** The words of comments: a line end is a line end there. */
    public static Foreign comments(Moved moved) {
        return new Foreign(false, moved);
    }

    /**
     * Words as they are kept, and as readers see them.
     *
     * @param words Markdown
     * @param dropped what was left out, and how often
     */
    public record Written(String words, Rendered rendered, Map<Dropped, Integer> dropped) {}

    /**
     * Writes words anew.
     *
     * @param rendering of Markdown, as a post or as a comment
     */
    public Written written(Markup markup, String text, Function<String, Rendered> rendering) {
        return switch (markup) {
            case MARKDOWN -> kept(Clean.text(text), rendering);
            case PLAIN -> plain(text, rendering);
            case HTML -> post || !isPlain(text) ? html(text, false, rendering) : lines(text, rendering);
            case HTML_LINES -> html(text, true, rendering);
        };
    }

    private static Written kept(String words, Function<String, Rendered> rendering) {
        return new Written(words, rendering.apply(words), Map.of());
    }

    /** Words and line ends without any other mark: most comments are no more, and need no tree. */
    private static boolean isPlain(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (!html.regionMatches(true, at, "<br", 0, 3)) {
                return false;
            }
            int end = html.indexOf('>', at);
            if (end < 0 || end - at > 5 || !html.substring(at + 3, end).strip().replace("/", "").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Written lines(String html, Function<String, Rendered> rendering) {
        Paragraph open = new Paragraph(lineEnd(), true);
        String folded = html.indexOf('\n') < 0 ? html : html.replace('\n', ' ');
        for (String line : split(folded)) {
            String words = line.indexOf('&') < 0 ? line : Parser.unescapeEntities(line, false);
            open.add(Run.PLAIN.saying(Clean.visible(words).replace('\n', ' ').replace('\t', ' ')));
            open.add(Run.LINE_END);
        }
        return knotless(String.join("\n\n", open.written()), () -> Parser.unescapeEntities(LINE.matcher(folded).replaceAll("\n"), false), rendering);
    }

    /** What stands between line ends. */
    private static List<String> split(String html) {
        List<String> lines = new ArrayList<>();
        Matcher end = LINE.matcher(html);
        int from = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (end.region(at, Math.min(html.length(), at + LONGEST_LINE_END)).lookingAt()) {
                lines.add(html.substring(from, at));
                from = end.end();
            }
        }
        lines.add(html.substring(from));
        return lines;
    }

    private Written plain(String text, Function<String, Rendered> rendering) {
        Paragraph open = new Paragraph(lineEnd(), true);
        Clean.visible(text).lines().forEach(line -> {
            open.add(Run.PLAIN.saying(line.replace('\t', ' ')));
            open.add(Run.LINE_END);
        });
        return knotless(String.join("\n\n", open.written()), () -> text, rendering);
    }

    /** What would not be parsed is shown as it is, and then needs no marks before its marks. */
    private static Written knotless(String words, Supplier<String> bare, Function<String, Rendered> rendering) {
        Written written = kept(Clean.text(words), rendering);
        return written.rendered().plain() && !Markdown.parses(words) ? kept(Clean.text(bare.get()), rendering) : written;
    }

    private Written html(String html, boolean lines, Function<String, Rendered> rendering) {
        Element body = Jsoup.parseBodyFragment(html).body();
        LetterCount wanted = letters(body, true);
        Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);
        for (boolean styled : new boolean[] {true, false}) {
            Writing writing = new Writing(moved, post, lines, styled, lineEnd());
            String words = Clean.text(writing.write(body.clone()));
            dropped = writing.dropped();
            if (Markdown.parses(words)) {
                Rendered rendered = rendering.apply(words);
                if (!rendered.plain() && holds(rendered, wanted)) {
                    return new Written(words, rendered, dropped);
                }
            }
        }
        Written bare = plain(spoken(body), rendering);
        return new Written(bare.words(), bare.rendered(), dropped);
    }

    private String lineEnd() {
        return post ? "  \n" : "\n";
    }

    /** The words of a tree, a line for each block. */
    private static String spoken(Element body) {
        StringBuilder out = new StringBuilder();
        body.select("script, style, template, head, title").remove();
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                out.append('\n');
            } else if (node instanceof Element element && element.isBlock()) {
                out.append("\n\n");
            }
        }, body);
        return out.toString();
    }

    /** Whether every letter and digit is there, as often; a picture's words or a title may have come to them. */
    private static boolean holds(Rendered rendered, LetterCount wanted) {
        return letters(Jsoup.parseBodyFragment(rendered.html().toString()).body(), false).hold(wanted);
    }

    /**
     * How often each letter and digit stands there: a quotation's source is set before its words, so that their order is no
     * sign of a loss.
     *
     * @param unaddressed without addresses, of which readers are shown less
     */
    private static LetterCount letters(Element body, boolean unaddressed) {
        LetterCount letters = new LetterCount();
        NodeTraversor.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && isShown(text)) {
                String seen = Clean.visible(text.getWholeText());
                letters.add(unaddressed ? Bare.without(seen) : seen);
            }
        }, body);
        return letters;
    }

    private static boolean isShown(Node text) {
        for (Node up = text.parent(); up != null; up = up.parent()) {
            if (HIDDEN.contains(up.normalName())) {
                return false;
            }
        }
        return true;
    }
}
