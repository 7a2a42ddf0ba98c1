package org.candour.moving.formats;

/**
 * Words as a file gives them, after the file's own escaping is undone.
 *
 * @param text never longer than {@link #LONGEST} characters: a reader says a fault of what is
 */
public record Body(Form form, String text) {
    /** Ten million characters: the most that is read of one entry (formats.md promises a limit on one entry's size). */
    public static final int LONGEST = 10_000_000;

    /** How words are written. */
    public enum Form {
        /** HTML as a browser would be given it. */
        HTML,
        /** HTML in which an empty line parts paragraphs and a line end breaks a line, as WordPress and Movable Type keep it. */
        HTML_LINES,
        /** Markdown. */
        MARKDOWN,
        /** Text without markup. */
        PLAIN
    }
}
