package org.candour.writing;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.keys.PenName;
import org.candour.site.Site;
import org.candour.words.Clean;

/** Which names a writer may sign with. Those by which the pages themselves tell voices apart are nobody's. */
@Singleton
public class PenNames {
    /** In code points: at most twice as many units in the store's column of 80. */
    public static final int LONGEST = 40;

    /** Ticks of every kind: one stands beside a name that was sent with its key, and beside no other. */
    private static final Pattern MARK = Pattern.compile("[\u2713\u2714\u2705\u2611\u221A\u237B\\x{1F5F8}\\x{1F5F9}\\x{1FBB1}]");

    private static final Set<String> OURS = Set.of("keeper", "the keeper", "author", "the author", "moderator",
            "the moderator", "admin", "administrator", "withdrawn", "removed");

    private final Site site;

    PenNames(Site site) {
        this.site = site;
    }

    /** What becomes of a typed name. */
    public enum Answer { TAKEN_AS_IT_IS, TOO_LONG, OURS, MARKED }

    /** The name on one line; empty for none, and for "Anonymous", which everybody is already. */
    public static String clean(String typed) {
        String line = Clean.line(typed);
        return line.equalsIgnoreCase("anonymous") ? "" : line;
    }

    /** Judges a cleaned name. */
    public Answer judge(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Answer.TOO_LONG;
        }
        if (MARK.matcher(name).find()) {
            return Answer.MARKED;
        }
        boolean ours = OURS.contains(folded) || folded.equals(site.keeperName().toLowerCase(Locale.ROOT))
                || folded.startsWith("anonymous ");
        return ours ? Answer.OURS : Answer.TAKEN_AS_IT_IS;
    }

    /** Whether it would be taken for one of ours: nobody may hold it. Compares as names are compared that are held. */
    public boolean looksLikeOurs(PenName name) {
        return name.skeleton().startsWith(PenName.of("anonymous").skeleton()) || name.looksLike(PenName.of(site.keeperName()))
                || OURS.stream().map(PenName::of).anyMatch(name::looksLike);
    }
}
