package org.candour.words.concerns.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Sheet;

/** What is known of names: which words are given to people, and which look like the name of a family. */
final class NameBook {
    private static final Set<String> GIVEN = Lexicon.words("given-names");
    private static final Set<String> GIVEN_AND_WORD = Lexicon.words("given-names-that-are-words");
    private static final Set<String> FAMILY = Lexicon.words("surnames");
    private static final Set<String> FAMILY_AND_WORD = Lexicon.words("surnames-that-are-words");
    private static final Set<String> NEITHER = Lexicon.words("not-surnames");

    /** Made as surnames are: two with a hyphen, of somebody's clan, of a place, of a trade or somebody's son. */
    private static final Pattern MADE = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+|(?:Mc|Mac|Fitz|O')\\p{Lu}?\\p{Ll}{2,}"
            + "|\\p{Lu}\\p{Ll}+(?:son|worth|thwaite|bottom|ham|shaw|field|wood|ford|bury|ley|wick|croft|ski|ska|icz|ov|ova"
            + "|escu|oglu|poulos|idis)");

    private static final int LETTERS = 4;

    private NameBook() {}

    /** A given name and nothing else. */
    static boolean given(Sheet.Word word) {
        return word.capital() && GIVEN.contains(word.plain()) && !GIVEN_AND_WORD.contains(word.plain());
    }

    /** The same without its capital. */
    static boolean givenTypedSmall(Sheet.Word word) {
        return GIVEN.contains(word.text()) && !GIVEN_AND_WORD.contains(word.text());
    }

    /** A common surname without its capital, and no word. */
    static boolean surnameTypedSmall(Sheet.Word word) {
        return word.text().length() >= LETTERS && FAMILY.contains(word.text()) && !FAMILY_AND_WORD.contains(word.text());
    }

    /** A surname as lists have it, before the given name: in capitals, or a common one. */
    static boolean listedFirst(Sheet.Word word) {
        return word.shouted() && word.text().length() > LETTERS && !NEITHER.contains(word.plain()) || word.capital() && onlySurname(word);
    }

    /** A given name that is also a word or a place. */
    static boolean perhapsGiven(Sheet.Word word) {
        return word.capital() && GIVEN_AND_WORD.contains(word.plain());
    }

    /** Could be a surname by its look, and is no word that stands in names of other things. */
    static boolean shapedAsSurname(Sheet.Word word) {
        return word.capital() && word.text().length() > 1 && !NEITHER.contains(word.plain())
                && word.text().chars().noneMatch(Character::isDigit)
                || word.shouted() && FAMILY.contains(word.plain());
    }

    /** Is a common surname, or is made as surnames are. */
    static boolean surname(Sheet.Word word) {
        return shapedAsSurname(word) && (FAMILY.contains(word.plain()) || MADE.matcher(word.text().replace('\u2019', '\'')).matches());
    }

    /** Is a surname and nothing else, so that it means somebody even beside a word that is seldom a name. */
    static boolean onlySurname(Sheet.Word word) {
        return surname(word) && !FAMILY_AND_WORD.contains(word.plain());
    }
}
