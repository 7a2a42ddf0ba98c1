package org.candour.words;

import java.util.List;

/**
 * A text as readers see it.
 *
 * @param html the body, to be put inside {@code <div dir="auto">}
 * @param contents an ordered list of links to the headings of a post, or {@link SafeHtml#EMPTY} when it has fewer than
 *     three headings and no more than 2,000 words, and always for a comment
 * @param wordCount how many words a post has; 0 for a comment
 * @param plain whether Markdown was given up and the words stand in plain paragraphs
 * @param cites the comments it points to, each once, in the order of the text
 */
public record Rendered(SafeHtml html, SafeHtml contents, int wordCount, boolean plain, List<Cited> cites) {
    /** Keeps its own copy of the list. */
    public Rendered {
        cites = List.copyOf(cites);
    }
}
