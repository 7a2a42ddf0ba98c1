package org.candour.desk.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.comments.Comments;
import org.candour.comments.Discussion;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.posts.Posts;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The desk's own view of a post and its thread, with everything that can be done beside each comment. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class ThreadPages {
    private final Posts posts;
    private final Comments comments;
    private final Entries entries;
    private final Visit visit;
    private final Site site;
    private final Rulebook rulebook;

    ThreadPages(Posts posts, Comments comments, Entries entries, Visit visit, Site site, Rulebook rulebook) {
        this.posts = posts;
        this.comments = comments;
        this.entries = entries;
        this.visit = visit;
        this.site = site;
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThreadPage(Head head, Post post, List<Entry> undecided, List<Entry> placed, List<Integer> pages, int page,
            boolean keeper, String keeperName, List<String> reasons, Entry.Handling handling) implements TemplateInstance {}

    /** The thread, a hundred comments a page, what nobody has decided on first. */
    @GET
    @Path(PostPath.PARAMETER)
    public Page show(@RestPath String path, @RestQuery @Nullable Integer page) {
        Post post = posts.at(path).orElseThrow(NotFoundException::new);
        Discussion.Pages all = comments.under(post.id()).conversation();
        int shown = Math.max(1, Math.min(page == null ? 1 : page, all.count()));
        return Page.html(new ThreadPage(Head.desk(post.title()), post, entries.undecided(post.id()),
                entries.placed(all.page(shown)), IntStream.rangeClosed(1, all.count()).boxed().toList(), shown, visit.keeps(),
                site.keeperName(), rulebook.reasons(), Entry.Handling.NOTHING).render());
    }
}
