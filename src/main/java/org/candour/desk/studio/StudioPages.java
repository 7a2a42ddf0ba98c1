package org.candour.desk.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.posts.Posts;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is being written: drafts, what was published lately, and before a keeper guest posts and topics. */
@Path("/desk/studio")
@RolesAllowed(Role.EDITS)
class StudioPages {
    private static final int LATELY = 20;

    private final InTray inTray;
    private final Posts posts;
    private final Visit visit;
    private final StudioWords words;

    StudioPages(InTray inTray, Posts posts, Visit visit, StudioWords words) {
        this.inTray = inTray;
        this.posts = posts;
        this.visit = visit;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StudioPage(Head head, InTray.@Nullable View tray, List<Post> drafts, List<Post> published, List<Post> withdrawn)
            implements TemplateInstance {}

    /** All of it; of what is sealed, fifty on a page, and to an editor not even how much there is. */
    @GET
    public Page studio(@RestQuery @Nullable Integer page) {
        return Page.html(new StudioPage(Head.desk(words.title()), visit.keeps() ? inTray.page(visit.presence(), page) : null, posts.inState(PostState.DRAFT),
                posts.newest(0, LATELY), posts.inState(PostState.WITHDRAWN).stream().filter(post -> !post.takenBack()).toList()).render());
    }
}
