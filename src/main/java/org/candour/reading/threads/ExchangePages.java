package org.candour.reading.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Discussion;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Place;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.reading.Doorway;
import org.candour.reading.ReadingWords;
import org.candour.reading.threads.Conversation.Order;
import org.candour.site.Head;
import org.candour.words.Excerpt;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A comment on its own page: whom it answers above it, what answers it below. */
@Path("/")
class ExchangePages {
    /** An exchange can be thousands deep; so many of the nearest are shown, with a link to where it begins. */
    private static final int ABOVE = 10;

    private static final int DESCRIPTION = 160;

    private final Doorway doorway;
    private final Comments comments;
    private final Conversations conversations;
    private final ReadingWords words;

    ExchangePages(Doorway doorway, Comments comments, Conversations conversations, ReadingWords words) {
        this.doorway = doorway;
        this.comments = comments;
        this.conversations = conversations;
        this.words = words;
    }

    @GET
    @Path(PostPath.PARAMETER + "/{number:[1-9][0-9]{0,8}}")
    public Page show(@RestPath String path, @RestPath int number) {
        return doorway.to(path, "/" + number, post -> {
            Discussion discussion = comments.under(post.id());
            return Optional.of(discussion.numbered(number).map(place -> page(post, discussion, place))
                    .orElseGet(() -> noSuchComment(post, number)));
        });
    }

    private Page page(Post post, Discussion discussion, Place place) {
        List<Line> chain = discussion.above(place);
        List<Line> near = chain.subList(Math.max(0, chain.size() - ABOVE), chain.size());
        List<Line> below = discussion.from(place);
        Integer begins = near.size() < chain.size() ? chain.get(0).place().number() : null;
        List<Entry> above = conversations.entries(post, near, Order.NEWEST);
        List<Entry> from = conversations.entries(post, below, Order.NEWEST);
        Entry comment = from.get(0);
        String path = "/" + post.path() + "/" + place.number();
        Head head = Head.page(words.commentOn(place.number(), post.title()),
                description(post, place), path);
        Page page = Page.html(new CommentPage(head, post, comment, begins, above, from, below.size() == Discussion.PAGE)
                .render());
        return status(place.state()) == 200 ? page.kept() : page.status(status(place.state()));
    }

    /** Hidden after a notice of complaint is not gone for good, but off the page for a reason in law (RFC 7725). */
    private static int status(CommentState state) {
        return state == CommentState.REMOVED ? 410 : state == CommentState.HIDDEN ? 451 : 200;
    }

    /** None of a comment that cannot be read. */
    private String description(Post post, Place place) {
        return place.state() != CommentState.PUBLISHED ? ""
                : comments.numbered(post.id(), place.number()).map(comment -> Excerpt.of(comment.words(), DESCRIPTION)).orElse("");
    }

    private Page noSuchComment(Post post, int number) {
        return Page.html(new NoSuchComment(Head.passing(words.noSuchComment(number)), post).render()).status(404);
    }

    /**
     * @param comment the comment itself, which also leads the last list
     * @param begins number of the comment the exchange begins with, where it is not shown
     * @param more whether answers are left out
     */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CommentPage(Head head, Post post, Entry comment, @Nullable Integer begins, List<Entry> above,
            List<Entry> below, boolean more) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoSuchComment(Head head, Post post) implements TemplateInstance {}
}
