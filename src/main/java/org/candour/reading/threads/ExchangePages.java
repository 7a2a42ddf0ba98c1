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
import org.candour.comments.shown.Outlines;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.reading.Doorway;
import org.candour.reading.Paging;
import org.candour.reading.ReadingWords;
import org.candour.reading.threads.Conversation.Order;
import org.candour.site.Head;
import org.candour.words.Excerpt;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A comment on its own page: whom it answers above it, what answers it below. */
@Path("/")
class ExchangePages {
    /** An exchange can be thousands deep; so many of the nearest are shown, with a link to where it begins. */
    private static final int ABOVE = 10;

    private static final int DESCRIPTION = 160;

    private final Doorway doorway;
    private final Comments comments;
    private final Outlines outlines;
    private final Conversations conversations;
    private final ReadingWords words;

    ExchangePages(Doorway doorway, Comments comments, Outlines outlines, Conversations conversations, ReadingWords words) {
        this.doorway = doorway;
        this.comments = comments;
        this.outlines = outlines;
        this.conversations = conversations;
        this.words = words;
    }

    @GET
    @Path(PostPath.PARAMETER + "/{number:[1-9][0-9]{0,8}}")
    public Page show(@RestPath String path, @RestPath int number, @RestQuery @Nullable String page) {
        return doorway.to(path, "/" + number, post -> {
            Discussion discussion = outlines.of(post.id());
            return discussion.numbered(number).map(place -> page(post, discussion, place, Paging.asked(page)))
                    .orElseGet(() -> Optional.of(noSuchComment(post, number)));
        });
    }

    /** Whom it answers stands on the first page only, where the comment itself leads what answers it. */
    private Optional<Page> page(Post post, Discussion discussion, Place place, int asked) {
        String path = "/" + post.path() + "/" + place.number();
        Discussion.Pages pages = discussion.from(place);
        Paging paging = Paging.byQuery(path, "", asked, pages.count());
        if (!paging.holds()) {
            return Optional.empty();
        }
        List<Line> near = asked == 1 ? discussion.above(place, ABOVE) : List.of();
        int begins = discussion.beginning(place);
        boolean shown = near.isEmpty() || near.get(0).place().number() == begins;
        List<Entry> above = conversations.entries(post, near, Order.NEWEST);
        List<Entry> below = conversations.entries(post, pages.page(asked), Order.NEWEST);
        Head head = Head.page(words.commentOn(place.number(), post.title()), description(post, place), Paging.address(path, "", asked))
                .between(paging.before(), paging.after());
        Page page = Page.html(new CommentPage(head, post, place.number(), path, place.state() == CommentState.PUBLISHED,
                shown ? null : Integer.valueOf(begins), above, below, paging).render());
        return Optional.of(status(place.state()) == 200 ? page.kept() : page.status(status(place.state())));
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
     * @param address of the page, with the first slash
     * @param readable whether the words of the comment itself can be read
     * @param begins number of the comment the exchange begins with, where it is not shown
     * @param below the comment itself and what answers it; the answers that follow, on a further page
     */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CommentPage(Head head, Post post, int number, String address, boolean readable, @Nullable Integer begins, List<Entry> above,
            List<Entry> below, Paging paging) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoSuchComment(Head head, Post post) implements TemplateInstance {}
}
