package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.site.BankHolidays;
import org.candour.words.KnownNames;

/**
 * The keeper's lists: the names in {@code lists/public-figures.txt} and {@code lists/offices.txt}, the days in
 * {@code lists/bank-holidays.txt}. One entry a line, and comments behind {@code #} at its beginning. A file that cannot be
 * read leaves its list as it was.
 */
@ApplicationScoped
class ListReading {
    private static final String FIGURES = "lists/public-figures.txt";
    private static final String OFFICES = "lists/offices.txt";
    private static final String HOLIDAYS = "lists/bank-holidays.txt";

    private final ContentWords say;
    private final KnownNames known;
    private final BankHolidays holidays;

    ListReading(ContentWords say, KnownNames known, BankHolidays holidays) {
        this.say = say;
        this.known = known;
        this.holidays = holidays;
    }

    void read(ContentFolder folder, List<Fault> faults) {
        Map<String, Consumer<List<String>>> lists = Map.of(FIGURES, known::leaveAlone, OFFICES, known::pointOut,
                HOLIDAYS, holidays::take);
        List<String> names = folder.lists();
        lists.forEach((name, taken) -> {
            if (!names.contains(name)) {
                taken.accept(List.of());
            }
        });
        for (String name : names) {
            try {
                if (!lists.containsKey(name)) {
                    throw new Fault.Found(1, say.noSuchList());
                }
                lists.get(name).accept(entries(ContentFile.read(say, name, folder.at(name)), faults));
            } catch (Fault.Found found) {
                faults.add(new Fault(name, found.line, found.getMessage()));
            }
        }
    }

    private List<String> entries(ContentFile file, List<Fault> faults) {
        List<String> entries = new ArrayList<>();
        int number = 0;
        for (String line : file.text().lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (entries.size() == KnownNames.MOST) {
                faults.add(new Fault(file.name(), number, say.listTooLong(KnownNames.MOST)));
                break;
            }
            try {
                entries.add(entry(file.name(), line, number));
            } catch (Fault.Found found) {
                faults.add(new Fault(file.name(), found.line, found.getMessage()));
            }
        }
        return entries;
    }

    private String entry(String list, String line, int number) {
        if (line.length() > KnownNames.LONGEST) {
            throw new Fault.Found(number, say.entryTooLong(KnownNames.LONGEST));
        }
        if (line.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new Fault.Found(number, say.entryEmpty());
        }
        if (list.equals(FIGURES) && !line.contains(" ")) {
            throw new Fault.Found(number, say.entryOneWord());
        }
        if (list.equals(HOLIDAYS) && BankHolidays.dayIn(line).isEmpty()) {
            throw new Fault.Found(number, say.entryNoDay());
        }
        return line;
    }
}
