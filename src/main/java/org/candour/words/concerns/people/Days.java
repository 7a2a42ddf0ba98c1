package org.candour.words.concerns.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.concerns.Sheet;

/** Single days in a text, in English and Welsh: dates, and days counted from now. Months, spans and deadlines are none. */
final class Days {
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
            + "|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\\b";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String YEAR = "(?:,? (?:19|20)[0-9]{2}\\b)?";
    private static final String PART = "(?: (?:morning|afternoon|evening|night|lunchtime|teatime))?";

    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?:"
            + "(?:(?:on|ar) )?(?:" + WEEKDAY + ",? )?(?:the )?[0-3]?[0-9](?:st|nd|rd|th)? (?:of )?" + MONTH + YEAR
            + "|(?:on )?" + MONTH + " [0-3]?[0-9](?:st|nd|rd|th)?(?![0-9])" + YEAR
            + "|(?:on |ar )?[0-3]?[0-9]([/.-])[01]?[0-9]\\1(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9/.-]*[0-9])"
            + "|(?:on )?(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9-])"
            + "|(?:on |last |this |next )" + WEEKDAY + "(?!s)" + PART
            + "|yesterday" + PART + "|last night|this morning|earlier today|the other (?:day|night)|ddoe"
            + "|neithiwr)(?![\\p{L}])", Pattern.CASE_INSENSITIVE);

    /** Words before a day that make of it the end of a span, or the date of a paper. */
    private static final Pattern SPAN = Pattern.compile("(?i)(?:from|since|until|till|between|by|before|after|and|to|dated?"
            + "|deadline(?: is)?|effective|-|\u2013)\\s+$");

    private static final int BEFORE = 16;

    private Days() {}

    /**
     * A day in a text.
     *
     * @param date it names the day itself, not by counting from now
     */
    record Found(int start, int end, boolean date) {}

    static List<Found> in(Sheet sheet) {
        List<Found> days = new ArrayList<>();
        Matcher day = DAY.matcher(sheet.words());
        while (day.find()) {
            String before = sheet.words().substring(Math.max(0, day.start() - BEFORE), day.start());
            if (!SPAN.matcher(before).find()) {
                days.add(new Found(day.start(), day.end(), day.group().chars().anyMatch(Character::isDigit)));
            }
        }
        return days;
    }
}
