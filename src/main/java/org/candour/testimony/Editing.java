package org.candour.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.SameAuthors;
import org.candour.posts.Slug;
import org.candour.site.TheClock;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The keeper's verbs for a guest post or topic: ask, draft, offer, decline, publish. Each in its turn, so that it can
 * stand in one transaction with its entry in the ledger.
 */
@ApplicationScoped
public class Editing {
    private final Testimonies testimonies;
    private final Letters letters;
    private final Publishing publishing;
    private final SameAuthors sameAuthors;
    private final Turn turn;
    private final TheClock clock;

    Editing(Testimonies testimonies, Letters letters, Publishing publishing, SameAuthors sameAuthors, Turn turn,
            TheClock clock) {
        this.testimonies = testimonies;
        this.letters = letters;
        this.publishing = publishing;
        this.sameAuthors = sameAuthors;
        this.turn = turn;
        this.clock = clock;
    }

    /** Asks its writer something. */
    public Testimony ask(long id, String question, DeskSeal desk) {
        return turn.take(() -> {
            Testimony testimony = require(id, null);
            testimony.ask(clock.today());
            letters.add(testimony, LetterKind.QUESTION, question, desk, clock.today());
            return testimony;
        });
    }

    /**
     * Keeps what the keeper has made of it so far; its writer sees nothing of it.
     *
     * @param seen the state of the piece on the keeper's page
     * @throws ChangedMeanwhile when the writer or another keeper was faster
     */
    public Testimony draft(long id, int seen, Edition edition, DeskSeal desk) {
        return turn.take(() -> {
            Testimony testimony = require(id, seen);
            requireOpen(testimony);
            letters.add(testimony, LetterKind.DRAFT, Proposal.written(edition), desk, clock.today());
            testimony.drafted();
            return testimony;
        });
    }

    /**
     * Lays an edition before its writer, to agree to or to answer.
     *
     * @param seen the state of the piece on the keeper's page
     * @throws ChangedMeanwhile when the writer or another keeper was faster
     */
    public Testimony offer(long id, int seen, Edition edition, DeskSeal desk) {
        return turn.take(() -> {
            Testimony testimony = require(id, seen);
            testimony.offer(clock.today());
            letters.add(testimony, LetterKind.EDITION, Proposal.written(edition), desk, clock.today());
            letters.drop(id, LetterKind.DRAFT);
            return testimony;
        });
    }

    /** It will not be published; its writer reads why. The words are kept some days for an appeal. */
    public Testimony decline(long id, String reason) {
        return turn.take(() -> {
            Testimony testimony = require(id, null);
            testimony.decline(reason, clock.today());
            return testimony;
        });
    }

    /**
     * Makes a post of it, on the page at once.
     *
     * @param seen the state of the piece on the keeper's page
     * @param edition what its writer agreed to, or their own words unchanged
     * @throws ChangedMeanwhile when the writer or another keeper was faster
     * @throws Publishing.PathTaken when another post has or had that address
     */
    public Post publish(long id, int seen, Slug slug, Edition edition) {
        return turn.take(() -> {
            Testimony testimony = require(id, seen);
            requireOpen(testimony);
            Post draft = testimony.kind() == TestimonyKind.TOPIC
                    ? publishing.draftTopic(slug, edition) : publishing.draft(slug, edition);
            Post post = publishing.publish(draft.id());
            if (testimony.sameAuthor()) {
                sameAuthors.name(post.id(), testimonies.postsBefore(testimony));
            }
            testimony.publishAs(post.id(), clock.today());
            letters.drop(id, LetterKind.DRAFT);
            return post;
        });
    }

    private Testimony require(long id, @Nullable Integer seen) {
        Testimony testimony = testimonies.atDesk(id).orElseThrow(Gone::new);
        if (seen != null && testimony.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return testimony;
    }

    private static void requireOpen(Testimony testimony) {
        if (!testimony.state().open()) {
            throw new Testimony.NotPossible(testimony.state());
        }
    }

    /** There is no such piece at the desk. */
    public static final class Gone extends RuntimeException {}

    /** Its writer or another keeper has changed it since the page was opened; nothing of theirs is overwritten. */
    public static final class ChangedMeanwhile extends RuntimeException {}
}
