package org.candour.desk;

import org.jspecify.annotations.Nullable;

/** What came in with a form: a field that is missing is an empty one. */
public final class Typed {
    private Typed() {}

    /** What was typed. */
    public static String text(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** Nothing where only space was typed. */
    static @Nullable String orNothing(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}
