package org.candour.words.concerns.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Sheet;

/** What stands around a name and says that it is not a person met: a case in law, a paper that is cited, a building. */
final class Surroundings {
    private static final Set<String> CASE = Set.of("v", "vs", "versus", "r");
    private static final Set<String> SAINT = Set.of("st", "saint", "sant", "hmp", "hms");

    private static final Set<String> NAMED_AFTER = Lexicon.words("named-after-people");

    private static final Pattern CITED = Pattern.compile("(?:,? (?:et al|and colleagues)|'s)?\\.?,? ?[\\[(]?(?:19"
            + "|20)[0-9]{2}[a-z]?[\\])].{0,4}|,? et al.{0,4}",
            Pattern.DOTALL);

    private static final int AFTER = 24;

    private Surroundings() {}

    /** Whether the words from {@code from} to {@code last} name something other than a person met. */
    static boolean namesSomethingElse(Sheet sheet, int from, int last) {
        boolean openingCase = sheet.is(from - 1, CASE) && (sheet.beside(from - 1) || sheet.gap(from - 1).equals(" ("));
        boolean closingCase = sheet.is(last + 1, Set.of("v", "vs", "versus")) && sheet.beside(last);
        boolean saint = sheet.is(from - 1, SAINT) && (sheet.beside(from - 1) || sheet.gap(from - 1).equals(". "));
        boolean after = sheet.beside(last) && sheet.is(last + 1, NAMED_AFTER) && Character.isUpperCase(sheet.word(last + 1).text().charAt(0));
        return openingCase || closingCase || saint || after || cited(sheet, last);
    }

    private static boolean cited(Sheet sheet, int last) {
        int end = sheet.word(last).end();
        String following = sheet.words().substring(end, Math.min(sheet.words().length(), end + AFTER));
        return CITED.matcher(following).lookingAt();
    }
}
