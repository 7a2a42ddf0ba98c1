package org.candour.words.concerns.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.words.Concern;
import org.candour.words.KnownNames;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Phrases;
import org.candour.words.concerns.Sheet;

/**
 * Names of people: a given name and a surname, a title and a surname, a first name tied to somebody; and that surname
 * again wherever it stands alone. A public figure named in full is left alone, and the surname with it; so is whoever
 * a quoted source names.
 */
public final class PersonalNames implements Finder {
    private static final Phrases NOBODY = Lexicon.phrases("nobody");

    private final KnownNames known;

    /** With the list of public figures as it is when a text is looked at. */
    public PersonalNames(KnownNames known) {
        this.known = known;
    }

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        Set<String> open = new HashSet<>();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            int spoken = Math.max(known.publicFigures().longestAt(sheet, i), NOBODY.longestAt(sheet, i));
            Optional<Name> name = spoken > 0 ? Optional.empty() : Name.at(sheet, i);
            if (spoken > 0) {
                open.add(sheet.word(i + spoken - 1).plain());
                i += spoken - 1;
            } else if (name.isPresent()) {
                Name person = name.get();
                if (sheet.inSource(sheet.word(i).start()) || figure(sheet, person)) {
                    open.add(sheet.word(person.last()).plain());
                } else {
                    names.add(person);
                }
                i = person.last();
            }
        }
        names.removeIf(name -> name.titled() && open.contains(sheet.word(name.last()).plain()));
        names.forEach(name -> found.accept(concern(sheet, name.first(), name.last())));
        again(sheet, names, open, found);
    }

    /** "Mr Kenneth Clarke" is as public as Kenneth Clarke. */
    private boolean figure(Sheet sheet, Name name) {
        for (int i = name.first() + 1; i < name.last(); i++) {
            if (i + known.publicFigures().longestAt(sheet, i) > name.last()) {
                return true;
            }
        }
        return false;
    }

    private static void again(Sheet sheet, List<Name> names, Set<String> open, Consumer<Concern> found) {
        Set<String> surnames = new HashSet<>();
        for (Name name : names) {
            Sheet.Word last = sheet.word(name.last());
            if (name.surname() && (NameBook.onlySurname(last) || !NameBook.surname(last))) {
                surnames.add(last.plain());
            }
        }
        surnames.removeAll(open);
        for (int i = 0; i < sheet.size() && !surnames.isEmpty(); i++) {
            if (sheet.word(i).capital() && surnames.contains(sheet.word(i).plain())
                    && !Surroundings.namesSomethingElse(sheet, i, i)) {
                found.accept(concern(sheet, i, i));
            }
        }
    }

    private static Concern concern(Sheet sheet, int first, int last) {
        return sheet.concern(Concern.Kind.PERSON, sheet.word(first).start(), sheet.word(last).end());
    }
}
