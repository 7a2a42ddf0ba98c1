package org.candour.words.concerns.numbers;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/** Telephone numbers that could be called from Great Britain. */
public final class Telephones implements Finder {
    /** The shape of every British mobile, because the library does not know the numbers kept for drama. */
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![A-Za-z0-9#/=_.-])(?:\\+44[ -]?(?:\\(0\\)[ -]?)?|0)7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![A-Za-z0-9/_])");

    /** A British number of eleven digits outside the great cities; of these the library lacks those for drama too. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?<![A-Za-z0-9#/=_.-])(?:\\(01[0-9]{3}\\)|01[0-9]{3})[ -]?[0-9]{3}[ -]?[0-9]{3}(?![A-Za-z0-9/_-])");

    /** Figures that are no number after all before the library gives up on a text. */
    private static final int TRIES = 200;

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(MOBILE, Concern.Kind.TELEPHONE, found);
        sheet.each(ELSEWHERE, Concern.Kind.TELEPHONE, found);
        // No number here has a stroke, and the library takes long over those that do.
        String words = sheet.words().replace('/', '|');
        for (PhoneNumberMatch match : PhoneNumberUtil.getInstance().findNumbers(words, "GB", PhoneNumberUtil.Leniency.VALID, TRIES)) {
            if (isDialled(sheet.words(), match)) {
                found.accept(new Concern(Concern.Kind.TELEPHONE, match.rawString(), match.start(), match.end()));
            }
        }
    }

    /** Written as people write one: from 0 or +, not inside a longer reference, an address or a sum. */
    private static boolean isDialled(String words, PhoneNumberMatch match) {
        char first = match.rawString().charAt(0);
        char before = match.start() == 0 ? ' ' : words.charAt(match.start() - 1);
        char after = match.end() == words.length() ? ' ' : words.charAt(match.end());
        boolean alone = !Character.isLetterOrDigit(before) && "#/=_-.\u00A3$\u20AC".indexOf(before) < 0
                && !Character.isLetterOrDigit(after) && after != '/' && after != '_';
        boolean prefixed = first == '+' || first == '0' || match.rawString().startsWith("(0") || match.rawString().startsWith("(+");
        return alone && prefixed;
    }
}
