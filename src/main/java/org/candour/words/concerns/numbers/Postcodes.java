package org.candour.words.concerns.numbers;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/**
 * Full postcodes: the six shapes and the letters that each place may hold, as the Royal Mail publishes them; the
 * inward half never holds C I K M O V.
 */
public final class Postcodes implements Finder {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![A-Za-z0-9#])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9][0-9]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9]?"
                    + "|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])[ \\t]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})"
                    + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(SHAPE, Concern.Kind.POSTCODE, found);
    }
}
