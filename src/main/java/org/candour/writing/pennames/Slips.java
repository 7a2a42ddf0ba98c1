package org.candour.writing.pennames;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.candour.comments.pennames.Claiming;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;

/** Which key a pen name goes under. It is made for this name alone, and once shown it stays the same until the name is claimed. */
@Singleton
class Slips {
    /** No thread has this id: a key that was on offer for a comment holds no name, and the other way round. */
    private static final long NO_THREAD = -2;

    private final FormStamp stamps;
    private final Claiming claiming;
    private final SecureRandom random = new SecureRandom();

    Slips(FormStamp stamps, Claiming claiming) {
        this.stamps = stamps;
        this.claiming = claiming;
    }

    /** While the name is being chosen: a form that claimed one already is spent, and the next name gets a key of its own. */
    Slip ofName(ClaimForm form, Instant now) {
        Slip slip = ofClaim(form, now);
        return slip.id().flatMap(claiming::already).isPresent() ? fresh(new FormStamp.Foreign(), now) : slip;
    }

    /** For a name that is being claimed, perhaps for the second time. */
    Slip ofClaim(ClaimForm form, Instant now) {
        FormStamp.Read read = stamps.read(form.stamp(), NO_THREAD, now);
        Optional<ReturnKey> typed = ReturnKey.read(form.returnKey());
        if (typed.isPresent() && read instanceof FormStamp.Valid valid && valid.offer().offers(typed.get())) {
            return new Slip(typed.get(), false, form.stamp(), read);
        }
        if (typed.isPresent() && read instanceof FormStamp.Expired expired && expired.offer().offers(typed.get())) {
            return new Slip(typed.get(), false, stamps.renew(expired, NO_THREAD, now), read);
        }
        return fresh(read, now);
    }

    private Slip fresh(FormStamp.Read read, Instant now) {
        ReturnKey key = ReturnKey.fresh(random);
        return new Slip(key, true, stamps.issue(NO_THREAD, key, now, random), read);
    }
}
