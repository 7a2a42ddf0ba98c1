package org.candour.comments.quoting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.words.Cut;

/**
 * The comments gathered for the next post. There is one tray for the whole desk: whoever moderates sees a striking comment
 * first, the keeper writes the post, and nothing tells who put what in.
 */
@ApplicationScoped
public class Tray implements PanacheRepositoryBase<Picked, Long> {
    /** The most comments it holds. */
    public static final int MOST = 100;

    /** The longest list of words left out. */
    private static final int LONGEST_CUT = 2_000;

    private final Comments comments;

    Tray(Comments comments) {
        this.comments = comments;
    }

    /** A comment in it, as it is now. */
    public record Held(Comment comment, Cut cut) {}

    /** Everything in it, in order; what is no longer there at all is passed over. */
    @Transactional
    public List<Held> held() {
        List<Picked> picked = inOrder();
        Map<Long, Comment> found = comments.at(picked.stream().map(Picked::commentId).toList());
        return picked.stream().filter(one -> found.containsKey(one.commentId()))
                .map(one -> new Held(found.get(one.commentId()), one.cut())).toList();
    }

    /** One of them as it is now, while its words are there. */
    @Transactional
    public Optional<Held> held(long commentId) {
        return find("commentId", commentId).firstResultOptional().flatMap(one -> Optional.ofNullable(comments.findById(commentId))
                .filter(comment -> !comment.words().isEmpty()).map(comment -> new Held(comment, one.cut())));
    }

    private List<Picked> inOrder() {
        return list("order by place, id");
    }

    /** Which comments are in it. */
    @Transactional
    public List<Long> keys() {
        return inOrder().stream().map(Picked::commentId).toList();
    }

    /**
     * Puts comments in, after those that are there; each once.
     *
     * @return how many there was no room for
     */
    @Transactional
    public int put(Collection<Long> commentIds) {
        List<Picked> there = inOrder();
        List<Long> known = new ArrayList<>(there.stream().map(Picked::commentId).toList());
        int place = there.stream().mapToInt(Picked::place).max().orElse(0);
        int left = 0;
        for (Comment comment : inOrderOf(commentIds)) {
            if (known.contains(comment.id())) {
                continue;
            }
            if (known.size() >= MOST) {
                left++;
            } else {
                known.add(comment.id());
                persist(new Picked(comment.id(), ++place));
            }
        }
        return left;
    }

    private List<Comment> inOrderOf(Collection<Long> ids) {
        Map<Long, Comment> found = comments.at(ids);
        return ids.stream().distinct().filter(found::containsKey).map(found::get).toList();
    }

    /** Lets go of comments that are no longer there, or have no words any more; returns how many. */
    @Transactional
    public int forgetGone() {
        return getEntityManager().createQuery("delete from Picked p where not exists"
                + " (select c.id from Comment c where c.id = p.commentId and c.words <> '')").executeUpdate();
    }

    /** Takes comments out. */
    @Transactional
    public void take(Collection<Long> commentIds) {
        inOrder().stream().filter(one -> commentIds.contains(one.commentId())).forEach(this::delete);
    }

    /**
     * Sets them in the order of these wishes; of two that wish for one place the earlier stays first.
     *
     * @param wishes places from 1, by comment; those without one keep theirs
     */
    @Transactional
    public void arrange(Map<Long, Integer> wishes) {
        List<Picked> all = inOrder();
        Map<Long, Integer> wished = all.stream().collect(Collectors.toMap(Picked::commentId,
                one -> wishes.getOrDefault(one.commentId(), all.indexOf(one) + 1)));
        stand(all.stream().sorted(Comparator.comparing(one -> wished.get(one.commentId()))).toList());
    }

    /** Moves one of them by so many places, up where that is less than 0. */
    @Transactional
    public void move(long commentId, int by) {
        List<Picked> all = new ArrayList<>(inOrder());
        Optional<Picked> moved = all.stream().filter(one -> one.commentId() == commentId).findFirst();
        moved.ifPresent(one -> {
            int to = Math.max(0, Math.min(all.size() - 1, all.indexOf(one) + by));
            all.remove(one);
            all.add(to, one);
            stand(all);
        });
    }

    private static void stand(List<Picked> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).stand(i + 1);
        }
    }

    /** It has other words now: nothing is left out of them, whatever was of those before. */
    @Transactional
    public void hasOtherWords(long commentId) {
        cut(commentId, Cut.NONE);
    }

    /**
     * Leaves words out of one of them, or nothing any more.
     *
     * @return false when so many passages are left out that the list of them is too long, or it is not in the tray
     */
    @Transactional
    public boolean cut(long commentId, Cut cut) {
        Optional<Picked> one = find("commentId", commentId).firstResultOptional();
        boolean possible = one.isPresent() && cut.places().length() <= LONGEST_CUT;
        if (possible) {
            one.get().cut(cut);
        }
        return possible;
    }
}
