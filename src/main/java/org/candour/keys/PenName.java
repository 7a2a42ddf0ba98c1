package org.candour.keys;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.CheckResult;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name that somebody writes under, and what it is compared by: Getafix, GETAFIX, G etafix and one whose e is a Cyrillic
 * letter are one name. Made of the confusable skeletons of Unicode (UTS #39, section 4).
 *
 * <p>Two comparisons are needed. Folding the case first lets small and capital letters meet; but then a capital that looks
 * like another script's capital has become a small letter which does not. So a name is also compared by how it looks.
 *
 * @param name on one line, as it is shown
 * @param skeleton by which it is held: case folded first
 * @param look how it looks as typed, case folded afterwards
 */
public record PenName(String name, String skeleton, String look) {
    /** The longest skeleton the store takes; only signs that stand for whole phrases come near it. */
    private static final int LONGEST = 400;
    private static final Pattern SPACES_AND_MARKS = Pattern.compile("[\\p{Z}\\p{M}\\p{Cf}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .,'\u2019&_-]*\\p{L}[\\p{L}\\p{M}\\p{Nd} .,'\u2019&_-]*");

    /** Loaded with the first name that is compared, not with the site: its tables take memory. */
    private static final class Unicode {
        static final SpoofChecker CHECKER = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.CONFUSABLE | SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
                .setRestrictionLevel(RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
                .build();
    }

    /** Folds a name of one line. */
    public static PenName of(String name) {
        String bare = SPACES_AND_MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return new PenName(name, settled(folded(bare)), settled(folded(confusable(bare))));
    }

    /** The small i and the small l meet as well: they do in capitals, where I is l. */
    private static String settled(String folded) {
        return NO_LETTERS.matcher(folded(confusable(folded))).replaceAll("").replace('i', 'l');
    }

    private static String confusable(String text) {
        return Unicode.CHECKER.getSkeleton(text);
    }

    private static String folded(String text) {
        return UCharacter.foldCase(text, true);
    }

    /** What a held name's skeleton would be if this name could be taken for it. */
    public List<String> skeletons() {
        return List.of(skeleton, look);
    }

    /** Whether one would be taken for the other. What has no letters looks like nothing. */
    public boolean looksLike(PenName other) {
        return !skeleton.isEmpty() && other.skeletons().contains(skeleton)
                || !other.skeleton.isEmpty() && skeletons().contains(other.skeleton);
    }

    /**
     * Whether it can be held: letters of one script, at least one, with digits, spaces and plain punctuation. In other
     * names too much can be made to look like something else.
     */
    public boolean claimable() {
        return PLAIN.matcher(name).matches() && !skeleton.isEmpty() && skeleton.length() <= LONGEST
                && !Unicode.CHECKER.failsChecks(name, new CheckResult());
    }
}
