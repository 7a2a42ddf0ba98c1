package org.candour.writing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.posts.Posts;
import org.candour.site.TheClock;

/** A comment on its way in: previewed, then sent. Whatever fails, the words come back. */
@Path("/" + PostPath.PARAMETER + "/comments")
class CommentPages {
    private final Posts posts;
    private final Proofs proofs;
    private final Previews previews;
    private final Sending sending;
    private final WordsBack wordsBack;
    private final TheClock clock;

    CommentPages(Posts posts, Proofs proofs, Previews previews, Sending sending, WordsBack wordsBack, TheClock clock) {
        this.posts = posts;
        this.proofs = proofs;
        this.previews = previews;
        this.sending = sending;
        this.wordsBack = wordsBack;
        this.clock = clock;
    }

    /** The address of a form that was never filled in leads to its post. */
    @GET
    public Page post(@PathParam("path") String path) {
        return Page.redirect(303, "/" + path);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page comment(@PathParam("path") String path, @BeanParam CommentForm form) {
        try {
            return at(path, form);
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(path, form, failure);
        }
    }

    private Page at(String path, CommentForm form) {
        Optional<Post> post = posts.published(path).or(() -> posts.movedFrom(path).flatMap(posts::published));
        if (post.isEmpty()) {
            return wordsBack.noThread(form, posts.at(path).isPresent());
        }
        if (form.sends()) {
            return sending.send(post.get(), form);
        }
        if (!post.get().commentsOpen()) {
            return wordsBack.closed(post.get(), form.words());
        }
        return previews.page(proofs.read(post.get(), form, clock.now()));
    }
}
