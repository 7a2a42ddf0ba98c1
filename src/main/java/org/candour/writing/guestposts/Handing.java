package org.candour.writing.guestposts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.edge.FormStamp;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.keys.SiteSecret;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.testimony.Arrived;
import org.candour.testimony.Contributing;
import org.candour.testimony.DeskSeal;
import org.candour.testimony.DeskSeals;
import org.candour.testimony.Testimony;
import org.candour.testimony.WriterPair;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;

/** Send: everything is asked once more, then the piece is sealed, kept, and said to be kept. */
@Singleton
class Handing {
    private final Slips slips;
    private final Reviews reviews;
    private final Receipts receipts;
    private final Contributing contributing;
    private final DeskSeals seals;
    private final Durable durable;
    private final SiteSecret secret;
    private final Pace pace;
    private final Site site;
    private final TheClock clock;
    private final GuestPostWords say;
    private final WritingWords writing;

    Handing(Slips slips, Reviews reviews, Receipts receipts, Contributing contributing, DeskSeals seals, Durable durable,
            SiteSecret secret, Pace pace, Site site, TheClock clock, GuestPostWords say, WritingWords writing) {
        this.slips = slips;
        this.reviews = reviews;
        this.receipts = receipts;
        this.contributing = contributing;
        this.seals = seals;
        this.durable = durable;
        this.secret = secret;
        this.pace = pace;
        this.site = site;
        this.clock = clock;
        this.say = say;
        this.writing = writing;
    }

    /** The page that answers: sent, or what stands in the way with every word. */
    Page send(Manuscript manuscript) {
        Instant now = clock.now();
        Slip slip = slips.ofSent(manuscript.draft(), now);
        Optional<Testimony> first = slip.id().flatMap(contributing::already);
        if (first.isPresent()) {
            return receipts.again(manuscript, slip, first.get());
        }
        List<Mistake> mistakes = mistakes(manuscript, slip);
        if (!mistakes.isEmpty()) {
            return reviews.page(manuscript, slip, mistakes);
        }
        Optional<DeskSeal> seal = seals.current();
        if (seal.isEmpty()) {
            return reviews.page(manuscript, slip, List.of(new Mistake("send", say.nobodyToRead())), 503);
        }
        if (!pace.take(now)) {
            return reviews.page(manuscript, slip, List.of(new Mistake("send", writing.paceFull())), 429)
                    .tryAgainAfter(pace.untilNext(now));
        }
        Contributing.Received received = keep(manuscript, slip, seal.get(), now);
        return received.again() ? receipts.again(manuscript, slip, received.testimony()) : receipts.sent(manuscript, slip);
    }

    private List<Mistake> mistakes(Manuscript manuscript, Slip slip) {
        Draft draft = manuscript.draft();
        List<Mistake> mistakes = new ArrayList<>();
        if (slip.refused()) {
            mistakes.add(new Mistake("earlier", say.earlierUnknown()));
        }
        if (!manuscript.topic() && !draft.keyIsKept()) {
            mistakes.add(new Mistake("kept", say.keptMissing()));
        }
        if (draft.chosenAbsent().isEmpty()) {
            mistakes.add(new Mistake("absent", say.absentMissing()));
        }
        if (!draft.homepage().isEmpty()) {
            mistakes.add(new Mistake("homepage", writing.trapped()));
        }
        if (slip.read() instanceof FormStamp.Expired) {
            mistakes.add(new Mistake("send", writing.stampExpired()));
        } else if (slip.read() instanceof FormStamp.Foreign) {
            mistakes.add(new Mistake("send", say.stampForeign()));
        }
        return mistakes;
    }

    private Contributing.Received keep(Manuscript manuscript, Slip slip, DeskSeal seal, Instant now) {
        Draft draft = manuscript.draft();
        FormStamp.Valid stamp = (FormStamp.Valid) slip.read();
        Arrived arrived = new Arrived(stamp.id(), manuscript.kind(), manuscript.piece(), secret.digest(slip.key()),
                WriterPair.of(slip.key(), secret).sealing(), draft.chosenAbsent().orElseThrow(),
                slip.brought().isPresent() && draft.saysSameAuthor(), !stamp.tookAtLeast(site.commentDwell(), now));
        return durable.write(() -> once(arrived, seal));
    }

    /** Of two sends of one form at the same moment the store takes one; the other then finds it. */
    private Contributing.Received once(Arrived arrived, DeskSeal seal) {
        try {
            return contributing.receive(arrived, seal);
        } catch (RuntimeException collided) {
            return contributing.already(arrived.id()).map(first -> new Contributing.Received(first, true)).orElseThrow(() -> collided);
        }
    }
}
