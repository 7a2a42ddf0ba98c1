package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;

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

    /** Nothing remembers any more whose other posts that one stood beside, on its page or on later ones. */
    public void erase(long postId) {
        List<Long> naming = list("earlierPostId", postId).stream().map(SameAuthor::postId).toList();
        delete("postId = ?1 or earlierPostId = ?1", postId);
        naming.forEach(this::changed);
    }

    private void changed(long postId) {
        news.fire(Publishing.news(posts.findById(postId)));
    }
}
