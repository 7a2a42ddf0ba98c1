package org.candour.words.concerns.people;

import java.util.Set;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Sheet;

/** Words that stand before the name of a person: those that do nothing else, and ranks that are also things. */
final class Titles {
    private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
            "dame", "hhj");
    private static final Set<String> RANK = Lexicon.words("ranks");
    /** Written in capitals, or they are other words. */
    private static final Set<String> LETTERS = Set.of("pc", "dc", "ds", "di", "dci", "ps", "wpc", "pcso", "so", "cm",
            "spo", "pso", "po", "om", "os", "hhj");

    /** These alone before a surname are no more than words. */
    private static final Set<String> NEVER_LAST = Set.of("chief", "senior", "acting", "deputy", "honour", "detective");

    /** "Mr Justice", "Acting Detective Chief Inspector": more of them is no name. */
    private static final int LONGEST = 5;

    private Titles() {}

    /** How many words from word {@code i} on are titles that stand before one another. */
    static int chain(Sheet sheet, int i) {
        int at = i;
        while (at < sheet.size() && at - i < LONGEST && title(sheet.word(at))) {
            at++;
            if (!sheet.beside(at - 1) && !sheet.gap(at - 1).equals(". ")) {
                break;
            }
        }
        boolean open = at > i && at < sheet.size() && (sheet.beside(at - 1) || sheet.gap(at - 1).equals(". "));
        return open && !NEVER_LAST.contains(sheet.word(at - 1).plain()) ? at - i : 0;
    }

    /** Whether one of {@code count} titles from {@code i} on can only stand before a person. */
    static boolean certain(Sheet sheet, int i, int count) {
        for (int at = i; at < i + count; at++) {
            if (ADDRESS.contains(sheet.word(at).plain())) {
                return true;
            }
        }
        return false;
    }

    private static boolean title(Sheet.Word word) {
        if (LETTERS.contains(word.plain())) {
            return word.shouted();
        }
        // "MS Word" and an "MX record" are nobody.
        return word.capital() && (ADDRESS.contains(word.plain()) || RANK.contains(word.plain()));
    }
}
