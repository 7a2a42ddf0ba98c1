package org.candour.words.foreign;

/** How words of another system are written there. */
public enum Markup {
    /** HTML as a browser would be given it. */
    HTML,
    /** HTML in which an empty line parts paragraphs and a line end breaks a line, as WordPress and Movable Type keep it. */
    HTML_LINES,
    /** Markdown, which is left as it is. */
    MARKDOWN,
    /** Text without markup. */
    PLAIN
}
