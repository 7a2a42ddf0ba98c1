package org.candour.comments.moved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.Citations;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Takedown;
import org.candour.comments.ThreadChanged;
import org.candour.posts.Post;
import org.candour.store.Turn;

/**
 * Moves a comment and all that answers it to the end of another thread. They get the next numbers there, in the order of
 * their old ones; who answers whom stays. At the old place every number stays too, and leads on.
 */
@ApplicationScoped
public class Moving {
    /** The most comments moved at once: it is one transaction, and each of them is made ready again. */
    public static final int MOST = 1_000;

    private final Comments comments;
    private final Citations citations;
    private final Takedown takedown;
    private final Turn turn;
    private final Event<ThreadChanged> news;

    Moving(Comments comments, Citations citations, Takedown takedown, Turn turn, Event<ThreadChanged> news) {
        this.comments = comments;
        this.citations = citations;
        this.takedown = takedown;
        this.turn = turn;
        this.news = news;
    }

    /** How many comments go with that one, itself not counted; those that wait among them. */
    public int following(Comment root) {
        return (int) branch(root).stream().filter(comment -> comment.movedTo().isEmpty()).count() - 1;
    }

    /**
     * Moves it. Moving back is moving again: it gets new numbers.
     *
     * @throws Comment.NotPossible when it cannot be read any more
     * @throws AlreadyThere when it stands under that post: another moderator was first
     * @throws TooMany when more than {@link #MOST} would go
     */
    public Comment move(long rootId, Post to) {
        return turn.take(() -> inTurn(comments.findById(rootId), to));
    }

    private Comment inTurn(Comment root, Post to) {
        root.requirePublished();
        long from = root.postId();
        if (from == to.id()) {
            throw new AlreadyThere();
        }
        List<Comment> branch = branch(root);
        List<Comment> moving = branch.stream().filter(comment -> comment.movedTo().isEmpty()).sorted(inOrder()).toList();
        if (moving.size() > MOST) {
            throw new TooMany();
        }
        Map<Comment, Optional<Integer>> letters = letters(moving);
        Map<Comment, Integer> numbers = new LinkedHashMap<>();
        moving.forEach(comment -> comment.number().ifPresent(number -> numbers.put(comment, number)));
        Map<Long, Comment> left = leftBehind(root, numbers.keySet());
        renumber(root, moving, to);
        comments.flush();
        left.values().forEach(comments::persist);
        List<Comment> lines = branch.stream().filter(comment -> comment.movedTo().isPresent()).toList();
        lines.forEach(line -> line.parentId().map(left::get).ifPresent(above -> line.hangFrom(above.id())));
        new Letters(comments, to.id()).give(letters);
        comments.flush();
        moving.forEach(comment -> citations.move(from, numbers.get(comment), comment));
        tell(from, to.id(), moving, lines);
        return root;
    }

    private List<Comment> branch(Comment root) {
        List<Branch.Answer> answers = comments.getEntityManager()
                .createQuery("select new org.candour.comments.moved.Branch$Answer(c.id, c.parentId) from Comment c"
                        + " where c.postId = ?1 and c.parentId is not null", Branch.Answer.class)
                .setParameter(1, root.postId()).getResultList();
        List<Long> ids = Branch.from(root.id(), answers);
        Map<Long, Comment> found = comments.at(ids.subList(0, Math.min(ids.size(), 2 * MOST)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Comparator<Comment> inOrder() {
        return Comparator.comparing((Comment comment) -> comment.number().orElse(Integer.MAX_VALUE)).thenComparing(Comment::id);
    }

    /** Of what can be read: for the rest nobody sees a letter. */
    private static Map<Comment, Optional<Integer>> letters(List<Comment> moving) {
        Map<Comment, Optional<Integer>> letters = new LinkedHashMap<>();
        moving.stream().filter(comment -> comment.state().hasPlace()).forEach(comment -> letters.put(comment, comment.voice()));
        return letters;
    }

    /** By the key of the comment that goes: one line, and under it the numbers that have none. */
    private static Map<Long, Comment> leftBehind(Comment root, Set<Comment> numbered) {
        Map<Long, Comment> left = new LinkedHashMap<>();
        for (Comment comment : numbered) {
            boolean first = comment == root;
            Optional<Long> above = first ? root.parentId() : comment.parentId().map(left::get).map(Comment::id).or(root::parentId);
            left.put(comment.id(), comment.leaveBehind(above.orElse(null), first));
        }
        return left;
    }

    private void renumber(Comment root, List<Comment> moving, Post to) {
        int last = comments.lastNumber(to.id());
        for (Comment comment : moving) {
            Integer number = comment.number().isPresent() ? Integer.valueOf(++last) : null;
            comment.moveTo(to.id(), comment == root ? null : comment.parentId().orElse(null), number);
        }
    }

    /**
     * What is pointed to, and what points to something, is made ready again from where it stands now.
     *
     * @param lines of what was moved earlier: they hang from another place now
     */
    private void tell(long from, long to, List<Comment> moved, List<Comment> lines) {
        Set<Long> pointing = citations.pointingAmong(moved.stream().map(Comment::id).toList());
        Set<Integer> pointedTo = citations.pointedTo(to);
        moved.stream().filter(comment -> pointing.contains(comment.id()) && !comment.words().isEmpty()).forEach(takedown::renderAgain);
        moved.stream().filter(comment -> comment.number().filter(pointedTo::contains).isPresent()).forEach(takedown::changed);
        Set<LocalDate> days = moved.stream().flatMap(comment -> comment.day().stream()).collect(Collectors.toCollection(HashSet::new));
        Set<LocalDate> left = new HashSet<>(days);
        lines.forEach(line -> line.day().ifPresent(left::add));
        news.fire(new ThreadChanged(from, left));
        news.fire(new ThreadChanged(to, days));
    }

    /** It stands under that post. */
    public static final class AlreadyThere extends RuntimeException {}

    /** More would go than one act may move. */
    public static final class TooMany extends RuntimeException {}
}
