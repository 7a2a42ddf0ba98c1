package org.candour.writing;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.candour.site.Site;
import org.candour.words.Clean;

/** Which names a writer may sign with. Those by which the pages themselves tell voices apart are nobody's. */
@Singleton
class PenNames {
    /** In code points: at most twice as many units in the store's column of 80. */
    static final int LONGEST = 40;

    private static final Set<String> OURS = Set.of("keeper", "the keeper", "author", "the author", "moderator",
            "the moderator", "admin", "administrator", "withdrawn", "removed");

    private final Site site;

    PenNames(Site site) {
        this.site = site;
    }

    /** What becomes of a typed name. */
    enum Answer { TAKEN_AS_IT_IS, TOO_LONG, OURS }

    /** The name on one line; empty for none, and for "Anonymous", which everybody is already. */
    static String clean(String typed) {
        String line = Clean.line(typed);
        return line.equalsIgnoreCase("anonymous") ? "" : line;
    }

    /** Judges a cleaned name. */
    Answer judge(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Answer.TOO_LONG;
        }
        boolean ours = OURS.contains(folded) || folded.equals(site.keeperName().toLowerCase(Locale.ROOT))
                || folded.startsWith("anonymous ");
        return ours ? Answer.OURS : Answer.TAKEN_AS_IT_IS;
    }
}
