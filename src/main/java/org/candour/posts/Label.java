package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a post is about, as the keeper names it; the slug is its address under {@code /labels}. */
@Embeddable
public record Label(@Column(name = "slug", nullable = false) String slug,
        @Column(name = "name", nullable = false) String name) {

    /** The label of that name; names that differ only in case or accents are one label. */
    public static Label named(String name) {
        return new Label(Slug.ofName(name), name.strip());
    }
}
