package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Waiting;
import org.candour.comments.noticed.Families;
import org.candour.comments.pennames.Claiming;
import org.candour.desk.rules.Pointed;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.Excerpt;

/** Sets a waiting comment out for whoever decides. */
@ApplicationScoped
class Items {
    private static final int SIBLINGS = 10;
    /** Four lines on a telephone: the words that are decided on stand in view with the buttons under them. */
    private static final int EXCERPT = 140;

    private final Comments comments;
    private final Waiting waiting;
    private final Speakers speakers;
    private final Concerns finders;
    private final Pointed pointed;
    private final Claiming claiming;

    Items(Comments comments, Waiting waiting, Speakers speakers, Concerns finders, Pointed pointed, Claiming claiming) {
        this.comments = comments;
        this.waiting = waiting;
        this.speakers = speakers;
        this.finders = finders;
        this.pointed = pointed;
        this.claiming = claiming;
    }

    /** That comment with what stands around it; none where it does not wait any more. */
    Optional<Waiting.AtHand> atHand(long id, LocalDate today) {
        return Optional.ofNullable(atHand(List.of(id), today).get(id));
    }

    /** The same of several, by their keys. */
    Map<Long, Waiting.AtHand> atHand(List<Long> ids, LocalDate today) {
        return waiting.atHand(ids, Excerpt.reach(EXCERPT), today);
    }

    /**
     * Everything a decision needs.
     *
     * @param alike how many wait in its family of near copies
     */
    Item item(Waiting.AtHand atHand, long alike) {
        Comment comment = atHand.comment();
        List<Concern> concerns = finders.in(comment.words());
        return new Item(comment.id(), comment.version(), speakers.name(comment), comment.receivedOn(), atHand.title(), "/" + atHand.path(),
                excerpt(atHand), parents(comment), siblings(comment), Concerns.marked(comment.words(), concerns), concerns, comment.html().within("look"),
                comment.doubtful(), held(comment), Objects.requireNonNullElse(atHand.lockReason(), ""), pointed.out(comment, atHand.live()),
                comment.question().orElse(""), comment.answer().orElse(""), comment.family().orElse(0L), alike < Families.FEWEST ? 0 : alike - 1);
    }

    private static String excerpt(Waiting.AtHand post) {
        return Excerpt.of(post.standfirst().isBlank() ? post.beginning() : post.standfirst(), EXCERPT);
    }

    private boolean held(Comment comment) {
        return !comment.signed() && comment.penName().filter(claiming::held).isPresent();
    }

    private List<Item.Parent> parents(Comment comment) {
        return around(comment.parentId().map(comments::upwards).orElse(List.of()), "above-");
    }

    private List<Item.Parent> siblings(Comment comment) {
        return around(comment.parentId().map(parent -> comments.repliesTo(parent, SIBLINGS)).orElse(List.of()), "beside-");
    }

    private List<Item.Parent> around(List<Comment> others, String name) {
        List<Item.Parent> around = new ArrayList<>();
        others.forEach(other -> around.add(new Item.Parent(other.number().orElse(0), speakers.name(other), other.html().within(name + around.size()))));
        return around;
    }
}
