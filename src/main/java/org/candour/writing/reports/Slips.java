package org.candour.writing.reports;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.candour.complaints.Lodging;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;

/** Which key a report goes under: one made for it alone, the same through every page until it is sent. */
@Singleton
class Slips {
    private final FormStamp stamps;
    private final Lodging lodging;
    private final SecureRandom random = new SecureRandom();

    Slips(FormStamp stamps, Lodging lodging) {
        this.stamps = stamps;
        this.lodging = lodging;
    }

    /** Of a form that was sent already the stamp is spent: what is checked with it will be another report. */
    Slip of(ReportForm form, Instant now) {
        FormStamp.Read read = stamps.read(form.stamp(), FormStamp.REPORT, now);
        boolean spent = !form.sends() && read.ofWords().flatMap(lodging::already).isPresent();
        Optional<ReturnKey> offered = spent ? Optional.empty() : ReturnKey.read(form.returnKey()).filter(read::offers);
        if (offered.isEmpty()) {
            ReturnKey key = ReturnKey.fresh(random);
            return new Slip(key, true, stamps.issue(FormStamp.REPORT, key, now, random), read);
        }
        String stamp = read instanceof FormStamp.Expired expired ? stamps.renew(expired, FormStamp.REPORT, now) : form.stamp();
        return new Slip(offered.get(), false, stamp, read);
    }
}
