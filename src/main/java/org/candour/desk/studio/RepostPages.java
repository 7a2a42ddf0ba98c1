package org.candour.desk.studio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.candour.words.Quotation;
import org.jboss.resteasy.reactive.RestPath;

/** Brings an earlier post back: a new draft that shows it as it is, with what was answered at the time. */
@Path("/desk/studio/{id:\\d+}/repost")
@RolesAllowed(Role.EDITS)
class RepostPages {
    private static final int MOST = 100;

    private final Posts posts;
    private final Subeditor subeditor;
    private final Press press;
    private final Visit visit;
    private final TheClock clock;

    RepostPages(Posts posts, Subeditor subeditor, Press press, Visit visit, TheClock clock) {
        this.posts = posts;
        this.subeditor = subeditor;
        this.press = press;
        this.visit = visit;
        this.clock = clock;
    }

    /** Keeps the draft and leads to it, to be introduced. */
    @POST
    public Page repost(@RestPath long id) {
        Post earlier = posts.findByIdOptional(id).filter(Post::published).orElseThrow(NotFoundException::new);
        Manuscript manuscript = Manuscript.begun(earlier.title(), Quotation.repost(earlier.path()).line(), clock.today());
        return Page.redirect(303, "/desk/studio/" + begun(manuscript, earlier.slug()).id());
    }

    /** It may come back in the month it first appeared in, and more than once. */
    private Post begun(Manuscript manuscript, String slug) {
        for (int again = 1; ; again++) {
            String name = again == 1 ? slug : slug.substring(0, Math.min(slug.length(), MOST - 4)).replaceAll("-+$", "") + "-" + again;
            try {
                return press.begin(Slug.read(name).orElseGet(() -> subeditor.slug(manuscript)), subeditor.edition(manuscript),
                        Press.Fate.DRAFT, visit.staffId());
            } catch (Publishing.PathTaken taken) {
                if (again == MOST) {
                    throw taken;
                }
            }
        }
    }
}
