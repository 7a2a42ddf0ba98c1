package org.candour.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.candour.edge.Page;
import org.candour.posts.PlainPages;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Addresses of the systems that posts were moved from lead to where the posts are now. What follows "?" goes: Blogger put a
 * comment's time there.
 */
@Path("/")
class OldAddressPages {
    private static final String HTML = ".html";

    private final Posts posts;
    private final PlainPages pages;
    private final Problems problems;

    OldAddressPages(Posts posts, PlainPages pages, Problems problems) {
        this.posts = posts;
        this.pages = pages;
        this.problems = problems;
    }

    /** Blogger's: "/2016/09/name.html". */
    @GET
    @Path("{old:[0-9]{4}/[0-9]{2}/[^/]+[.]html}")
    public Page post(@RestPath String old) {
        return to(old.substring(0, old.length() - HTML.length()));
    }

    /** WordPress's: "/2016/09/18/name". */
    @GET
    @Path("{old:[0-9]{4}/[0-9]{2}/[0-9]{2}/[^/]+}")
    public Page ofDay(@RestPath String old) {
        return to(old.endsWith(HTML) ? old.substring(0, old.length() - HTML.length()) : old);
    }

    /** Blogger's pages: "/p/name.html". One that came with comments is a topic here. */
    @GET
    @Path("p/{name:[^/]+[.]html}")
    public Page page(@RestPath String name) {
        String slug = name.substring(0, name.length() - HTML.length());
        return pages.page(slug).map(page -> "/" + page.slug()).or(() -> posts.movedFrom("p/" + slug).map(topic -> "/" + topic))
                .map(there -> Page.redirect(301, there)).orElseGet(problems::notFound);
    }

    private Page to(String path) {
        Optional<String> now = posts.at(path).filter(Post::published).map(Post::path).or(() -> posts.movedFrom(path));
        return now.map(there -> Page.redirect(301, "/" + there)).orElseGet(problems::notFound);
    }
}
