package org.candour.words.concerns.numbers;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/**
 * Numbers of the Police National Computer: a year of two or four digits, a stroke, a serial number of up to seven and
 * a check letter. The rule is public in the open source of the Ministry of Justice (hmpps-person-record): two digits
 * of the year and seven of the serial number, modulo 23, point to a letter of an alphabet that begins with Z and lacks
 * I, O and S.
 */
public final class PncNumbers implements Finder {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![A-Za-z0-9/.-])((?:19|20)?[0-9]{2})/([0-9]{1,7})([A-HJ-NP-RT-Z])(?![A-Za-z0-9/])", Pattern.CASE_INSENSITIVE);

    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        Matcher number = SHAPE.matcher(sheet.words());
        while (number.find()) {
            if (checks(number.group(1), number.group(2), number.group(3))) {
                found.accept(sheet.concern(Concern.Kind.PNC_NUMBER, number.start(), number.end()));
            }
        }
    }

    private static boolean checks(String year, String serial, String letter) {
        int number = Integer.parseInt(year.substring(year.length() - 2)) * 10_000_000 + Integer.parseInt(serial);
        return LETTERS.charAt(number % LETTERS.length()) == Character.toUpperCase(letter.charAt(0));
    }
}
