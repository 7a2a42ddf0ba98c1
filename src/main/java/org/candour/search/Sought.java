package org.candour.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as typed: words, "phrases", -words that must not stand there; any text at all is understood somehow
 * @param year in which it appeared
 * @param label slug of a label it carries
 * @param kind of text
 * @param name of who wrote it, in whatever case and with or without accents
 */
public record Sought(String words, @Nullable Integer year, @Nullable String label, @Nullable String kind, @Nullable String name) {

    /** Nothing typed is no name, and matches everything. */
    public Sought {
        label = label == null || label.isBlank() ? null : label;
        kind = kind == null || kind.isBlank() ? null : kind;
        name = name == null || name.isBlank() ? null : name;
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return words.isBlank() && year == null && label == null && kind == null && name == null;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Sought";
    }
}
