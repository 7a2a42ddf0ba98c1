package org.candour.writing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.edge.FormStamp;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.keys.SiteSecret;
import org.candour.posts.Post;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.Durable;

/** The second submit of a comment: everything is asked once more, then it is kept and said to be kept. */
@Singleton
class Sending {
    private final Proofs proofs;
    private final Previews previews;
    private final Receipts receipts;
    private final WordsBack wordsBack;
    private final Receiving receiving;
    private final Durable durable;
    private final SiteSecret secret;
    private final Pace pace;
    private final Site site;
    private final TheClock clock;
    private final WritingWords say;

    Sending(Proofs proofs, Previews previews, Receipts receipts, WordsBack wordsBack, Receiving receiving,
            Durable durable, SiteSecret secret, Pace pace, Site site, TheClock clock, WritingWords say) {
        this.proofs = proofs;
        this.previews = previews;
        this.receipts = receipts;
        this.wordsBack = wordsBack;
        this.receiving = receiving;
        this.durable = durable;
        this.secret = secret;
        this.pace = pace;
        this.site = site;
        this.clock = clock;
        this.say = say;
    }

    Page send(Post post, CommentForm form) {
        Instant now = clock.now();
        Proof proof = proofs.read(post, form, now);
        Optional<Receiving.Received> already = proof.slip().id().flatMap(id -> receiving.already(id, proof.words()));
        if (already.isPresent()) {
            return receipts.page(proof, already.get());
        }
        if (!post.commentsOpen()) {
            return wordsBack.closed(post, form);
        }
        List<Mistake> mistakes = new ArrayList<>(proof.mistakes());
        suspicions(form, proof.slip().read(), mistakes);
        if (!mistakes.isEmpty()) {
            return previews.page(proof.with(mistakes));
        }
        if (!pace.take(now)) {
            return previews.full(proof.with(List.of(new Mistake("send", say.paceFull()))), pace.untilNext(now));
        }
        return keep(proof, (FormStamp.Valid) proof.slip().read(), now);
    }

    private void suspicions(CommentForm form, FormStamp.Read read, List<Mistake> mistakes) {
        if (!form.homepage().isEmpty()) {
            mistakes.add(new Mistake("homepage", say.trapped()));
        }
        if (read instanceof FormStamp.Expired) {
            mistakes.add(new Mistake("send", say.stampExpired()));
        } else if (read instanceof FormStamp.Foreign) {
            mistakes.add(new Mistake("send", say.stampForeign()));
        }
    }

    private Page keep(Proof proof, FormStamp.Valid stamp, Instant now) {
        Sent sent = new Sent(stamp.id(), proof.post().id(), proof.answeredNumber(), proof.words(),
                proof.penName().isEmpty() ? null : proof.penName(), secret.digest(proof.slip().key()).hex(),
                !stamp.tookAtLeast(site.commentDwell(), now));
        try {
            return receipts.page(proof, durable.write(() -> receivedOnce(sent)));
        } catch (Receiving.ThreadClosed closed) {
            return wordsBack.closed(proof);
        } catch (Receiving.NobodyToAnswer gone) {
            return previews.page(proof.alone().with(List.of(new Mistake("words", say.nobodyToAnswer()))));
        }
    }

    /** Of two sends of one form at the same moment the store takes one; the other then finds it. */
    private Receiving.Received receivedOnce(Sent sent) {
        try {
            return receiving.receive(sent);
        } catch (Receiving.ThreadClosed | Receiving.NobodyToAnswer refused) {
            throw refused;
        } catch (RuntimeException collided) {
            return receiving.already(sent.id(), sent.words()).orElseThrow(() -> collided);
        }
    }
}
