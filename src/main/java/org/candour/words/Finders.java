package org.candour.words;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One finder for each kind of concern, the surest first. Every pattern is bounded, so hostile text costs linear time. */
final class Finders {
    /** Looks through a text and gives each phrase found to the consumer. */
    interface Finder {
        void find(String words, Consumer<Concern> found);
    }

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+'-])[A-Za-z0-9_%+](?:[A-Za-z0-9._%+'-]{0,63})@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])");

    /**
     * The six shapes of a postcode and the letters that each place may hold, as the Royal Mail publishes them; the
     * inward half never holds C I K M O V.
     */
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Za-z0-9#])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9][0-9]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9]?"
                    + "|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])[ \\t]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})"
                    + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);

    /** Prefixes that HMRC does not use (NIM39110): D F I Q U V, O second, and six pairs. */
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile(
            "(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D](?![A-Za-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NHS = Pattern.compile("(?<![0-9A-Za-z.,/£$€#-])[0-9]{3}([ -]?)[0-9]{3}\\1[0-9]{4}(?![0-9A-Za-z]|[.,/-][0-9])");

    /** The shape of every British mobile, because the library does not know the numbers kept for drama. */
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![A-Za-z0-9#/=_.-])(?:\\+44[ -]?(?:\\(0\\)[ -]?)?|0)7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![A-Za-z0-9/_])");

    private Finders() {}

    static List<Finder> all() {
        return List.of(Finders::emails, Finders::nationalInsurance, Finders::postcodes, Finders::nhsNumbers,
                Finders::mobiles, Finders::telephones);
    }

    private static void emails(String words, Consumer<Concern> found) {
        each(EMAIL, words, Concern.Kind.EMAIL, found);
    }

    private static void nationalInsurance(String words, Consumer<Concern> found) {
        each(NATIONAL_INSURANCE, words, Concern.Kind.NATIONAL_INSURANCE, found);
    }

    private static void postcodes(String words, Consumer<Concern> found) {
        each(POSTCODE, words, Concern.Kind.POSTCODE, found);
    }

    private static void nhsNumbers(String words, Consumer<Concern> found) {
        each(NHS, words, Concern.Kind.NHS_NUMBER, concern -> {
            if (hasNhsCheckDigit(concern.phrase()) && !isBook(words, concern.start())) {
                found.accept(concern);
            }
        });
    }

    private static void each(Pattern pattern, String words, Concern.Kind kind, Consumer<Concern> found) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            found.accept(new Concern(kind, matcher.group(), matcher.start(), matcher.end()));
        }
    }

    /** Modulus 11: the nine digits weighted 10 to 2, and what is missing to eleven is the tenth; ten is never given out. */
    private static boolean hasNhsCheckDigit(String phrase) {
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

    private static void mobiles(String words, Consumer<Concern> found) {
        each(MOBILE, words, Concern.Kind.TELEPHONE, found);
    }

    private static void telephones(String words, Consumer<Concern> found) {
        for (PhoneNumberMatch match : PhoneNumberUtil.getInstance()
                .findNumbers(words, "GB", PhoneNumberUtil.Leniency.VALID, 200)) {
            if (isDialled(words, match)) {
                found.accept(new Concern(Concern.Kind.TELEPHONE, match.rawString(), match.start(), match.end()));
            }
        }
    }

    /** Written as people write one: from 0 or +, not inside a longer reference, an address or a sum. */
    private static boolean isDialled(String words, PhoneNumberMatch match) {
        char first = match.rawString().charAt(0);
        char before = match.start() == 0 ? ' ' : words.charAt(match.start() - 1);
        char after = match.end() == words.length() ? ' ' : words.charAt(match.end());
        boolean alone = !Character.isLetterOrDigit(before) && "#/=_-.£$€".indexOf(before) < 0
                && !Character.isLetterOrDigit(after) && after != '/' && after != '_';
        boolean prefixed = first == '+' || first == '0' || match.rawString().startsWith("(0") || match.rawString().startsWith("(+");
        return alone && prefixed && !match.rawString().contains("/");
    }
}
