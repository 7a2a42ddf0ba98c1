package org.candour.words.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** HTML made a tree with nothing taken out: what a page would get if the sanitiser were forgotten. */
public final class Unsanitised {
    private Unsanitised() {}

    public static Element tree(String html) {
        Element root = new Element("div");
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        HtmlSanitizer.sanitize(html, new HtmlSanitizer.Policy() {
            @Override
            public void openDocument() {}

            @Override
            public void closeDocument() {}

            @Override
            public void openTag(String name, List<String> attributes) {
                Element element = new Element(name);
                for (int i = 0; i + 1 < attributes.size(); i += 2) {
                    element.with(attributes.get(i), attributes.get(i + 1));
                }
                open.peek().parts().add(element);
                if (!element.is("br", "hr", "img", "wbr", "input", "meta", "link", "base", "embed")) {
                    open.push(element);
                }
            }

            @Override
            public void closeTag(String name) {
                if (open.size() > 1) {
                    open.pop();
                }
            }

            @Override
            public void text(String words) {
                open.peek().parts().add(new Text(words));
            }
        });
        return root;
    }
}
