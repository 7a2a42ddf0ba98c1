package org.candour.words;

import org.candour.words.tree.Element;
import org.candour.words.tree.Text;

/** A text that is not parsed: what stands between empty lines is a paragraph, every line end is a line end. */
final class Paragraphs {
    private Paragraphs() {}

    static Element of(String words) {
        Element root = new Element("div");
        Element paragraph = new Element("p");
        for (String line : words.split("\n", -1)) {
            if (line.isBlank()) {
                paragraph = close(root, paragraph);
            } else {
                if (!paragraph.parts().isEmpty()) {
                    paragraph.parts().add(new Element("br"));
                    paragraph.parts().add(new Text("\n"));
                }
                paragraph.parts().add(new Text(line));
            }
        }
        close(root, paragraph);
        return root;
    }

    private static Element close(Element root, Element paragraph) {
        if (paragraph.parts().isEmpty()) {
            return paragraph;
        }
        root.parts().add(paragraph);
        root.parts().add(new Text("\n"));
        return new Element("p");
    }
}
