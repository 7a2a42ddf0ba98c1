package org.candour.writing.pennames;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.comments.pennames.Claim;
import org.candour.comments.pennames.Claiming;
import org.candour.edge.FormStamp;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.keys.PenName;
import org.candour.keys.SiteSecret;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.writing.Mistake;
import org.candour.writing.PenNames;
import org.candour.writing.WritingWords;

/** The claim itself: everything is asked once more, then the name is theirs. */
@Singleton
class Granting {
    private final Slips slips;
    private final Names names;
    private final Forms forms;
    private final Receipts receipts;
    private final Claiming claiming;
    private final Durable durable;
    private final SiteSecret secret;
    private final Pace pace;
    private final TheClock clock;
    private final PenNameWords say;
    private final WritingWords writing;

    Granting(Slips slips, Names names, Forms forms, Receipts receipts, Claiming claiming, Durable durable, SiteSecret secret,
            Pace pace, TheClock clock, PenNameWords say, WritingWords writing) {
        this.slips = slips;
        this.names = names;
        this.forms = forms;
        this.receipts = receipts;
        this.claiming = claiming;
        this.durable = durable;
        this.secret = secret;
        this.pace = pace;
        this.clock = clock;
        this.say = say;
        this.writing = writing;
    }

    /** The page that answers: it is theirs, or what stands in the way with name and key. */
    Page claim(ClaimForm form) {
        Instant now = clock.now();
        String name = PenNames.clean(form.penName());
        Slip slip = slips.ofClaim(form, now);
        Optional<Claim> first = slip.id().flatMap(claiming::already);
        if (first.isPresent()) {
            return again(first.get(), slip, form, now);
        }
        List<Mistake> unfit = names.mistakes(name);
        if (!unfit.isEmpty()) {
            return forms.name(name, slip, form.keyIsKept(), unfit);
        }
        List<Mistake> mistakes = mistakes(form, slip);
        if (!mistakes.isEmpty()) {
            return forms.key(name, slip, form.keyIsKept(), mistakes);
        }
        return pace.take(now) ? grant(name, slip, form, now) : forms.full(name, slip, true, pace.untilNext(now));
    }

    private List<Mistake> mistakes(ClaimForm form, Slip slip) {
        List<Mistake> mistakes = new ArrayList<>();
        if (slip.read() instanceof FormStamp.Foreign) {
            mistakes.add(new Mistake("send", say.stampForeign()));
        } else if (slip.fresh()) {
            mistakes.add(new Mistake("returnKey", say.otherKey()));
        } else if (slip.read() instanceof FormStamp.Expired) {
            mistakes.add(new Mistake("send", writing.stampExpired()));
        }
        if (!form.keyIsKept()) {
            mistakes.add(new Mistake("kept", say.keptMissing()));
        }
        if (!form.homepage().isEmpty()) {
            mistakes.add(new Mistake("homepage", writing.trapped()));
        }
        return mistakes;
    }

    /** A name that was given up is not claimed back by a form that happens to be sent once more. */
    private Page again(Claim first, Slip slip, ClaimForm form, Instant now) {
        String name = PenNames.clean(form.penName());
        return first.givenUp() ? forms.name(name, slips.ofName(form, now), false, names.givenUp()) : receipts.again(first, slip, name);
    }

    private Page grant(String name, Slip slip, ClaimForm form, Instant now) {
        try {
            Claiming.Claimed claimed = durable.write(() -> once(slip.id().orElseThrow(), PenName.of(name), secret.digest(slip.key()).hex()));
            return claimed.again() ? again(claimed.claim(), slip, form, now) : receipts.yours(claimed.claim(), slip);
        } catch (Claiming.NameHeld faster) {
            return forms.name(name, slip, true, names.taken());
        }
    }

    /** Of two claims at the same moment the store takes one; the other then finds it, be it of the same form or of the same name. */
    private Claiming.Claimed once(long id, PenName name, String digest) {
        try {
            return claiming.claim(id, name, digest);
        } catch (Claiming.NameHeld held) {
            throw held;
        } catch (RuntimeException collided) {
            Optional<Claim> first = claiming.already(id);
            if (first.isEmpty() && claiming.held(name)) {
                throw new Claiming.NameHeld();
            }
            return first.map(claim -> new Claiming.Claimed(claim, true)).orElseThrow(() -> collided);
        }
    }
}
