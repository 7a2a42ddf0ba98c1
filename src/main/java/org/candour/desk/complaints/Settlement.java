package org.candour.desk.complaints;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.candour.complaints.ComplaintKind;

/** What can become of a complaint, by its kind. */
enum Settlement {
    /** The words come down. */
    REMOVE(ComplaintKind.REPORT, ComplaintKind.NOTICE),
    /** The words stay. */
    LEAVE(ComplaintKind.REPORT, ComplaintKind.NOTICE),
    /** A decision is changed. */
    CHANGE(ComplaintKind.COMPLAINT, ComplaintKind.APPEAL),
    /** A decision was wrong, and its words cannot come back. */
    WORDS_GONE(ComplaintKind.COMPLAINT, ComplaintKind.APPEAL),
    /** A decision stands. */
    STAND(ComplaintKind.COMPLAINT, ComplaintKind.APPEAL),
    /** It is answered in words. */
    ANSWERED(ComplaintKind.DATA, ComplaintKind.COMPLAINT, ComplaintKind.APPEAL);

    private final Set<ComplaintKind> kinds;

    Settlement(ComplaintKind first, ComplaintKind... others) {
        this.kinds = EnumSet.of(first, others);
    }

    /** What a button of the form stands for; none where that kind has no such button. */
    static Optional<Settlement> read(ComplaintKind kind, String typed) {
        return EnumSet.allOf(Settlement.class).stream()
                .filter(one -> one.kinds.contains(kind) && one.name().toLowerCase(Locale.ROOT).equals(typed)).findFirst();
    }
}
