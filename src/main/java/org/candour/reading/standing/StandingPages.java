package org.candour.reading.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.PlainPage;
import org.candour.posts.PlainPages;
import org.candour.posts.Posts;
import org.candour.reading.Mirrored;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestPath;

/** The pages that stand beside the posts: about, house rules, staying anonymous, privacy, and the keeper's own. */
@Path("/")
class StandingPages implements Mirrored {
    private final PlainPages pages;
    private final Posts posts;
    private final Problems problems;

    StandingPages(PlainPages pages, Posts posts, Problems problems) {
        this.pages = pages;
        this.posts = posts;
        this.problems = problems;
    }

    /** Four digits are a year; everything else may be a page, or where a post stood in the system it was moved from. */
    @GET
    @Path("{slug:[a-z0-9-]*[a-z-][a-z0-9-]*}")
    public Page page(@RestPath String slug) {
        return pages.page(slug).map(this::page).or(() -> posts.movedFrom(slug).map(now -> Page.redirect(301, "/" + now)))
                .orElseGet(problems::notFound);
    }

    @Override
    public Stream<Sheet> sheets() {
        return pages.all().stream().map(PlainPage::slug).map(slug -> new Sheet("/" + slug, () -> page(slug)));
    }

    private Page page(PlainPage page) {
        Head head = Head.page(page.title(), page.standfirst(), "/" + page.slug());
        return Page.html(new StandingPage(head, page).render()).kept();
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StandingPage(Head head, PlainPage page) implements TemplateInstance {}
}
