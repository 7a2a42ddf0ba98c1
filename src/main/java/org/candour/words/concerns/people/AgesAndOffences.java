package org.candour.words.concerns.people;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Phrases;
import org.candour.words.concerns.Sheet;

/** One person's age in the same sentence as an offence: together they find a case in any newspaper. */
public final class AgesAndOffences implements Finder {
    private static final Phrases OFFENCES = Lexicon.phrases("offences");

    private static final Pattern AGE = Pattern.compile("(?<![\\p{L}\\p{N}\u00A3$.,/-])(?:"
            + "[1-9][0-9][ -]?(?:years?|yrs?)[ -]?old(?![\\p{L}-])(?! (?:policy|system|building|contract|computer|report"
            + "|assessment|rule|law|form|template|car|house|office)s?)"
            + "|[1-9][0-9] ?(?:yo|y/o)(?![\\p{L}])"
            + "|aged? (?:just |only )?[1-9][0-9](?![\\p{N}\\p{L}]|\\+|\\s?[-\u2013]\\s?[0-9]|\\s(?:to|or|and) (?:[0-9]|over"
            + "|under|above|below))"
            + "|(?:man|woman|male|female|lad|boy|girl|bloke|chap|youth|lady|fella) of [1-9][0-9](?![\\p{N}\\p{L}])"
            + "|(?<=(?:man|woman|lad|client|resident|offender|defendant|prisoner|supervisee), )[1-9][0-9](?=,))", Pattern.CASE_INSENSITIVE);

    /** Most characters between the age and the offence. */
    private static final int FAR = 70;

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        Matcher age = AGE.matcher(sheet.words());
        while (age.find()) {
            int first = sheet.from(age.start());
            int sentence = sheet.word(first).sentence();
            int from = first;
            while (from > 0 && sheet.word(from - 1).sentence() == sentence && age.start() - sheet.word(from - 1).start() <= FAR) {
                from--;
            }
            for (int i = from; i < sheet.size() && sheet.word(i).sentence() == sentence && sheet.word(i).start() - age.end() <= FAR; i++) {
                int offence = OFFENCES.longestAt(sheet, i);
                if (offence > 0) {
                    point(sheet, age, i, i + offence - 1, found);
                    break;
                }
            }
        }
    }

    /** The whole stretch; where something surer lies in it, the age. */
    private static void point(Sheet sheet, Matcher age, int first, int last, Consumer<Concern> found) {
        found.accept(sheet.concern(Concern.Kind.AGE_AND_OFFENCE, Math.min(age.start(), sheet.word(first).start()),
                Math.max(age.end(), sheet.word(last).end())));
        found.accept(sheet.concern(Concern.Kind.AGE_AND_OFFENCE, age.start(), age.end()));
    }
}
