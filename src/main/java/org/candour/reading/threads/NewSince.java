package org.candour.reading.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Discussion;
import org.candour.comments.shown.Outlines;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.reading.Paging;
import org.candour.reading.ReadingWords;
import org.candour.reading.threads.Conversation.Order;
import org.candour.site.Head;

/**
 * What has come in a thread since a number: the page behind a link that a reader keeps. It is the same for everyone who keeps
 * that number, and nobody here knows who has read how far.
 */
@ApplicationScoped
class NewSince {
    private final Outlines outlines;
    private final Conversations conversations;
    private final ReadingWords words;

    NewSince(Outlines outlines, Conversations conversations, ReadingWords words) {
        this.outlines = outlines;
        this.conversations = conversations;
        this.words = words;
    }

    /**
     * A page of it; none after what is no number, or one that nobody has been given yet.
     *
     * @param after the number; 0 for everything
     */
    Optional<Page> page(Post post, String after, int page) {
        Discussion discussion = outlines.of(post.id());
        if (!after.matches("0|[1-9][0-9]{0,6}") || Integer.parseInt(after) > discussion.last()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(after);
        Discussion.Pages pages = discussion.after(number);
        Paging paging = Paging.byQuery("/" + post.path(), "after=" + after + "&", page, pages.count());
        return paging.holds() ? Optional.of(page(post, discussion, number, pages, paging)) : Optional.empty();
    }

    private Page page(Post post, Discussion discussion, int number, Discussion.Pages pages, Paging paging) {
        Head head = Head.page(words.newSince(number, post.title()), "", "/" + post.path()).between(paging.before(), paging.after());
        List<Entry> entries = conversations.entries(post, pages.page(paging.page()), Order.NEWEST);
        return Page.html(new SincePage(head, post, number, pages.lines(), discussion.last(), entries, paging).render()).kept();
    }

    /**
     * @param number since which
     * @param comments how many have come
     * @param last the highest number now
     */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SincePage(Head head, Post post, int number, int comments, int last, List<Entry> entries, Paging paging) implements TemplateInstance {}
}
