package org.candour.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Problems;

/** Leads from the address of a post to the post: or to where it is now, or to the page that says it is gone. */
@ApplicationScoped
public class Doorway {
    private final Posts posts;
    private final Problems problems;

    Doorway(Posts posts, Problems problems) {
        this.posts = posts;
        this.problems = problems;
    }

    /**
     * The page of a published post.
     *
     * @param path of the post, without the first slash
     * @param rest what follows it in the address that was asked for
     * @param page makes the page; none where the post has no such page
     */
    public Page to(String path, String rest, Function<Post, Optional<Page>> page) {
        return posts.at(path).map(post -> known(post, page)).orElseGet(() -> moved(path, rest));
    }

    private Page known(Post post, Function<Post, Optional<Page>> page) {
        return switch (post.state()) {
            case PUBLISHED -> page.apply(post).orElseGet(problems::notFound);
            case WITHDRAWN -> problems.gone();
            case DRAFT -> problems.notFound();
        };
    }

    private Page moved(String path, String rest) {
        return posts.movedFrom(path).map(now -> Page.redirect(301, "/" + now + rest)).orElseGet(() -> posts.goneFrom(path) ? problems.gone() : problems.notFound());
    }
}
