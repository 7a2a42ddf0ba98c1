package org.candour.writing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.candour.comments.Receiving;
import org.candour.comments.pennames.Claiming;
import org.candour.comments.room.WaitingRoom;
import org.candour.edge.FormStamp;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.site.TheClock;

/** The second submit of a comment: everything is asked once more, then it is kept and said to be kept. */
@Singleton
class Sending {
    private static final Duration WHEN_FULL = Duration.ofHours(1);

    private final Proofs proofs;
    private final Previews previews;
    private final Receipts receipts;
    private final WordsBack wordsBack;
    private final Keeping keeping;
    private final Pace pace;
    private final WaitingRoom room;
    private final TheClock clock;
    private final WritingWords say;

    Sending(Proofs proofs, Previews previews, Receipts receipts, WordsBack wordsBack, Keeping keeping, Pace pace,
            WaitingRoom room, TheClock clock, WritingWords say) {
        this.proofs = proofs;
        this.previews = previews;
        this.receipts = receipts;
        this.wordsBack = wordsBack;
        this.keeping = keeping;
        this.pace = pace;
        this.room = room;
        this.clock = clock;
        this.say = say;
    }

    /** The page that answers: received, or what stands in the way with every word. */
    Page send(Post post, CommentForm form) {
        Instant now = clock.now();
        Proof proof = proofs.read(post, form, now);
        List<Mistake> mistakes = mistakes(form, proof);
        if (post.commentsOpen() && mistakes.isEmpty() && pace.take(now)) {
            return keep(proof, form, (FormStamp.Valid) proof.slip().read(), now);
        }
        // What has reached us already is ours to answer for, whatever stands in its way by now.
        return keeping.already(proof).map(received -> receipts.page(proof, received))
                .orElseGet(() -> standsInTheWay(proof.with(mistakes), form, now));
    }

    private Page standsInTheWay(Proof proof, CommentForm form, Instant now) {
        if (!proof.post().commentsOpen()) {
            return wordsBack.closed(proof.post(), form.words());
        }
        if (!proof.mistakes().isEmpty()) {
            return previews.page(proof);
        }
        return previews.full(proof.with(List.of(new Mistake("send", say.paceFull()))), pace.untilNext(now));
    }

    private List<Mistake> mistakes(CommentForm form, Proof proof) {
        List<Mistake> mistakes = new ArrayList<>(proof.mistakes());
        FormStamp.Read read = proof.slip().read();
        if (!form.signed().isEmpty() && !form.signed().equals(proof.slip().held())) {
            mistakes.add(new Mistake("send", say.nameGivenUp()));
        }
        if (!form.homepage().isEmpty()) {
            mistakes.add(new Mistake("homepage", say.trapped()));
        }
        if (read instanceof FormStamp.Expired) {
            mistakes.add(new Mistake("send", say.stampExpired()));
        } else if (read instanceof FormStamp.Foreign) {
            mistakes.add(new Mistake("send", say.stampForeign()));
        }
        return mistakes;
    }

    /** Between reading the form and keeping it a moderator may have been faster. */
    private Page keep(Proof proof, CommentForm form, FormStamp.Valid stamp, Instant now) {
        if (!room.take(proof.words())) {
            return keeping.already(proof).map(received -> receipts.page(proof, received))
                    .orElseGet(() -> previews.full(proof.with(List.of(new Mistake("send", say.queueFull()))), WHEN_FULL));
        }
        try {
            return receipts.page(proof, keeping.keep(proof, stamp, now));
        } catch (Receiving.ThreadClosed closed) {
            return wordsBack.closed(proof.post(), proof.words());
        } catch (Receiving.NobodyToAnswer gone) {
            return previews.page(proof.alone().with(List.of(new Mistake("words", say.nobodyToAnswer()))));
        } catch (Claiming.NotHeld givenUp) {
            Proof without = proofs.read(proof.post(), form, now);
            List<Mistake> mistakes = new ArrayList<>(without.mistakes());
            mistakes.add(new Mistake("send", say.nameGivenUp()));
            return previews.page(without.with(mistakes));
        }
    }
}
