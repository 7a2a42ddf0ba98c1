package org.candour.writing;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.candour.keys.PenName;
import org.candour.words.Clean;

/** Which names a writer may sign with. Those by which the pages themselves tell voices apart are nobody's. */
@Singleton
public class PenNames {
    /** In code points: at most twice as many units in the store's column of 80. */
    public static final int LONGEST = 40;

    /**
     * Ticks of every kind, among them those that Unicode counts as something else: a root, a punctuation mark, and a letter
     * of Tai Viet where no other stands beside it.
     */
    private static final Pattern TICK = Pattern.compile("[\u2713\u2714\u2705\u2611\u221A\u237B\\x{10102}\\x{1F5F8}\\x{1F5F9}\\x{1FBB1}]"
            + "|(?<!\\p{IsTai_Viet})\uAA9C(?!\\p{IsTai_Viet})");
    /** Pictures, and what is drawn as each device likes: anything could be made of them. */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\p{Co}\\p{Cn}]");

    private final OurNames ours;

    PenNames(OurNames ours) {
        this.ours = ours;
    }

    /** What becomes of a typed name. */
    public enum Answer { TAKEN_AS_IT_IS, TOO_LONG, OURS, MARKED, NOT_LETTERS }

    /** The name on one line; empty for none, and for "Anonymous", which everybody is already. */
    public static String clean(String typed) {
        String line = Clean.line(typed);
        return line.equalsIgnoreCase("anonymous") ? "" : line;
    }

    /** Judges a cleaned name. */
    public Answer judge(String name) {
        if (name.isEmpty()) {
            return Answer.TAKEN_AS_IT_IS;
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Answer.TOO_LONG;
        }
        if (TICK.matcher(name).find()) {
            return Answer.MARKED;
        }
        return SYMBOL.matcher(name).find() ? Answer.NOT_LETTERS : comparing(PenName.of(name));
    }

    private Answer comparing(PenName name) {
        if (ours.marks(name)) {
            return Answer.MARKED;
        }
        return ours.speaks(name) ? Answer.OURS : Answer.TAKEN_AS_IT_IS;
    }

    /** Whether a word in it would be taken for one of ours: it may be typed, but nobody may hold it. */
    public boolean hasOurWord(PenName name) {
        return ours.isNamedIn(name);
    }
}
