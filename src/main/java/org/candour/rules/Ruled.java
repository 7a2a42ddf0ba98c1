package org.candour.rules;

import java.util.stream.Stream;

/** What a keeper can rule. The names stand in the store. */
public enum Ruled {
    HELD_WORDS("held"), SWEARING("swearing"), REASONS("reasons"), MOST_LINKS("links"), MOST_CHARACTERS("characters"),
    QUESTION("question"), ANSWERS("answers"), THREAD_MODE("mode");

    private final String field;

    Ruled(String field) {
        this.field = field;
    }

    /** The name of its field in the form. */
    public String field() {
        return field;
    }

    static Stream<Ruled> all() {
        return Stream.of(values());
    }
}
