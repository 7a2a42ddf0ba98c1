package org.candour.reading.feeds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.PostPath;
import org.candour.posts.Posts;
import org.candour.reading.Doorway;
import org.candour.reading.Mirrored;
import org.jboss.resteasy.reactive.RestPath;

/** The feeds: posts in three formats, comments in Atom. */
@Path("/")
class FeedPages implements Mirrored {
    private static final String ATOM = "application/atom+xml; charset=utf-8";

    private final Feeds feeds;
    private final Posts posts;
    private final Doorway doorway;

    FeedPages(Feeds feeds, Posts posts, Doorway doorway) {
        this.feeds = feeds;
        this.posts = posts;
        this.doorway = doorway;
    }

    @GET
    @Path("atom.xml")
    public Page atom() {
        return Page.document(ATOM, feeds.posts("/atom.xml").atom()).kept();
    }

    @GET
    @Path("rss.xml")
    public Page rss() {
        return Page.document("application/rss+xml; charset=utf-8", feeds.posts("/rss.xml").rss()).kept();
    }

    @GET
    @Path("feed.json")
    public Page json() {
        return Page.document("application/feed+json; charset=utf-8", feeds.posts("/feed.json").json()).kept();
    }

    @GET
    @Path("comments.xml")
    public Page comments() {
        return Page.document(ATOM, feeds.comments("/comments.xml").atom()).kept();
    }

    @GET
    @Path(PostPath.PARAMETER + "/comments.xml")
    public Page under(@RestPath String path) {
        return doorway.to(path, "/comments.xml", post -> Optional.of(
                Page.document(ATOM, feeds.under(post, "/" + post.path() + "/comments.xml").atom()).kept()));
    }

    @Override
    public Stream<Sheet> sheets() {
        return Stream.concat(
                Stream.of(new Sheet("/atom.xml", this::atom), new Sheet("/rss.xml", this::rss), new Sheet("/feed.json", this::json),
                        new Sheet("/comments.xml", this::comments)),
                posts.places().stream().map(post -> new Sheet("/" + post.path() + "/comments.xml", () -> under(post.path()))));
    }
}
