package org.candour.comments.noticed;

import java.util.List;
import java.util.stream.Stream;
import org.candour.words.Concern;

/** What a moderator may look for among what waits. The place of each in the store's number never changes. */
public enum Sign {
    TRACKED_ADDRESS(0), EMAIL(1), NATIONAL_INSURANCE(2), PNC_NUMBER(3), PRISON_NUMBER(4), POSTCODE(5), NHS_NUMBER(6), TELEPHONE(7),
    REFERENCE(8), PERSON(9), OFFICE(10), JOB_AND_PLACE(11), AGE_AND_OFFENCE(12), DAY_AND_PLACE(13), SIGN_OFF(14), COPIED_DOCUMENT(15),
    ACCUSED_PERSON(16),
    /** It leads elsewhere. */
    LINK(32),
    /** Words on the keeper's list. */
    HELD(33),
    /** Honest anger, as it may be: never a reason by itself. */
    SWEARING(34);

    private final int place;

    Sign(int place) {
        this.place = place;
    }

    /** Its place in the number that the store keeps of a comment. */
    public long bit() {
        return 1L << place;
    }

    /** All that stand in such a number. */
    public static List<Sign> in(long number) {
        return Stream.of(values()).filter(sign -> (number & sign.bit()) != 0).toList();
    }

    static Sign of(Concern.Kind kind) {
        return valueOf(kind.name());
    }
}
