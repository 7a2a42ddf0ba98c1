package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The numbers of a series: which comes next, and which is taken. */
@ApplicationScoped
public class Numbers {
    private final EntityManager store;

    Numbers(EntityManager store) {
        this.store = store;
    }

    /** One more than the highest any post of that series has, drafts and withdrawn ones too; 1 in a new series. */
    public int next(String seriesSlug) {
        return store.createQuery("select coalesce(max(p.series.number), 0) + 1 from Post p where p.series.slug = ?1", Integer.class)
                .setParameter(1, seriesSlug).getSingleResult();
    }

    /** The series of that name with its next number. */
    public Series nextOf(String name) {
        Series series = Series.named(name, null);
        return Series.named(name, next(series.slug()));
    }

    /** Whether a published post has that number already. */
    public boolean taken(Series series) {
        return series.number() != null && store.createQuery("select count(p) from Post p where p.series.slug = ?1"
                + " and p.series.number = ?2 and p.state = org.candour.posts.PostState.PUBLISHED", Long.class)
                .setParameter(1, series.slug()).setParameter(2, series.number()).getSingleResult() > 0;
    }

    /** Another post came out under that number. */
    public static final class Taken extends RuntimeException {
        private final transient Series series;

        private Taken(Series series) {
            super(series.slug());
            this.series = series;
        }

        /** The series with the number that is taken. */
        public Series series() {
            return series;
        }
    }

    /**
     * Makes sure that a post that goes out is the only one of its number. Inside its caller's turn.
     *
     * @throws Taken when it would not be
     */
    public void requireFree(Edition edition) {
        Series series = edition.series();
        if (series != null && taken(series)) {
            throw new Taken(series);
        }
    }
}
