package org.candour.words.concerns.numbers;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/** Prison numbers as given out in England and Wales: a letter, four digits, two letters, with spaces or none. */
public final class PrisonNumbers implements Finder {
    private static final Pattern SHAPE = Pattern.compile("(?<![A-Za-z0-9/_-])(?:[A-Z] ?[0-9]{4} ?[A-Z]{2}"
            + "|[a-z][0-9]{4}[a-z]{2})(?![A-Za-z0-9/_-])");

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(SHAPE, Concern.Kind.PRISON_NUMBER, found);
    }
}
