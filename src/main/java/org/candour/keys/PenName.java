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
 * <p>Folding the case first lets small and capital letters meet; but then a capital that looks like another script's
 * capital has become a small letter which does not. So a name is also compared by how it looks. And since a letter may
 * stand for one letter and look like another (the long s reads as an f), it is compared by how it looks before such letters
 * are replaced by the ones they stand for.
 *
 * @param name on one line, as it is shown
 * @param skeleton by which it is held: case folded first
 * @param look how it looks, case folded afterwards
 * @param typed how it looks while every letter is the one that was typed
 */
public record PenName(String name, String skeleton, String look, String typed) {
    /** The longest skeleton the store takes; only signs that stand for whole phrases come near it. */
    private static final int LONGEST = 400;
    private static final Pattern SPACES_AND_MARKS = Pattern.compile("[\\p{Z}\\p{M}\\p{Cf}]+");
    /** Letters that modify the one before, such as a raised caron, are read as marks beside a name. */
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+|[\u02B0-\u02FF\uA700-\uA721\uA788-\uA78A]+");
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
        String bare = bare(name, Normalizer.Form.NFKD);
        String raw = bare(name, Normalizer.Form.NFD);
        String look = settled(folded(confusable(bare)));
        return new PenName(name, settled(folded(bare)), look, raw.equals(bare) ? look : settled(folded(confusable(raw))));
    }

    private static String bare(String name, Normalizer.Form form) {
        return SPACES_AND_MARKS.matcher(Normalizer.normalize(name, form)).replaceAll("");
    }

    /** The small i and the small l meet as well: they do in capitals, where I is l. */
    private static String settled(String folded) {
        return apart(NO_LETTERS.matcher(folded(confusable(folded))).replaceAll("").replace('i', 'l'));
    }

    /**
     * Two letters that read as one in the faces most screens have. Unicode's table knows rn and m, but not these. They are
     * taken apart, never put together: then every mixture of the two ways to write one name ends as the same letters. The
     * price is that Cian and Dan are one name.
     */
    private static String apart(String letters) {
        return letters.replace("w", "vv").replace("d", "cl");
    }

    private static String confusable(String text) {
        return Unicode.CHECKER.getSkeleton(text);
    }

    private static String folded(String text) {
        return UCharacter.foldCase(text, true);
    }

    /** What a held name's skeleton would be if this name could be taken for it. */
    public List<String> skeletons() {
        return List.of(skeleton, look, typed);
    }

    /** Whether one would be taken for the other. What has no letters looks like nothing. */
    public boolean looksLike(PenName other) {
        return !skeleton.isEmpty() && other.skeletons().contains(skeleton)
                || !other.skeleton.isEmpty() && skeletons().contains(other.skeleton);
    }

    /** Whether the other can be read in it, however either is dressed. Nothing reads what has no letters. */
    public boolean contains(PenName other) {
        return !other.skeleton.isEmpty() && skeletons().stream().anyMatch(own -> own.contains(other.skeleton));
    }

    /** Whether it begins with what can be read as the other. */
    public boolean beginsWith(PenName other) {
        return !other.skeleton.isEmpty() && skeletons().stream().anyMatch(own -> own.startsWith(other.skeleton));
    }

    /**
     * Whether it can be held: letters of one script, at least one, with digits, spaces and plain punctuation. In other
     * names too much can be made to look like something else; so it can with letters that stand for other letters.
     */
    public boolean claimable() {
        return PLAIN.matcher(name).matches() && !skeleton.isEmpty() && skeleton.length() <= LONGEST
                && Normalizer.normalize(name, Normalizer.Form.NFKC).equals(Normalizer.normalize(name, Normalizer.Form.NFC))
                && !Unicode.CHECKER.failsChecks(name, new CheckResult());
    }
}
