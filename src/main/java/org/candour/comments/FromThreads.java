package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.comments.pennames.Claiming;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.store.Among;
import org.candour.words.Cited;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/** Brings the comments of a thread file into the store. What was changed at the desk stays as it is there. */
@ApplicationScoped
public class FromThreads {
    private static final int AT_ONCE = 1_000;
    private static final Rendered NOTHING = new Rendered(SafeHtml.EMPTY, SafeHtml.EMPTY, 0, false, List.of());

    private final Comments comments;
    private final Posts posts;
    private final Citations citations;
    private final Publishing publishing;
    private final Markdown markdown;
    private final Claiming claiming;
    private final Event<ThreadChanged> news;

    FromThreads(Comments comments, Posts posts, Citations citations, Publishing publishing, Markdown markdown,
            Claiming claiming, Event<ThreadChanged> news) {
        this.comments = comments;
        this.posts = posts;
        this.citations = citations;
        this.publishing = publishing;
        this.markdown = markdown;
        this.claiming = claiming;
        this.news = news;
    }

    /**
     * What came of it.
     *
     * @param taken numbers that belong to comments written on the site, which were left alone
     * @param unsettled those of the new ones that cite what was not there yet, and what each of them cites
     */
    public record Outcome(List<Integer> taken, Map<Integer, List<Cited>> unsettled) {}

    /**
     * Adds comments that are new and changes those whose file changed. A long thread comes in several parts; whom a comment
     * answers may stand in an earlier one.
     */
    @Transactional
    public Outcome take(long postId, List<FiledComment> filed) {
        Post post = posts.findById(postId);
        Map<Integer, Comment> here = known(postId, filed);
        List<Integer> taken = new ArrayList<>();
        Map<Integer, List<Cited>> unsettled = new HashMap<>();
        Set<LocalDate> days = new HashSet<>();
        for (FiledComment comment : filed) {
            Comment known = here.get(comment.number());
            if (known == null) {
                if (!add(post, comment, here)) {
                    unsettled.put(comment.number(), Objects.requireNonNull(comment.cites()));
                }
                days.add(comment.day());
            } else if (!known.fromFile() && known.kind() == CommentKind.READER && known.state() == CommentState.PUBLISHED
                    && !known.words().equals(comment.words())) {
                taken.add(comment.number());
            } else if (differs(known, comment)) {
                change(post, known, comment);
                days.add(comment.day());
            }
        }
        if (!days.isEmpty()) {
            comments.flush();
            news.fire(new ThreadChanged(postId, days));
            publishing.renderShowing(post);
        }
        return new Outcome(taken, unsettled);
    }

    /**
     * A comment that is here under a number of the file.
     *
     * @param same whether it says what the file says
     * @param open whether it came from a file, and nobody here has decided about it since
     * @param others whether somebody wrote it on this site
     */
    public record Here(long id, boolean same, boolean open, boolean others) {}

    /** Those of these numbers that are here. */
    @Transactional
    public Map<Integer, Here> here(long postId, List<FiledComment> filed) {
        Map<Integer, Comment> known = known(postId, filed);
        Map<Integer, Here> here = new HashMap<>();
        for (FiledComment one : filed) {
            Comment comment = known.get(one.number());
            if (comment != null) {
                here.put(one.number(), new Here(comment.id(), comment.state() == one.state() && says(comment, one),
                        comment.fromFile() && comment.state() == CommentState.PUBLISHED && !comment.redacted(),
                        !comment.fromFile() && !comment.redacted() && comment.kind() == CommentKind.READER && comment.state() == CommentState.PUBLISHED));
            }
        }
        return here;
    }

    /**
     * What was brought.
     *
     * @param ids by number
     * @param unsettled as with {@link Outcome}
     */
    public record Brought(Map<Integer, Long> ids, Map<Integer, List<Cited>> unsettled) {}

    /** Adds those that are new and takes the words of those that were changed there. The caller has looked which are which. */
    @Transactional
    public Brought bring(long postId, List<FiledComment> fresh, List<FiledComment> changed) {
        Post post = posts.findById(postId);
        Map<Integer, Comment> here = known(postId, Stream.concat(fresh.stream(), changed.stream()).toList());
        Map<Integer, Long> ids = new HashMap<>();
        Map<Integer, List<Cited>> unsettled = new HashMap<>();
        for (FiledComment one : fresh) {
            if (!add(post, one, here)) {
                unsettled.put(one.number(), Objects.requireNonNull(one.cites()));
            }
            ids.put(one.number(), here.get(one.number()).id());
        }
        for (FiledComment one : changed) {
            change(post, here.get(one.number()), one);
            ids.put(one.number(), here.get(one.number()).id());
        }
        if (!ids.isEmpty()) {
            comments.flush();
            news.fire(new ThreadChanged(postId, Stream.concat(fresh.stream(), changed.stream()).map(FiledComment::day).collect(Collectors.toSet())));
            publishing.renderShowing(post);
        }
        return new Brought(ids, unsettled);
    }

    /** Those that stand in the file or are answered there, as far as they are here. */
    private Map<Integer, Comment> known(long postId, List<FiledComment> filed) {
        List<Integer> numbers = filed.stream().flatMap(one -> Stream.of(one.number(), one.replyTo())).filter(Objects::nonNull).distinct().toList();
        Map<Integer, Comment> here = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            comments.list("postId = ?1 and among(?2, number)", postId, Among.numbers(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size()))))
                    .forEach(comment -> here.put(comment.number().orElseThrow(), comment));
        }
        return here;
    }

    /** Answers whether all that it is said to cite was found. */
    private boolean add(Post post, FiledComment filed, Map<Integer, Comment> here) {
        Comment parent = filed.replyTo() == null ? null : here.get(filed.replyTo());
        Rendered rendered = rendered(post, filed.words(), filed.cites());
        Comment comment = new Comment(post.id(), parent == null ? null : parent.id(), filed, rendered);
        comments.persist(comment);
        here.put(filed.number(), comment);
        citations.begin(comment, rendered.cites());
        if (filed.signed() && filed.penName() != null) {
            claiming.reserve(filed.penName());
        }
        return filed.cites() == null || rendered.cites().containsAll(filed.cites());
    }

    private Rendered rendered(Post post, String words, @Nullable List<Cited> cites) {
        return words.isEmpty() ? NOTHING
                : markdown.comment(words, cites == null ? citations.under(post) : citations.recalled(post.path(), cites));
    }

    /** Sets the links of one that cited what came after it. */
    @Transactional
    public void settle(long postId, int number, List<Cited> cites) {
        comments.numbered(postId, number).filter(comment -> comment.fromFile() && comment.state() == CommentState.PUBLISHED).ifPresent(comment -> {
            Rendered rendered = rendered(posts.findById(postId), comment.words(), cites);
            comment.renderAgain(rendered);
            citations.remember(comment, Stream.concat(rendered.cites().stream(), cites.stream()).distinct().toList());
            news.fire(new ThreadChanged(postId, comment.day().map(Set::of).orElse(Set.of())));
        });
    }

    private static boolean differs(Comment known, FiledComment filed) {
        return known.fromFile() && known.state() == CommentState.PUBLISHED && filed.state() == CommentState.PUBLISHED && !says(known, filed);
    }

    private static boolean says(Comment known, FiledComment filed) {
        return filed.state() != CommentState.PUBLISHED || known.words().equals(filed.words())
                && known.penName().equals(Optional.ofNullable(filed.penName()))
                && known.origin().equals(Optional.ofNullable(filed.origin()))
                && known.voice().equals(Optional.ofNullable(filed.voice()))
                && known.day().equals(Optional.of(filed.day()));
    }

    private void change(Post post, Comment known, FiledComment filed) {
        Rendered rendered = rendered(post, filed.words(), filed.cites());
        known.readAgain(filed, rendered);
        citations.remember(known, rendered.cites());
    }
}
