package org.candour.words.concerns.numbers;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/** NHS numbers whose check digit is right, by the rule of the NHS data dictionary. */
public final class NhsNumbers implements Finder {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![0-9A-Za-z.,/\u00A3$\u20AC#-])[0-9]{3}([ -]?)[0-9]{3}\\1[0-9]{4}(?![0-9A-Za-z]|[.,/-][0-9])");

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(SHAPE, Concern.Kind.NHS_NUMBER, concern -> {
            if (hasCheckDigit(concern.phrase()) && !isBook(sheet.words(), concern.start())) {
                found.accept(concern);
            }
        });
    }

    /** Modulus 11: the nine digits weighted 10 to 2, and what is missing to eleven is the tenth; ten is never given out. */
    private static boolean hasCheckDigit(String phrase) {
        int[] digits = phrase.chars().filter(Character::isDigit).map(c -> c - '0').toArray();
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += digits[i] * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        boolean allEqual = phrase.chars().filter(Character::isDigit).distinct().count() == 1;
        return check == digits[9] && !allEqual;
    }

    /** The number of a book has a check digit of the same kind. */
    private static boolean isBook(String words, int start) {
        return words.substring(Math.max(0, start - 9), start).toUpperCase(Locale.ROOT).contains("ISBN");
    }
}
