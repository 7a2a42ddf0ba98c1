package org.candour.words.concerns.people;

import java.util.Set;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Sheet;

/** A job or a bond right before a first name makes of it one person: "my manager Kelly", "our receptionist, Maureen". */
final class Bonds {
    private static final Set<String> BOND = Lexicon.words("bonds");

    private static final Set<String> WHOSE = Set.of("my", "our", "his", "her", "their", "your", "the", "a", "an", "fy",
            "ein", "named", "old", "former", "line", "new");

    private static final Set<String> OURS = Set.of("my", "our", "his", "her", "their");

    private static final int NEAR = 3;

    private Bonds() {}

    /** Whether word {@code i}, a first name, is tied to somebody by the words before it. */
    static boolean before(Sheet sheet, int i) {
        boolean joined = sheet.beside(i - 1) || sheet.gap(i - 1).equals(", ");
        return i > 0 && joined && sheet.word(i - 1).sentence() == sheet.word(i).sentence()
                && sheet.is(i - 1, BOND) && !sheet.word(i - 1).capital() && owned(sheet, i - 1);
    }

    /** "Janet, our receptionist": the bond follows. */
    static boolean after(Sheet sheet, int i) {
        if (!sheet.gap(i).equals(", ") || !sheet.is(i + 1, OURS)) {
            return false;
        }
        int last = Math.min(i + NEAR, sheet.size() - 1);
        for (int at = i + 2; at <= last && sheet.beside(at - 1); at++) {
            if (sheet.is(at, BOND)) {
                return true;
            }
        }
        return false;
    }

    private static boolean owned(Sheet sheet, int bond) {
        for (int at = bond; at >= Math.max(0, bond - NEAR); at--) {
            if (sheet.is(at, WHOSE)) {
                return true;
            }
        }
        return false;
    }
}
