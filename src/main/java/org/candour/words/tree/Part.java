package org.candour.words.tree;

/** A piece of a text: an element, plain words, or HTML that was made before. */
public sealed interface Part permits Element, Text, Ready {
    /** The words in it, without any element. */
    default String words() {
        StringBuilder out = new StringBuilder();
        appendWords(out);
        return out.toString();
    }

    /** Adds the words in it to {@code out}. */
    void appendWords(StringBuilder out);

    /** Adds its HTML to {@code out}. */
    void print(StringBuilder out);
}
