package org.candour.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Markdown in, safe HTML out. */
@ApplicationScoped
public class Markdown {
    /** The version of the rules, stored beside the HTML: when it changes, everything is rendered again. */
    public static final int RULES = 1;

    /** The words of a comment or a reply. */
    public Rendered comment(String words, Citing citing) {
        return new Rendered(Concerns.marked(words, List.of()), SafeHtml.EMPTY, Excerpt.wordCount(words), true, List.of());
    }

    /** The words of a post. */
    public Rendered post(String words, Citing citing) {
        return comment(words, citing);
    }
}
