package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;

/** Which posts name which earlier ones of their author; {@link Titles} finds them. Its verbs belong in their caller's transaction. */
@ApplicationScoped
public class SameAuthors implements PanacheRepositoryBase<SameAuthor, Long> {
    private final Posts posts;
    private final Event<PostChanged> news;

    SameAuthors(Posts posts, Event<PostChanged> news) {
        this.posts = posts;
        this.news = news;
    }

    /** From now on the page of that post names these. */
    public void name(long postId, Collection<Long> earlier) {
        earlier.forEach(one -> persist(new SameAuthor(postId, one)));
        changed(postId);
    }

    /** From now on it names none. */
    public void nameNone(long postId) {
        delete("postId", postId);
        changed(postId);
    }

    private void changed(long postId) {
        news.fire(Publishing.news(posts.findById(postId)));
    }
}
