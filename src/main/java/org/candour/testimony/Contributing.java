package org.candour.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.posts.Publishing;
import org.candour.posts.SameAuthors;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.Turn;

/** A writer's verbs for a guest post or topic: send, answer, amend, agree, choose, withdraw, forget. Each in its turn. */
@ApplicationScoped
public class Contributing {
    private final Testimonies testimonies;
    private final Letters letters;
    private final Publishing publishing;
    private final SameAuthors sameAuthors;
    private final Turn turn;
    private final Site site;
    private final TheClock clock;

    Contributing(Testimonies testimonies, Letters letters, Publishing publishing, SameAuthors sameAuthors, Turn turn, Site site, TheClock clock) {
        this.testimonies = testimonies;
        this.letters = letters;
        this.publishing = publishing;
        this.sameAuthors = sameAuthors;
        this.turn = turn;
        this.site = site;
        this.clock = clock;
    }

    /** Takes a piece in, sealed. The same form sent again finds the first; nothing is stored twice. */
    public Received receive(Arrived arrived, DeskSeal desk) {
        return turn.take(() -> {
            Optional<Testimony> first = testimonies.findByIdOptional(arrived.id());
            if (first.isPresent()) {
                return new Received(first.get(), true);
            }
            Testimony testimony = new Testimony(arrived, testimonies.nextOrderOf(arrived.keyDigest().hex()), desk, site.immediate(), clock.today());
            testimonies.persist(testimony);
            letters.add(testimony, LetterKind.PIECE, arrived.piece().written(), desk, clock.today());
            return new Received(testimony, false);
        });
    }

    /** What an earlier sending of the same form brought in. */
    public Optional<Testimony> already(long id) {
        return turn.take(() -> testimonies.findByIdOptional(id));
    }

    /** Words for the keeper: an answer to a question, or what should change in the edition. */
    public Testimony answer(String keyDigest, long id, String words, DeskSeal desk) {
        return own(keyDigest, id, testimony -> {
            testimony.answered(clock.today());
            letters.add(testimony, LetterKind.ANSWER, words, desk, clock.today());
        });
    }

    /** Other words in place of what was sent; an edition made of the old ones no longer stands. */
    public Testimony amend(String keyDigest, long id, Piece piece, DeskSeal desk) {
        return own(keyDigest, id, testimony -> {
            testimony.amended(piece.title(), desk, clock.today());
            letters.add(testimony, LetterKind.PIECE, piece.written(), desk, clock.today());
            letters.drop(id, LetterKind.EDITION);
        });
    }

    /**
     * Agrees to the edition.
     *
     * @param seen the state of the piece on the writer's page: nobody agrees to what they have not read
     * @throws Testimony.NotPossible when there is another edition by now, or none
     */
    public Testimony agree(String keyDigest, long id, int seen) {
        return own(keyDigest, id, testimony -> {
            if (testimony.version() != seen) {
                throw new Testimony.NotPossible(testimony.state());
            }
            testimony.agree(clock.today());
        });
    }

    /** Changes what is to happen if they do not come back, and whether the page names their earlier guest posts. */
    public Testimony choose(String keyDigest, long id, IfAbsent choice, boolean nameEarlier) {
        return own(keyDigest, id, testimony -> testimony.choose(choice, nameEarlier));
    }

    /** Takes the line away that names earlier guest posts on the page of the post it became. */
    public Testimony standAlone(String keyDigest, long id) {
        return own(keyDigest, id, testimony -> {
            testimony.standAlone();
            testimony.postId().ifPresent(sameAuthors::nameNone);
        });
    }

    /** Takes it back: everything sealed about it goes now, and what it became goes off the site with every word of it. */
    public Testimony withdraw(String keyDigest, long id) {
        return own(keyDigest, id, testimony -> {
            testimony.withdraw(clock.today());
            testimony.postId().ifPresent(post -> {
                publishing.takeBack(post);
                sameAuthors.erase(post);
            });
            letters.dropAll(id);
        });
    }

    /** From now on nobody can come back to what was sent with this key; published posts stay. */
    public void forgetKey(String keyDigest) {
        turn.take(() -> {
            List<Testimony> own = testimonies.ofKey(keyDigest);
            own.forEach(Testimony::forgetKey);
            return own.size();
        });
    }

    private Testimony own(String keyDigest, long id, Consumer<Testimony> verb) {
        return turn.take(() -> {
            Testimony testimony = testimonies.findByIdOptional(id)
                    .filter(one -> one.keyDigest().filter(keyDigest::equals).isPresent()).orElseThrow(NotYours::new);
            verb.accept(testimony);
            return testimony;
        });
    }

    /**
     * What came of sending.
     *
     * @param again true when this form had been sent before: what it brought in then stands
     */
    public record Received(Testimony testimony, boolean again) {}

    /** No piece of that key has this id. */
    public static final class NotYours extends RuntimeException {}
}
