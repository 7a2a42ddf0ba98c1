package org.candour.writing.guestposts;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.testimony.Contributing;
import org.candour.testimony.Testimonies;

/**
 * Which key a draft goes under, and the stamp of its next form. A key that was shown stays the same until its piece is
 * sent; of other keys only that of an earlier guest post or topic is good here.
 */
@Singleton
class Slips {
    private final FormStamp stamps;
    private final SiteSecret secret;
    private final Contributing contributing;
    private final Testimonies testimonies;
    private final SecureRandom random = new SecureRandom();

    Slips(FormStamp stamps, SiteSecret secret, Contributing contributing, Testimonies testimonies) {
        this.stamps = stamps;
        this.secret = secret;
        this.contributing = contributing;
        this.testimonies = testimonies;
    }

    /** For a draft that is still being written: a stamp that was sent already is spent. */
    Slip ofDraft(Draft draft, Instant now) {
        FormStamp.Read read = stamps.read(draft.stamp(), FormStamp.GUEST_POST, now);
        boolean spent = read instanceof FormStamp.Valid valid && contributing.already(valid.id()).isPresent();
        return slip(draft, spent ? new FormStamp.Foreign() : read, now);
    }

    /** For a draft that is being sent, perhaps for the second time. */
    Slip ofSent(Draft draft, Instant now) {
        return slip(draft, stamps.read(draft.stamp(), FormStamp.GUEST_POST, now), now);
    }

    private Slip slip(Draft draft, FormStamp.Read read, Instant now) {
        Optional<ReturnKey> offered = ReturnKey.read(draft.offered()).filter(read::offers);
        Optional<ReturnKey> typed = ReturnKey.read(draft.earlier());
        Optional<ReturnKey> brought = typed.filter(this::known);
        boolean refused = !draft.earlier().isBlank() && brought.isEmpty();
        if (offered.isPresent()) {
            String stamp = read instanceof FormStamp.Expired expired ? stamps.renew(expired, FormStamp.GUEST_POST, now) : draft.stamp();
            return new Slip(offered.get(), false, brought, refused, stamp, read);
        }
        ReturnKey fresh = ReturnKey.fresh(random);
        return new Slip(fresh, true, brought, refused, stamps.issue(FormStamp.GUEST_POST, fresh, now, random), new FormStamp.Foreign());
    }

    private boolean known(ReturnKey key) {
        return !testimonies.ofKey(secret.digest(key).hex()).isEmpty();
    }
}
