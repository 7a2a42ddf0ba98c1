package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The plain pages by their slugs. */
@ApplicationScoped
public class PlainPages implements PanacheRepositoryBase<PlainPage, String> {

    public Optional<PlainPage> page(String slug) {
        return findByIdOptional(slug);
    }

    /** All of them, by slug. */
    public List<PlainPage> all() {
        return list("order by slug");
    }
}
