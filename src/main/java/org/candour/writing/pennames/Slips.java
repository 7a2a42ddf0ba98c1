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
        FormStamp.Read read = stamps.read(form.stamp(), FormStamp.PEN_NAME, now);
        Optional<ReturnKey> offered = ReturnKey.read(form.returnKey()).filter(read::offers);
        if (offered.isEmpty()) {
            return fresh(read, now);
        }
        String stamp = read instanceof FormStamp.Expired expired ? stamps.renew(expired, FormStamp.PEN_NAME, now) : form.stamp();
        return new Slip(offered.get(), false, stamp, read);
    }

    private Slip fresh(FormStamp.Read read, Instant now) {
        ReturnKey key = ReturnKey.fresh(random);
        return new Slip(key, true, stamps.issue(FormStamp.PEN_NAME, key, now, random), read);
    }
}
