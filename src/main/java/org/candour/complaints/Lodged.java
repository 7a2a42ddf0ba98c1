package org.candour.complaints;

import org.candour.complaints.notices.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in at the door, its words already cleaned.
 *
 * @param id from the form's stamp: the same form sent twice is one complaint
 * @param place the page or comment, as typed
 * @param about what was found there
 * @param particulars what a notice says besides; {@link Particulars#NONE} for all else
 * @param keyDigest keyed digest of its return key
 */
public record Lodged(long id, ComplaintKind kind, String place, About about, String words, Particulars particulars, String keyDigest) {

    /** A post, and a comment under it; none where nothing was found. */
    public record About(@Nullable Long postId, @Nullable Long commentId) {
        /** Nothing was found. */
        public static final About NOTHING = new About(null, null);

        /** Whether anything was found. */
        public boolean found() {
            return postId != null;
        }
    }
}
