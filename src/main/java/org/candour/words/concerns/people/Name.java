package org.candour.words.concerns.people;

import java.util.Optional;
import java.util.Set;
import org.candour.words.concerns.Sheet;

/**
 * Somebody's name in a text, by the numbers of its words.
 *
 * @param titled a title and a surname, without a given name
 * @param surname the last word is a surname
 */
record Name(int first, int last, boolean titled, boolean surname) {
    /** Between a given name and a surname, in Welsh, Irish, Dutch, Arabic and other names. */
    private static final Set<String> PARTICLES = Set.of("ap", "ab", "ferch", "van", "von", "de", "der", "den", "da", "di",
            "du", "la", "le", "al", "el", "bin", "bint", "ibn", "st", "ní", "mac", "ó", "y");

    private static final Set<String> NUMBERED = Set.of("section", "article", "exhibit", "witness", "appendix", "table",
            "group", "category", "cat", "part", "schedule", "annex", "vitamin", "block", "wing", "v", "option", "plan",
            "hepatitis", "grade", "class", "level", "tier");

    /** The name that begins at word {@code i}. */
    static Optional<Name> at(Sheet sheet, int i) {
        return titledName(sheet, i).or(() -> fullName(sheet, i)).or(() -> typedSmall(sheet, i)).or(() -> surnameFirst(sheet, i))
                .or(() -> initialled(sheet, i)).or(() -> tied(sheet, i))
                .filter(name -> !Surroundings.namesSomethingElse(sheet, name.first(), name.last()));
    }

    private static Optional<Name> titledName(Sheet sheet, int i) {
        int titles = Titles.chain(sheet, i);
        if (titles == 0) {
            return Optional.empty();
        }
        int at = afterInitials(sheet, i + titles);
        Optional<Name> full = fullName(sheet, at).map(name -> new Name(i, name.last(), false, true));
        if (full.isPresent() || at >= sheet.size()) {
            return full;
        }
        Sheet.Word word = sheet.word(at);
        boolean certain = Titles.certain(sheet, i, titles);
        if (certain ? NameBook.shapedAsSurname(word) : NameBook.surname(word)) {
            return Optional.of(new Name(i, at, true, true));
        }
        return NameBook.given(word) ? Optional.of(new Name(i, at, true, false)) : Optional.empty();
    }

    private static Optional<Name> fullName(Sheet sheet, int i) {
        boolean sure = i < sheet.size() && NameBook.given(sheet.word(i));
        boolean perhaps = i < sheet.size() && NameBook.perhapsGiven(sheet.word(i));
        if (!(sure || perhaps) || !sheet.beside(i)) {
            return Optional.empty();
        }
        int at = afterInitials(sheet, i + 1);
        while (at + 1 < sheet.size() && at < i + 3 && sheet.beside(at)
                && (sheet.is(at, PARTICLES) && !sheet.word(at).shouted() || NameBook.given(sheet.word(at)) && NameBook.surname(sheet.word(at + 1)))) {
            at++;
        }
        boolean surname = at < sheet.size() && (sure ? NameBook.shapedAsSurname(sheet.word(at)) : NameBook.onlySurname(sheet.word(at)));
        return surname ? Optional.of(new Name(i, at, false, true)) : Optional.empty();
    }

    /** Typed on a telephone: two small words that are both nothing but names. */
    private static Optional<Name> typedSmall(Sheet sheet, int i) {
        boolean names = i + 1 < sheet.size() && sheet.beside(i) && NameBook.givenTypedSmall(sheet.word(i))
                && NameBook.surnameTypedSmall(sheet.word(i + 1));
        return names ? Optional.of(new Name(i, i + 1, false, true)) : Optional.empty();
    }

    /** As on a list: "SMITH, John" and "Smith, John". */
    private static Optional<Name> surnameFirst(Sheet sheet, int i) {
        boolean names = sheet.gap(i).equals(", ") && NameBook.given(sheet.word(i + 1)) && NameBook.listedFirst(sheet.word(i))
                && !(i + 2 < sheet.size() && sheet.beside(i + 1) && NameBook.shapedAsSurname(sheet.word(i + 2)));
        return names ? Optional.of(new Name(i, i + 1, false, false)) : Optional.empty();
    }

    /** "J. Cartwright": only before a common surname, because sections and exhibits have letters too. */
    private static Optional<Name> initialled(Sheet sheet, int i) {
        int at = afterInitials(sheet, i);
        boolean initials = at > i && at < sheet.size() && sheet.gap(i).startsWith(".") && !sheet.is(i - 1, NUMBERED);
        return initials && NameBook.surname(sheet.word(at)) ? Optional.of(new Name(i, at, false, true)) : Optional.empty();
    }

    private static Optional<Name> tied(Sheet sheet, int i) {
        return NameBook.given(sheet.word(i)) && (Bonds.before(sheet, i) || Bonds.after(sheet, i)) ? Optional.of(new Name(i, i, false, false)) : Optional.empty();
    }

    private static int afterInitials(Sheet sheet, int i) {
        int at = i;
        while (at + 1 < sheet.size() && at < i + 3 && sheet.word(at).text().length() == 1
                && Character.isUpperCase(sheet.word(at).text().charAt(0)) && Set.of(" ", ".", ". ").contains(sheet.gap(at))) {
            at++;
        }
        return at;
    }
}
