package org.candour.writing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.comments.pennames.Claiming;
import org.candour.edge.FormStamp;
import org.candour.keys.SiteSecret;
import org.candour.site.Site;
import org.candour.store.Durable;
import org.candour.words.Rendered;

/** A comment that nothing stands in the way of is kept, once, and lies on the disk before it is said to be. */
@Singleton
class Keeping {
    private final Receiving receiving;
    private final Durable durable;
    private final SiteSecret secret;
    private final Site site;

    Keeping(Receiving receiving, Durable durable, SiteSecret secret, Site site) {
        this.receiving = receiving;
        this.durable = durable;
        this.secret = secret;
        this.site = site;
    }

    /** What an earlier sending of the same form brought in. */
    Optional<Receiving.Received> already(Proof proof) {
        return proof.slip().id().flatMap(id -> receiving.already(id, proof.words()));
    }

    /**
     * Keeps it. Sooner than a person reads what is shown, it is put among the doubtful, and never refused for that.
     *
     * @throws Receiving.ThreadClosed when the post takes no comments any more
     * @throws Receiving.NobodyToAnswer when the comment it answers cannot be read any more
     * @throws Claiming.NotHeld when its pen name was given up in that moment
     */
    Receiving.Received keep(Proof proof, FormStamp.Valid stamp, Instant now) {
        Slip slip = proof.slip();
        Sent sent = new Sent(stamp.id(), proof.post().id(), slip.kind(), proof.answeredNumber(), proof.words(), proof.signature(),
                slip.signed(), secret.digest(slip.key()).hex(), slip.fresh(), !stamp.tookAtLeast(site.commentDwell(), now));
        return durable.write(() -> once(sent, proof.rendered()));
    }

    /** Of two sends of one form at the same moment the store takes one; the other then finds it. */
    private Receiving.Received once(Sent sent, Rendered shown) {
        try {
            return receiving.receive(sent, shown);
        } catch (Receiving.ThreadClosed | Receiving.NobodyToAnswer | Claiming.NotHeld refused) {
            throw refused;
        } catch (RuntimeException collided) {
            return receiving.already(sent.id(), sent.words()).orElseThrow(() -> collided);
        }
    }
}
