package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The series a post belongs to ("Guest Blog") and its number there, where it has one. */
@Embeddable
public record Series(@Column(name = "series_slug") String slug, @Column(name = "series_name") String name,
        @Column(name = "series_number") @Nullable Integer number) {

    /** The series of that name. */
    public static Series named(String name, @Nullable Integer number) {
        return new Series(Slug.ofName(name), name.strip(), number);
    }
}
