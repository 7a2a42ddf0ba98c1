package org.candour.words.setting;

import java.util.Optional;
import org.candour.pictures.Picture;
import org.candour.words.Citing;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/**
 * Pictures of a post, with their size, so that the words do not jump when they come. One that is not there leaves its words, and
 * so does one whose address the sanitiser took.
 */
final class Images {
    private Images() {}

    static void set(Element root, Citing citing) {
        root.walk(element -> element.parts().replaceAll(part -> part instanceof Element image && image.is("img") ? shown(image, citing) : part));
    }

    private static Part shown(Element image, Citing citing) {
        String alt = image.attribute("alt").orElse("");
        Optional<Picture> picture = image.attribute("src").flatMap(citing::picture);
        if (picture.isEmpty()) {
            return new Text(alt.isBlank() ? image.attribute("src").map(src -> src.substring(src.lastIndexOf('/') + 1)).orElse("") : alt);
        }
        return image.with("alt", alt).with("width", String.valueOf(picture.get().width())).with("height", String.valueOf(picture.get().height()));
    }
}
