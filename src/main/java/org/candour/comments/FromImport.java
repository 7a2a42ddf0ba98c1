package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.posts.PostChanged;
import org.candour.posts.Posts;
import org.candour.store.Among;
import org.candour.store.Handful;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The door for comments of another system, of which there may be hundreds of thousands. Its callers bring the transaction,
 * and say once for many what has changed.
 */
@ApplicationScoped
public class FromImport {
    private static final String LAST = "select c.postId, max(c.number) from Comment c where c.postId in " + Handful.PLACES
            + " and c.number is not null group by c.postId";

    private final Comments comments;
    private final Citations citations;
    private final Posts posts;
    private final Markdown markdown;
    private final Takedown takedown;
    private final StatelessSession rows;
    private final Event<ThreadChanged> news;

    FromImport(Comments comments, Citations citations, Posts posts, Markdown markdown, Takedown takedown, StatelessSession rows,
            Event<ThreadChanged> news) {
        this.comments = comments;
        this.markdown = markdown;
        this.takedown = takedown;
        this.citations = citations;
        this.posts = posts;
        this.rows = rows;
        this.news = news;
    }

    /**
     * A comment here that came from elsewhere.
     *
     * @param open whether nobody here has decided about it since
     */
    public record Known(long id, @Nullable Integer number, CommentState state, boolean redacted) {

        /** Whether nobody here has decided about it since. */
        public boolean open() {
            return state == CommentState.PUBLISHED && !redacted || state == CommentState.WITH_POST;
        }
    }

    /** These comments as they are now, by key. */
    public Map<Long, Known> known(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : comments.getEntityManager()
                .createQuery("select new org.candour.comments.FromImport$Known(c.id, c.number, c.state, c.redacted) from Comment c where among(?1, c.id)", Known.class)
                .setParameter(1, Among.keys(ids)).getResultStream().collect(Collectors.toMap(Known::id, known -> known));
    }

    /** The highest number given under that post so far; of what waits with it, the last place. */
    public int last(long postId, boolean withPost) {
        return withPost ? comments.getEntityManager()
                .createQuery("select coalesce(max(c.keyOrder), 0) from Comment c where c.postId = ?1 and c.state = ?2", Integer.class)
                .setParameter(1, postId).setParameter(2, CommentState.WITH_POST).getSingleResult() : comments.lastNumber(postId);
    }

    /** The same for many posts at once, of which the numbers are asked; what is not among the answers has none yet. */
    public Map<Long, Integer> last(Collection<Long> postIds) {
        return Handful.split(postIds).stream().flatMap(some -> some.in(comments.getEntityManager().createQuery(LAST, Object[].class)).getResultStream())
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** Adds them in their order, in which none answers a later one. */
    public void add(List<BroughtComment> brought) {
        comments.flush();
        rows.doWork(new BroughtRows(brought.stream().map(Comment::new).toList()));
        for (BroughtComment one : brought) {
            if (!one.rendered().cites().isEmpty() && one.standing() == BroughtComment.Standing.SHOWN) {
                comments.findByIdOptional(one.id()).ifPresent(comment -> citations.begin(comment, one.rendered().cites()));
            }
        }
    }

    /**
     * Takes the words the other system has of it now.
     *
     * @return false, and nothing is done, where somebody here has decided about it: also while the import went on
     */
    public boolean change(BroughtComment brought) {
        Comment comment = comments.findById(brought.id());
        if (comment == null || !comment.asBrought()) {
            return false;
        }
        comment.readAgain(brought);
        citations.remember(comment, brought.rendered().cites());
        return true;
    }

    /**
     * The keeper mends it.
     *
     * @param penName under which it is shown from now on; empty to leave that as it is
     * @param named numbers of its thread that it names from now on
     */
    public void mend(long id, String words, String penName, Set<Integer> named) {
        Comment comment = comments.findById(id);
        Rendered rendered = markdown.comment(words, citations.asSeenAnd(comment, named));
        comment.mendBrought(words, penName.isEmpty() ? comment.penName().orElse(null) : penName, rendered);
        citations.remember(comment, rendered.cites());
        takedown.changed(comment);
    }

    /** What was brought in with a post appears with it, in the order of its time there. */
    void changed(@Observes PostChanged post) {
        List<Comment> waiting = comments.list("state = ?1 and postId = ?2 order by keyOrder", CommentState.WITH_POST, post.postId());
        if (waiting.isEmpty() || Optional.ofNullable(posts.findById(post.postId())).filter(one -> one.published()).isEmpty()) {
            return;
        }
        int number = comments.lastNumber(post.postId());
        Set<LocalDate> days = new HashSet<>();
        for (Comment comment : waiting) {
            comment.appearWithPost(++number);
            comment.day().ifPresent(days::add);
        }
        comments.flush();
        news.fire(new ThreadChanged(post.postId(), days));
    }
}
