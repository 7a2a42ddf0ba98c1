package org.candour.words.foreign;

import java.util.HashMap;
import java.util.Map;

/** How often each letter and digit stands in a text, in whatever order. */
final class LetterCount {
    /** Those of Europe are counted in an array: nearly all are of these, and there are millions. */
    private static final int NEAR = 0x500;

    private final int[] near = new int[NEAR];
    private final Map<Integer, Integer> far = new HashMap<>();

    void add(String words) {
        for (int i = 0; i < words.length();) {
            int letter = words.codePointAt(i);
            i += Character.charCount(letter);
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            if (letter < NEAR) {
                near[letter]++;
            } else {
                far.merge(letter, 1, Integer::sum);
            }
        }
    }

    /** Whether each of the others is here at least as often. */
    boolean hold(LetterCount others) {
        for (int letter = 0; letter < NEAR; letter++) {
            if (near[letter] < others.near[letter]) {
                return false;
            }
        }
        return others.far.entrySet().stream().allMatch(other -> far.getOrDefault(other.getKey(), 0) >= other.getValue());
    }
}
