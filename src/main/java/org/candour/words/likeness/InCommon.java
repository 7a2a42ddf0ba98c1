package org.candour.words.likeness;

import java.util.Set;

/**
 * What two texts have in common, told from their words and not from their fingerprints. People who say the same long
 * sentence (a slogan, a rule, a greeting), each with words of their own, are as near each other in bits as a flood is; but
 * they have that passage in common and little else, where a flood is alike all over. So every long passage that is in both
 * is set aside, and the rest is looked at. Every one and not only the longest: a letter mistyped in the middle makes two
 * passages of one, and people may have two sentences from the same place.
 *
 * <p>It costs something: a flood without an address that keeps one long passage and varies all the rest is not folded. It
 * cannot be told from a slogan. Nor is everything found that people share: a sentence that is mistyped so often that no
 * {@link #LONG} runs are left together counts as the rest does.
 *
 * <p>Measured with 40 seeds: of what people say nothing is folded. Of floods of 400 texts 0.998 are; of twenty varied ones
 * 0.978; of twenty without an address 0.977, where setting aside the longest passage alone found 0.981. Of 60 people who say
 * one slogan 0.2 are folded, and of 60 who all say the same two sentences 1.1, where it was 58 with the longest alone. An
 * offer that changes name and address alone is found each time.
 *
 * @param runs how many different runs of letters are in both
 * @param aside how many of those lie in a passage of {@link #LONG} runs and more that is in both, letter for letter; runs
 *     and not passages are counted, so that one is the same to the other as the other to the one
 * @param larger how many different runs that text has that has more of them
 */
record InCommon(int runs, int aside, int larger) {
    /** So many runs, one after the other in both texts, make a passage: 44 letters, some nine words. */
    static final int LONG = 40;

    /**
     * Passages that are this part of the longer text leave it nothing worth the name of its own. Measured on 4,000 pairs
     * each, with the longest passage: of a sender who changes name and address alone every pair has 0.77 and more in it; of
     * people who were given one sentence of 134 letters before what they said, 6 pairs had 0.75.
     */
    private static final double NEARLY_ALL = 0.75;

    /**
     * What near copies have in common besides, as a part of the rest. Of the same numbers of pairs, again with the longest
     * passage, 99 in 100 of a sender who changes every fourth word have 0.28 and more; 99 in 100 of those people have 0.05
     * or less, and none above 0.12.
     */
    private static final double OF_THE_REST = 0.2;

    static InCommon of(Letters one, Letters other) {
        Set<Long> ours = one.runs();
        Set<Long> theirs = other.runs();
        int shared = (int) ours.stream().filter(theirs::contains).count();
        int aside = shared < LONG ? 0 : one.runsWithin(other.passages(LONG), LONG).size();
        return new InCommon(shared, aside, Math.max(ours.size(), theirs.size()));
    }

    /** Whether one is a near copy of the other, and not only of passages in it. */
    boolean makesNearCopies() {
        return runs > 0 && (aside >= NEARLY_ALL * larger || runs - aside >= OF_THE_REST * (larger - aside));
    }
}
