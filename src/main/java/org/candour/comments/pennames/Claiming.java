package org.candour.comments.pennames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.ThreadChanged;
import org.candour.keys.PenName;
import org.candour.site.TheClock;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/** What can be done about a pen name: claim it, use it, give it up. */
@ApplicationScoped
public class Claiming {
    private final Claims claims;
    private final Comments comments;
    private final Turn turn;
    private final TheClock clock;
    private final Event<ThreadChanged> news;
    /** Until somebody holds a name, nobody who types one pays for the comparison. */
    private volatile boolean any;

    Claiming(Claims claims, Comments comments, Turn turn, TheClock clock, Event<ThreadChanged> news) {
        this.claims = claims;
        this.comments = comments;
        this.turn = turn;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Takes the name for that key. The same form sent again finds the first, be it given up since: nothing is claimed twice.
     *
     * @param id from the form's stamp
     * @throws NameHeld when somebody holds it, or one that looks like it
     */
    public Claimed claim(long id, PenName name, String keyDigest) {
        return turn.take(() -> {
            Optional<Claim> first = claims.findByIdOptional(id);
            if (first.isPresent()) {
                return new Claimed(first.get(), true);
            }
            if (claims.like(name).isPresent()) {
                throw new NameHeld();
            }
            Claim claim = new Claim(id, name, keyDigest, clock.today());
            claims.persist(claim);
            claims.flush();
            return new Claimed(claim, false);
        });
    }

    /**
     * Nobody may take that name: it stands, with its mark, over comments that were brought here from another site, and the key
     * that held it there is good for nothing here. Inside its caller's transaction.
     */
    public void reserve(String name) {
        PenName penName = PenName.of(name);
        if (penName.claimable() && claims.like(penName).isEmpty()) {
            claims.persist(Claim.reserved(penName));
            claims.flush();
        }
    }

    /** What an earlier sending of the same form claimed, be it given up since. */
    @Transactional
    public Optional<Claim> already(long id) {
        return claims.findByIdOptional(id);
    }

    /** Whether somebody holds this name, or one that it would be taken for. One question to the store, asked by index. */
    @Transactional
    public boolean held(String name) {
        any = any || claims.count() > 0;
        return any && held(PenName.of(name));
    }

    /** The same for a name that has been folded already. */
    @Transactional
    public boolean held(PenName name) {
        return claims.like(name).isPresent();
    }

    /** The name that key holds. */
    @Transactional
    public Optional<String> nameOf(String keyDigest) {
        return claims.ofKey(keyDigest).map(Claim::name);
    }

    /**
     * A comment is signed with it. Until the caller's transaction ends nobody can give the name up.
     *
     * @throws NotHeld when that key does not hold that name (any more)
     */
    public void use(String keyDigest, @Nullable String name) {
        if (!claims.use(keyDigest, name)) {
            throw new NotHeld();
        }
    }

    /** The name is free again, and the mark goes from everything that carried it. Does nothing for a key that holds none. */
    public void giveUp(String keyDigest) {
        turn.take(() -> {
            if (claims.free(keyDigest, clock.today())) {
                unsign(keyDigest);
            }
            return true;
        });
    }

    private void unsign(String keyDigest) {
        Map<Long, Set<LocalDate>> shown = new HashMap<>();
        for (Comment comment : comments.ofKey(keyDigest)) {
            comment.unsign();
            Set<LocalDate> days = shown.computeIfAbsent(comment.postId(), post -> new HashSet<>());
            comment.day().ifPresent(days::add);
        }
        comments.flush();
        shown.forEach((post, days) -> news.fire(new ThreadChanged(post, days)));
    }

    /**
     * What came of claiming.
     *
     * @param again true when this form had been sent before
     */
    public record Claimed(Claim claim, boolean again) {}

    /** Somebody holds this name, or one that looks like it. */
    public static final class NameHeld extends RuntimeException {}

    /** That key does not hold that name. */
    public static final class NotHeld extends RuntimeException {}
}
