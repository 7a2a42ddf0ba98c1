package org.candour.writing.guestposts;

import java.util.Optional;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;

/**
 * The return key a draft will be kept under, and the stamp of its form.
 *
 * @param offered the key made for this draft
 * @param fresh whether it was made just now, so that nobody can have kept it
 * @param brought the key of an earlier piece, which its writer wants this one kept under
 * @param refused whether a key was typed under which we know nothing
 * @param stamp for the next form
 * @param read what became of the stamp that came in
 */
record Slip(ReturnKey offered, boolean fresh, Optional<ReturnKey> brought, boolean refused, String stamp, FormStamp.Read read) {

    ReturnKey key() {
        return brought.orElse(offered);
    }

    public String shown() {
        return key().shown();
    }

    /** The id of the piece to come, while the stamp is ours. */
    Optional<Long> id() {
        return read.ofWords();
    }
}
