package org.candour.words.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * The sanitiser: HTML in, a tree of allowed elements out. No style, class or id; links by http, https and mailto only;
 * pictures only in posts and only from this site's own media.
 */
public final class AllowList {
    /** What may stand in a comment. */
    public static final AllowList COMMENT = new AllowList(inComments().toFactory(), 200_000);
    /** What may stand in a post. */
    public static final AllowList POST = new AllowList(inPosts().toFactory(), 2_000_000);

    /** Elements inside one another; the scan allows sixteen containers, the rest are stars and brackets. */
    private static final int DEEPEST = 120;

    private final PolicyFactory policy;
    private final int mostCharacters;

    private AllowList(PolicyFactory policy, int mostCharacters) {
        this.policy = policy;
        this.mostCharacters = mostCharacters;
    }

    private static HtmlPolicyBuilder inComments() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "strong", "em", "del", "blockquote", "ul", "ol", "li", "pre", "code", "hr",
                        "table", "thead", "tbody", "tr", "th", "td", "a", "h1", "h2", "h3", "h4", "h5", "h6")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href").onElements("a")
                .allowAttributes("title").onElements("a")
                .allowAttributes("start").matching(Pattern.compile("[0-9]{1,9}")).onElements("ol")
                .allowAttributes("align").matching(Pattern.compile("left|center|right")).onElements("th", "td");
    }

    private static HtmlPolicyBuilder inPosts() {
        return inComments()
                .allowElements("sup", "div", "img")
                .allowAttributes("src").matching(Pattern.compile("/media/(?!.*\\.\\.)[A-Za-z0-9._/-]{1,200}"))
                .onElements("img")
                .allowAttributes("alt", "title").onElements("img");
    }

    /**
     * The allowed elements of some HTML, whatever it is, as the parts of one nameless root.
     *
     * @throws TooMuch when it holds more characters, or goes deeper, than a page may
     */
    public Element tree(String html) {
        Growing growing = new Growing(mostCharacters);
        HtmlSanitizer.sanitize(html, policy.apply(growing));
        return growing.root;
    }

    /** There is more of it than may be shown; the words are then set as plain paragraphs. */
    public static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super(null, null, false, false);
        }
    }

    /** Puts the sanitiser's events into a tree. They come balanced. */
    static final class Growing implements HtmlStreamEventReceiver {
        private final Element root = new Element("div");
        private final Deque<Element> open = new ArrayDeque<>();
        private int room;

        Growing(int room) {
            this.room = room;
            open.push(root);
        }

        Element root() {
            return root;
        }

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String name, List<String> attributes) {
            Element element = new Element(name);
            take(name.length() * 2 + 5);
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                element.with(attributes.get(i), attributes.get(i + 1));
                take(attributes.get(i).length() + attributes.get(i + 1).length() + 4);
            }
            add(element);
            if (!element.is("br", "hr", "img", "wbr")) {
                open.push(element);
                if (open.size() > DEEPEST) {
                    throw new TooMuch();
                }
            }
        }

        @Override
        public void closeTag(String name) {
            if (open.size() > 1 && open.peek().is(name)) {
                open.pop();
            }
        }

        @Override
        public void text(String words) {
            take(words.length());
            List<Part> parts = open.peek().parts();
            if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Text before) {
                parts.set(parts.size() - 1, new Text(before.words() + words));
            } else {
                parts.add(new Text(words));
            }
        }

        private void add(Part part) {
            open.peek().parts().add(part);
        }

        private void take(int characters) {
            room -= characters;
            if (room < 0) {
                throw new TooMuch();
            }
        }
    }
}
