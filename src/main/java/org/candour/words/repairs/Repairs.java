package org.candour.words.repairs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.words.Concern;
import org.candour.words.concerns.SignOffs;

/** What could be mended in a text, found in nothing but its words. */
public final class Repairs {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 150;
    private static final int MARKED_END = 40;

    private Repairs() {}

    /** What there is to mend; headings are looked for in posts only, and names below the words only in comments. */
    public static Set<Repair.Kind> kinds(String words, boolean post) {
        Set<Repair.Kind> kinds = EnumSet.noneOf(Repair.Kind.class);
        for (Repair.Kind kind : post ? List.of(Repair.Kind.MOJIBAKE, Repair.Kind.PLAIN_HEADING) : List.of(Repair.Kind.MOJIBAKE, Repair.Kind.GLUED_BUTTONS)) {
            if (!in(words, kind).isEmpty()) {
                kinds.add(kind);
            }
        }
        if (!post && signOff(words).isPresent()) {
            kinds.add(Repair.Kind.SIGN_OFF);
        }
        return kinds;
    }

    /** The places of one kind, in the order of the text. Who is meant by a clock time and who signed is no change of words: there are none of those. */
    public static List<Repair> in(String words, Repair.Kind kind) {
        return switch (kind) {
            case MOJIBAKE -> Mojibake.in(words);
            case GLUED_BUTTONS -> GluedButtons.in(words);
            case PLAIN_HEADING -> PlainHeadings.in(words);
            case CLOCK_CITATION, SIGN_OFF -> List.of();
        };
    }

    /** The words with all that mended. */
    public static String mended(String words, List<Repair> repairs) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (Repair repair : repairs) {
            mended.append(words, from, repair.start()).append(repair.instead());
            from = repair.end();
        }
        return mended.append(words, from, words.length()).toString();
    }

    /** Whether the last line is short, or ends with something in quotation marks: most are neither, and need not be looked at more closely. */
    private static boolean maySign(String words) {
        String line = words.substring(words.lastIndexOf('\n') + 1);
        return line.length() <= LONGEST_LINE || line.substring(line.length() - MARKED_END).chars().anyMatch(sign -> "'\u2018`".indexOf(sign) >= 0);
    }

    /** The name below the words of a comment, without the marks around it. */
    public static Optional<String> signOff(String words) {
        if (!maySign(words.stripTrailing())) {
            return Optional.empty();
        }
        return SignOffs.in(words).map(Concern::phrase).map(phrase -> phrase.replaceAll("^['\u2018`\"\u201C]+|['\u2019\"\u201D]+$", "").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.contains("@"));
    }
}
