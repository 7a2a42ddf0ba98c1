package org.candour.desk.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestPath;

/** One change of a published post, as it was made. */
@Path("/desk/studio/{id:\\d+}/revisions")
@RolesAllowed(Role.EDITS)
class RevisionPages {
    private final Posts posts;
    private final EarlierTexts earlierTexts;
    private final StudioWords words;

    RevisionPages(Posts posts, EarlierTexts earlierTexts, StudioWords words) {
        this.posts = posts;
        this.earlierTexts = earlierTexts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangePage(Head head, Post post, EarlierTexts.Change change) implements TemplateInstance {}

    /** What was taken out and what was added. */
    @GET
    @Path("{place:[0-9]{1,6}}")
    public Page change(@RestPath long id, @RestPath int place) {
        Post post = posts.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return Page.html(new ChangePage(Head.desk(words.whatChanged()), post,
                earlierTexts.at(post, place).orElseThrow(NotFoundException::new)).render());
    }
}
