package org.candour.words.concerns.people;

import java.util.Set;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Phrases;
import org.candour.words.concerns.Sheet;

/** Places small enough that a day or a job there points to few people: towns, prisons, courts and police stations. */
final class Places {
    private static final Phrases KNOWN = Lexicon.phrases("places");
    private static final Phrases ALSO_WORDS = Lexicon.phrases("places-that-are-words");

    private static final Phrases HOUSES = Lexicon.phrases("houses");

    private static final Set<String> PRISON = Set.of("hmp", "hmyoi", "yoi", "hmpyoi");
    private static final Set<String> WHERE = Set.of("at", "in", "near", "from", "outside", "inside", "into", "to", "hmp",
            "hmyoi", "yoi", "yn", "ym", "yng", "o", "covering", "leave", "left", "for");

    /** With these behind it a town is a newspaper, a club or a seat of learning. */
    private static final Set<String> NAMED_AFTER = Lexicon.words("named-after-towns");

    private static final int LONGEST_NAME = 3;

    private Places() {}

    /** How many words the place that begins at word {@code i} has; 0 when none begins there. */
    static int at(Sheet sheet, int i) {
        if (sheet.is(i, PRISON) && sheet.beside(i)) {
            int name = Math.max(town(sheet, i + 1), Math.min(1, capitals(sheet, i + 1)));
            return name == 0 ? 0 : 1 + name;
        }
        int town = town(sheet, i);
        if (town > 0) {
            return town + house(sheet, i + town - 1);
        }
        return court(sheet, i);
    }

    private static int town(Sheet sheet, int i) {
        int known = i < sheet.size() && begins(sheet.word(i)) ? KNOWN.longestAt(sheet, i) : 0;
        if (known == 0 || sheet.beside(i + known - 1) && sheet.is(i + known, NAMED_AFTER) && begins(sheet.word(i + known))) {
            return 0;
        }
        boolean doubtful = known == 1 && ALSO_WORDS.longestAt(sheet, i) == 1;
        return doubtful && !sheet.is(i - 1, WHERE) && house(sheet, i) == 0 ? 0 : known;
    }

    private static boolean begins(Sheet.Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /** Words of a court, a prison and so on that follow word {@code i}. */
    private static int house(Sheet sheet, int i) {
        return sheet.beside(i) && i + 1 < sheet.size() ? HOUSES.longestAt(sheet, i + 1) : 0;
    }

    /** "Lowmoor Crown Court": whatever the place, its court is one. */
    private static int court(Sheet sheet, int i) {
        int capitals = capitals(sheet, i);
        for (int name = 1; name <= Math.min(LONGEST_NAME, capitals); name++) {
            int house = house(sheet, i + name - 1);
            if (house > 1 && begins(sheet.word(i + name))) {
                return name + house;
            }
        }
        return 0;
    }

    private static int capitals(Sheet sheet, int i) {
        int count = 0;
        while (i + count < sheet.size() && count <= LONGEST_NAME && NameBook.shapedAsSurname(sheet.word(i + count))) {
            count++;
            if (!sheet.beside(i + count - 1)) {
                break;
            }
        }
        return count;
    }
}
