package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.site.TheClock;

/** The earlier texts of published posts. Its verbs belong in their caller's transaction. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, Long> {
    private final TheClock clock;

    Revisions(TheClock clock) {
        this.clock = clock;
    }

    /** Keeps what the post says now, before it is changed. */
    void keep(Post post) {
        int place = of(post.id()).stream().mapToInt(Revision::place).max().orElse(0) + 1;
        persist(new Revision(post, place, clock.today()));
    }

    /** All that goes when a post is taken down. */
    void erase(long postId) {
        delete("postId", postId);
    }

    /** The earlier texts of a post, the first one first. */
    public List<Revision> of(long postId) {
        return list("postId = ?1 order by place", postId);
    }

    /** One of them. */
    public Optional<Revision> at(long postId, int place) {
        return find("postId = ?1 and place = ?2", postId, place).firstResultOptional();
    }
}
