package org.candour.desk.studio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the keeper does to a published post from its thread: withdraw it, open or close the thread. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class PostPages {
    private final Posts posts;
    private final Press press;
    private final Visit visit;

    PostPages(Posts posts, Press press, Visit visit) {
        this.posts = posts;
        this.press = press;
        this.visit = visit;
    }

    /** Takes it down, when the box is ticked. */
    @POST
    @Path("posts/{id}/withdrawal")
    public Page withdraw(@RestPath long id, @RestForm @Nullable String sure) {
        Post post = post(id);
        if (sure != null) {
            press.withdraw(id, visit.staffId());
        }
        return Page.redirect(303, "/desk/" + post.path());
    }

    /** Opens or closes its thread. */
    @POST
    @Path("posts/{id}/thread")
    public Page openThread(@RestPath long id, @RestForm @Nullable String open) {
        Post post = post(id);
        press.openThread(id, "yes".equals(open), visit.staffId());
        return Page.redirect(303, "/desk/" + post.path());
    }

    private Post post(long id) {
        return posts.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
