package org.candour.words.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.words.Clean;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One text on its way from HTML to Markdown, block by block. */
final class Writing {
    /** Quotations and lists inside one another that are kept; what stands deeper is written flat. */
    private static final int DEEPEST = 10;
    /** Elements inside one another that are looked into; of what stands deeper only the words are taken. */
    private static final int DEEPEST_ELEMENT = 200;

    private static final Set<String> GONE = Set.of("script", "style", "template", "head", "title", "meta", "link", "base", "input",
            "svg", "canvas", "applet", "param", "source", "track", "datalist");
    private static final Set<String> EMBEDS = Set.of("iframe", "embed", "object", "video", "audio", "frame");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "center", "address", "dl", "dt", "dd", "figure",
            "figcaption", "fieldset", "form", "header", "footer", "main", "nav", "aside", "details", "summary", "hgroup", "noscript",
            "caption", "tr", "td", "th", "tbody", "thead", "tfoot", "legend", "option", "select", "textarea");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern ONE_DOT = Pattern.compile("(?:width|height)\\s*:\\s*[01]px");
    private static final Pattern PROFILE = Pattern.compile("(?i)(?:https?:)?//(?:www\\.)?(?:(?:[a-z0-9-]+\\.)?blogger\\.com/profile/"
            + "|plus\\.google\\.com/|profiles\\.google\\.com/|(?:[a-z]+\\.)?gravatar\\.com/|disqus\\.com/by/).*", Pattern.DOTALL);

    private final Moved moved;
    private final boolean pictures;
    private final boolean lines;
    private final boolean styled;
    private final String lineEnd;
    private final Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);

    /**
     * @param pictures whether pictures may be shown
     * @param lines whether line ends mean something outside of tags
     * @param styled whether emphasis and code are kept
     * @param lineEnd what ends a line inside a paragraph
     */
    Writing(Moved moved, boolean pictures, boolean lines, boolean styled, String lineEnd) {
        this.moved = moved;
        this.pictures = pictures;
        this.lines = lines;
        this.styled = styled;
        this.lineEnd = lineEnd;
    }

    Map<Dropped, Integer> dropped() {
        return dropped;
    }

    private void drop(Dropped what) {
        dropped.merge(what, 1, Integer::sum);
    }

    /** The lines of what an element holds; an empty line stands between blocks. */
    String write(Element root) {
        return String.join("\n", blocks(root, 0, 0));
    }

    /** Blocks being gathered: what is finished, and the paragraph that is still open. */
    private final class Page {
        private final List<String> out = new ArrayList<>();
        private final Paragraph open = new Paragraph(lineEnd, styled);
        private boolean afterList;

        void close() {
            open.written().forEach(paragraph -> block(List.of(paragraph.split("\n", -1))));
        }

        void block(List<String> block) {
            if (block.isEmpty()) {
                return;
            }
            if (!out.isEmpty()) {
                out.add("");
            }
            out.addAll(block);
            afterList = false;
        }
    }

    private List<String> blocks(Element parent, int containers, int depth) {
        Page page = new Page();
        children(parent, page, Run.PLAIN, containers, depth);
        page.close();
        return page.out;
    }

    private void children(Element parent, Page page, Run as, int containers, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                words(text.getWholeText(), page.open, as);
            } else if (child instanceof Element element) {
                element(element, page, as, containers, depth + 1);
            }
        }
    }

    private void words(String text, Paragraph open, Run as) {
        String seen = Clean.visible(text).replace('\t', ' ');
        if (!lines) {
            open.add(as.saying(seen.replace('\n', ' ')));
            return;
        }
        int from = 0;
        for (int end = seen.indexOf('\n'); end >= 0; end = seen.indexOf('\n', from)) {
            open.add(as.saying(seen.substring(from, end)));
            open.add(Run.LINE_END);
            from = end + 1;
        }
        open.add(as.saying(seen.substring(from)));
    }

    private void element(Element element, Page page, Run as, int containers, int depth) {
        String name = element.normalName();
        events(element);
        if (GONE.contains(name)) {
            drop(Dropped.SCRIPT);
        } else if (depth > DEEPEST_ELEMENT) {
            words(element.wholeText(), page.open, as);
        } else if (EMBEDS.contains(name)) {
            embed(element, page, as, containers, depth);
        } else if (name.equals("br")) {
            page.open.add(Run.LINE_END);
        } else if (name.equals("img") || name.equals("image")) {
            picture(element, page.open, as);
        } else if (name.equals("blockquote") || name.equals("ul") || name.equals("ol") || name.equals("menu") || name.equals("dir")) {
            container(element, name, page, containers, depth);
        } else if (name.equals("pre") || name.equals("xmp") || name.equals("listing") || name.equals("plaintext")) {
            page.close();
            page.block(fenced(element));
        } else if (name.equals("hr")) {
            page.close();
            page.block(List.of("---"));
        } else if (HEADING.matcher(name).matches()) {
            heading(element, name, page, containers, depth);
        } else if (name.equals("table")) {
            page.close();
            page.block(Table.of(element).map(table -> table.written(this::cell)).orElseGet(() -> blocks(element, containers, depth)));
        } else if (BLOCKS.contains(name) || name.equals("li") || name.equals("body")) {
            page.close();
            children(element, page, as, containers, depth);
            page.close();
        } else {
            inline(element, name, page, as, containers, depth);
        }
    }

    private String cell(Element cell) {
        Paragraph line = new Paragraph(" ", styled);
        Page page = new Page();
        children(cell, page, Run.PLAIN, DEEPEST, 0);
        page.close();
        line.add(Run.ready(String.join(" ", page.out.stream().map(String::strip).filter(part -> !part.isEmpty()).toList())));
        return line.onOneLine();
    }

    private void events(Element element) {
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().regionMatches(true, 0, "on", 0, 2)) {
                    drop(Dropped.EVENT);
                }
            }
        }
    }

    private void inline(Element element, String name, Page page, Run as, int containers, int depth) {
        switch (name) {
            case "b", "strong" -> children(element, page, as.strongly(), containers, depth);
            case "i", "em", "cite", "dfn", "var" -> children(element, page, as.emphatic(), containers, depth);
            case "s", "strike", "del" -> children(element, page, as.struckOut(), containers, depth);
            case "code", "tt", "kbd", "samp" -> children(element, page, as.asCode(), containers, depth);
            case "q" -> {
                page.open.add(as.saying("\u201C"));
                children(element, page, as, containers, depth);
                page.open.add(as.saying("\u201D"));
            }
            case "a" -> children(element, page, linked(element, as), containers, depth);
            default -> children(element, page, as, containers, depth);
        }
    }

    private Run linked(Element link, Run as) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || as.link() != null) {
            return as;
        }
        String address = address(href);
        return address == null ? as : as.leadingTo(address);
    }

    /** Where a link leads from now on; none where its words are all that may stay. */
    private @Nullable String address(String href) {
        if (PROFILE.matcher(href).matches()) {
            drop(Dropped.PROFILE);
            return null;
        }
        String to = moved.link(href).orElse(href.startsWith("//") ? "https:" + href : href);
        String lower = to.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:") || to.startsWith("/");
        if (!allowed) {
            drop(lower.startsWith("javascript:") ? Dropped.SCRIPT : Dropped.LINK);
            return null;
        }
        return encoded(to);
    }

    /** What would end an address in Markdown, or be taken for a mark in it, as its percent code. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length() + 8);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "()<>[]\\\"`*_|~".indexOf(c) >= 0 && c != '_' && c != '~') {
                out.append(c < ' ' ? "" : "%%%02X".formatted((int) c));
            } else if (c == '&') {
                out.append('&');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void picture(Element picture, Paragraph open, Run as) {
        String source = picture.attr("src").strip();
        if (isDot(picture)) {
            drop(Dropped.TRACKER);
            return;
        }
        String alt = Clean.line(picture.attr("alt"));
        String here = pictures ? moved.picture(source).orElse(null) : null;
        if (here != null) {
            StringBuilder words = new StringBuilder();
            Marks.write(alt, ' ', words);
            open.add(Run.ready("![" + words + "](" + encoded(here) + ")"));
            return;
        }
        String words = alt.isEmpty() ? fileName(source) : alt;
        String to = as.link() != null || source.startsWith("data:") ? as.link() : address(source);
        if (!words.isEmpty() || to != null) {
            Run run = as.saying(" " + (words.isEmpty() ? to : words) + " ");
            open.add(to == null ? run : run.leadingTo(to));
        }
    }

    private static boolean isDot(Element picture) {
        return isDot(picture.attr("width")) || isDot(picture.attr("height"))
                || ONE_DOT.matcher(picture.attr("style").toLowerCase(Locale.ROOT)).find()
                || picture.attr("src").contains("/tracker/");
    }

    private static boolean isDot(String size) {
        return size.strip().matches("[01](px)?");
    }

    private static String fileName(String source) {
        if (source.startsWith("data:")) {
            return "";
        }
        String path = source.split("[?#]", 2)[0];
        return Clean.line(path.substring(path.lastIndexOf('/') + 1));
    }

    private void embed(Element element, Page page, Run as, int containers, int depth) {
        drop(Dropped.EMBED);
        String source = element.hasAttr("src") ? element.attr("src").strip() : element.attr("data").strip();
        String to = source.isEmpty() ? null : address(source);
        if (to != null) {
            page.open.add(Run.LINE_END);
            page.open.add(Run.PLAIN.saying(to).leadingTo(to));
            page.open.add(Run.LINE_END);
        }
        if (!element.normalName().equals("iframe")) {
            children(element, page, as, containers, depth);
        }
    }

    private void container(Element element, String name, Page page, int containers, int depth) {
        page.close();
        if (containers >= DEEPEST) {
            children(element, page, Run.PLAIN, containers, depth);
            page.close();
        } else if (name.equals("blockquote")) {
            List<String> inside = blocks(element, containers + 1, depth);
            page.block(inside.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList());
        } else {
            list(element, name.equals("ol"), page, containers, depth);
        }
    }

    private void list(Element list, boolean numbered, Page page, int containers, int depth) {
        boolean second = page.afterList;
        List<String> out = new ArrayList<>();
        int number = numbered ? start(list) : 0;
        for (Element item : items(list)) {
            events(item);
            List<String> inside = blocks(item, containers + 1, depth + 1);
            String marker = numbered ? number++ + (second ? ") " : ". ") : second ? "* " : "- ";
            if (out.size() > 0 && (inside.contains("") || out.contains(""))) {
                out.add("");
            }
            if (inside.isEmpty()) {
                out.add(marker.strip());
            }
            for (int i = 0; i < inside.size(); i++) {
                String line = inside.get(i);
                out.add(i == 0 ? marker + line : line.isEmpty() ? "" : " ".repeat(marker.length()) + line);
            }
        }
        page.block(out);
        page.afterList = !second;
    }

    /** What stands in a list without being an item of it is one all the same. */
    private static List<Element> items(Element list) {
        List<Element> items = new ArrayList<>();
        Element loose = null;
        for (Node child : list.childNodes().toArray(new Node[0])) {
            if (child instanceof Element element && element.normalName().equals("li")) {
                items.add(element);
                loose = null;
            } else if (child instanceof Element || child instanceof TextNode text && !text.isBlank()) {
                if (loose == null) {
                    loose = items.isEmpty() || !(child instanceof Element) ? new Element("li") : items.get(items.size() - 1);
                    if (loose.parent() == null) {
                        items.add(loose);
                    }
                }
                child.remove();
                loose.appendChild(child);
            }
        }
        return items;
    }

    private static int start(Element list) {
        String start = list.attr("start").strip();
        return start.matches("[0-9]{1,8}") ? Integer.parseInt(start) : 1;
    }

    private List<String> fenced(Element element) {
        String text = Clean.visible(element.wholeText().replace("\r\n", "\n"));
        if (text.isBlank()) {
            return List.of();
        }
        String bare = text.replaceFirst("^\n+", "").replaceFirst("\\s+$", "");
        String fence = "```";
        while (bare.contains(fence)) {
            fence += "`";
        }
        List<String> out = new ArrayList<>();
        out.add(fence);
        out.addAll(List.of(bare.split("\n", -1)));
        out.add(fence);
        return out;
    }

    /** What a heading holds besides words follows it. */
    private void heading(Element heading, String name, Page page, int containers, int depth) {
        page.close();
        List<String> inside = blocks(heading, containers, depth);
        List<String> words = inside.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean simple = heading.getAllElements().stream().skip(1).noneMatch(inner -> BLOCKS.contains(inner.normalName())
                || Set.of("ul", "ol", "blockquote", "table", "pre", "hr").contains(inner.normalName()) || EMBEDS.contains(inner.normalName()));
        if (!simple) {
            page.block(inside);
            return;
        }
        String line = String.join(" ", words);
        line = line.startsWith("\\") && line.length() > 1 && "#>=-+".indexOf(line.charAt(1)) >= 0 ? line.substring(1) : line;
        page.block(List.of("#".repeat(name.charAt(1) - '0') + " " + (line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line)));
    }
}
