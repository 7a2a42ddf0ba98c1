package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Published posts found by a part of their title. */
@ApplicationScoped
public class ByTitle {
    private static final int LOOKED_AT = 50;

    private final EntityManager store;

    ByTitle(EntityManager store) {
        this.store = store;
    }

    /**
     * The posts whose title holds that part, in capitals or not, with curly apostrophes or straight ones; where titles
     * are exactly that, only those.
     */
    public List<Posts.Place> holding(String part) {
        String folded = folded(part);
        List<Posts.Place> found = store.createQuery("select new org.candour.posts.Posts$Place(p.id, p.path, p.title, p.onDay) from Post p"
                        + " where p.state = org.candour.posts.PostState.PUBLISHED and locate(?1, replace(lower(p.title), ?2, ?3)) > 0"
                        + " order by p.onDay desc, p.dayOrder desc", Posts.Place.class)
                .setParameter(1, folded).setParameter(2, "\u2019").setParameter(3, "'").setMaxResults(LOOKED_AT).getResultList();
        List<Posts.Place> exact = found.stream().filter(place -> folded(place.title()).equals(folded)).toList();
        return exact.isEmpty() ? found : exact;
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    }
}
