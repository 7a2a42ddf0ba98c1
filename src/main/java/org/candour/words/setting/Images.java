package org.candour.words.setting;

import org.candour.words.tree.Element;
import org.candour.words.tree.Text;

/** Pictures of a post: one whose address the sanitiser took is left as its words. */
final class Images {
    private Images() {}

    static void set(Element root) {
        root.walk(element -> element.parts().replaceAll(part -> {
            if (!(part instanceof Element image) || !image.is("img")) {
                return part;
            }
            if (image.attribute("src").isEmpty()) {
                return new Text(image.attribute("alt").orElse(""));
            }
            return image.attribute("alt").isPresent() ? image : image.with("alt", "");
        }));
    }
}
