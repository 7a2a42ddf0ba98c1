package org.candour.desk.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.edge.Page;
import org.candour.edge.outgoing.LinkCheck;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Which links of a post lead nowhere any more: asked only when the keeper asks, and kept nowhere. */
@Path("/desk/studio/{id:\\d+}/links")
@RolesAllowed(Role.EDITS)
class LinkPages {
    private final Posts posts;
    private final LinkCheck check;
    private final StudioWords words;

    LinkPages(Posts posts, LinkCheck check, StudioWords words) {
        this.posts = posts;
        this.check = check;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinksPage(Head head, Post post, List<LinkCheck.Found> found, int left) implements TemplateInstance {}

    /** Asks them now. */
    @POST
    public Page check(@RestPath long id) {
        Post post = posts.findByIdOptional(id).filter(one -> !one.takenBack()).orElseThrow(NotFoundException::new);
        List<String> links = post.html().outsideLinks();
        return Page.html(new LinksPage(Head.desk(words.links()), post, check.of(links), Math.max(0, links.size() - LinkCheck.MOST)).render());
    }
}
