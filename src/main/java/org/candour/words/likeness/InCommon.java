package org.candour.words.likeness;

import java.util.Set;

/**
 * What two texts have in common, told from their words and not from their fingerprints. People who say the same long
 * sentence (a slogan, a rule, a greeting), each with words of their own, are as near each other in bits as a flood is; but
 * they have that one passage in common and nothing else, where a flood is alike all over.
 *
 * @param runs how many runs of letters are in both
 * @param passage how many of those follow one another at most: the longest passage that is in both
 * @param larger how many runs the text has that has more of them
 */
record InCommon(int runs, int passage, int larger) {
    /**
     * A passage that is this part of the longer text leaves it nothing worth the name of its own. Measured on 4,000 pairs
     * each: of a sender who changes name and address alone every pair has 0.77 and more in one passage; of people who were
     * given one sentence of 134 letters before what they said, 6 pairs had 0.75.
     */
    private static final double NEARLY_ALL = 0.75;

    /**
     * What near copies have in common besides, as a part of the rest. Of the same numbers of pairs, 99 in 100 of a sender
     * who changes every fourth word have 0.28 and more; 99 in 100 of those people have 0.05 or less, and none above 0.12.
     */
    private static final double OF_THE_REST = 0.2;

    static InCommon of(Letters one, Letters other) {
        Set<Long> ours = one.runs();
        Set<Long> theirs = other.runs();
        int shared = 0;
        int longest = 0;
        int now = 0;
        for (long run : ours) {
            now = theirs.contains(run) ? now + 1 : 0;
            shared += now > 0 ? 1 : 0;
            longest = Math.max(longest, now);
        }
        return new InCommon(shared, longest, Math.max(ours.size(), theirs.size()));
    }

    /** Whether one is a near copy of the other, and not only of a passage in it. */
    boolean makesNearCopies() {
        return runs > 0 && (passage >= NEARLY_ALL * larger || runs - passage >= OF_THE_REST * (larger - passage));
    }
}
