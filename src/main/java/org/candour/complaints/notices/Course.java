package org.candour.complaints.notices;

import java.util.Set;

/** Which way a notice goes (the Schedule to SI 2013/3028). */
public enum Course {
    /** It is not one yet: its sender is told within 48 hours what a notice must contain (regulation 4). */
    SAY_DEFECTIVE,
    /** The poster counts as unreachable, or the statement was taken down twice before: removed within 48 hours (paragraphs 3 and 9). */
    REMOVE,
    /** The poster is asked first and has five days (paragraph 2). */
    ASK_POSTER;

    private static final int OFTEN = 2;

    /**
     * Decides it.
     *
     * @param missing what the notice lacks
     * @param fiveDays whether the keeper has chosen to ask posters through their return keys
     * @param reachable whether this poster's words still have a key
     * @param removedBefore how often the same statement was removed on notices of the same complainant
     */
    public static Course of(Set<Part> missing, boolean fiveDays, boolean reachable, int removedBefore) {
        if (!missing.isEmpty()) {
            return SAY_DEFECTIVE;
        }
        return fiveDays && reachable && removedBefore < OFTEN ? ASK_POSTER : REMOVE;
    }
}
