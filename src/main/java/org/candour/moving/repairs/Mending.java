package org.candour.moving.repairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.FromImport;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.store.Turn;
import org.candour.words.repairs.Repair;
import org.candour.words.repairs.Repairs;

/**
 * What the keeper decides about what was offered. Each text is looked at as it is now: where it was changed, taken down or
 * redacted meanwhile so that nothing is left to mend, the offer goes by itself. Its callers bring the transaction but where it says otherwise.
 */
@ApplicationScoped
public class Mending {
    private static final int LOOKED_AT = 200;
    private static final int ROUNDS = 20;

    private final OfferedRepairs offered;
    private final Posts posts;
    private final Comments comments;
    private final Publishing publishing;
    private final FromImport brought;
    private final Turn turn;

    Mending(OfferedRepairs offered, Posts posts, Comments comments, Publishing publishing, FromImport brought, Turn turn) {
        this.turn = turn;
        this.offered = offered;
        this.posts = posts;
        this.comments = comments;
        this.publishing = publishing;
        this.brought = brought;
    }

    /** How many of each kind wait. */
    public Map<Repair.Kind, Long> waiting() {
        return offered.waiting();
    }

    /** How many wait of all kinds. */
    public long waitingInAll() {
        return waiting().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Some of a kind from a key on, in the order of the threads, as far as some rounds find any; those with nothing left to mend
     * are passed over, and go at night.
     */
    public List<Proposal> some(Repair.Kind kind, long from, int most) {
        List<Proposal> proposals = new ArrayList<>();
        long next = from;
        for (int round = 0; round < ROUNDS && proposals.size() < most; round++) {
            List<OfferedRepair> some = offered.some(kind, next, LOOKED_AT);
            if (some.isEmpty()) {
                break;
            }
            Texts texts = new Texts(some);
            some.stream().flatMap(one -> texts.proposal(one).stream()).limit(most - proposals.size()).forEach(proposals::add);
            next = some.get(some.size() - 1).id() + 1;
        }
        return proposals;
    }

    /** Offers in texts that were taken down, redacted or changed go, in transactions of their own: they name who was meant by whom. */
    public void forgetGone() {
        for (Repair.Kind kind : Repair.Kind.values()) {
            long next = 0;
            while (next >= 0) {
                long from = next;
                next = turn.take(() -> forgetGone(kind, from));
            }
        }
    }

    private long forgetGone(Repair.Kind kind, long from) {
        List<OfferedRepair> some = offered.all(kind, from, LOOKED_AT);
        Texts texts = new Texts(some);
        some.stream().filter(one -> one.targetMark().isPresent() ? texts.subject(one).isEmpty() : texts.proposal(one).isEmpty()).forEach(offered::delete);
        return some.isEmpty() ? -1 : some.get(some.size() - 1).id() + 1;
    }

    /** Mends these; returns how many were mended. */
    public int mend(Repair.Kind kind, Collection<Long> ids) {
        int mended = 0;
        for (OfferedRepair one : offered.of(kind, ids)) {
            // One text may hold several: each is looked at as the one before has left it.
            Optional<Proposal> proposal = new Texts(List.of(one)).proposal(one);
            proposal.ifPresent(found -> mend(one, found));
            mended += proposal.isPresent() ? 1 : 0;
            offered.delete(one);
        }
        return mended;
    }

    private void mend(OfferedRepair one, Proposal proposal) {
        Optional<Long> comment = one.commentId();
        if (comment.isPresent()) {
            brought.mend(comment.get(), proposal.after(), proposal.name(), cited(one, comments.findById(comment.get())));
        } else {
            publishing.mend(one.postId(), proposal.after());
        }
    }

    /** What the text will point to that it did not before, in its own thread. */
    private Set<Integer> cited(OfferedRepair one, Comment speaker) {
        return one.targetId().map(comments::findById).filter(target -> together(one, speaker, target)).flatMap(Comment::number).map(Set::of).orElse(Set.of());
    }

    /** Whether a bare number means the one from the other: both stand where they were brought in. */
    private static boolean together(OfferedRepair one, Comment speaker, Comment target) {
        return speaker.postId() == one.postId() && target.postId() == one.postId();
    }

    /** The texts stay as they are; returns how many. */
    public int leave(Repair.Kind kind, Collection<Long> ids) {
        List<OfferedRepair> some = offered.of(kind, ids);
        some.forEach(offered::delete);
        return some.size();
    }

    /** The next keys of a kind, so many at most. */
    public List<Long> next(Repair.Kind kind, int most) {
        return offered.some(kind, 0, most).stream().map(OfferedRepair::id).toList();
    }

    private record Subject(Post post, Optional<Comment> comment, String words) {}

    /** The texts of some offers, each read once. */
    private final class Texts {
        private final Map<Long, Comment> spoken;
        private final Map<Long, Post> written;

        Texts(List<OfferedRepair> some) {
            Set<Long> named = new HashSet<>();
            some.forEach(one -> {
                one.commentId().ifPresent(named::add);
                one.targetId().ifPresent(named::add);
            });
            spoken = comments.at(named);
            Set<Long> under = some.stream().map(OfferedRepair::postId).collect(Collectors.toSet());
            spoken.values().forEach(comment -> under.add(comment.postId()));
            written = posts.at(under);
        }

        /** A text that cannot be looked through offers nothing: neither the page nor the night is to stop at it. */
        Optional<Proposal> proposal(OfferedRepair one) {
            try {
                return subject(one).flatMap(subject -> proposal(one, subject.post(), subject.comment(), subject.words()));
            } catch (RuntimeException | StackOverflowError unreadable) {
                return Optional.empty();
            }
        }

        /** Where it stands now, as long as it can be read or is a draft. */
        Optional<Subject> subject(OfferedRepair one) {
            Post post = written.get(one.postId());
            if (post == null || post.state() == PostState.WITHDRAWN) {
                return Optional.empty();
            }
            return one.commentId().isEmpty() ? Optional.of(new Subject(post, Optional.empty(), post.words()))
                    : one.commentId().map(spoken::get).filter(comment -> comment.state() == CommentState.PUBLISHED).flatMap(comment ->
                            Optional.ofNullable(written.get(comment.postId())).map(under -> new Subject(under, Optional.of(comment), comment.words())));
        }

        private Optional<Proposal> proposal(OfferedRepair one, Post post, Optional<Comment> comment, String words) {
            String name = one.kind() == Repair.Kind.SIGN_OFF ? comment.filter(speaker -> speaker.penName().isEmpty()).flatMap(speaker -> Repairs.signOff(words)).orElse("") : "";
            String after = one.kind() == Repair.Kind.CLOCK_CITATION ? meant(one, comment, words) : Repairs.mended(words, Repairs.in(words, one.kind()));
            boolean changes = !name.isEmpty() || !after.equals(words) && !after.isBlank();
            return changes ? Optional.of(new Proposal(one.id(), one.kind(), post.path(), comment.flatMap(Comment::number), post.title(), words, after, name)) : Optional.empty();
        }

        private String meant(OfferedRepair one, Optional<Comment> comment, String words) {
            Optional<Comment> target = one.targetId().map(spoken::get).filter(found -> found.state() == CommentState.PUBLISHED && found.number().isPresent());
            Optional<Post> under = target.map(found -> written.get(found.postId())).filter(Post::published);
            if (under.isEmpty()) {
                return words;
            }
            boolean sameThread = comment.filter(speaker -> together(one, speaker, target.get())).isPresent();
            return Named.in(words, one.phrase(), one.occurrence(), sameThread ? "" : under.get().path(), target.get().number().orElseThrow());
        }
    }
}
