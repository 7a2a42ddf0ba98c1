package org.candour.words.concerns.numbers;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/** National Insurance numbers. Prefixes that HMRC does not use (NIM39110): D F I Q U V, O second, and seven pairs. */
public final class NationalInsuranceNumbers implements Finder {
    private static final Pattern SHAPE = Pattern.compile("(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN"
            + "|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
            + "[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D](?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(SHAPE, Concern.Kind.NATIONAL_INSURANCE, found);
    }
}
