package org.candour.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.candour.words.Clean;

/**
 * The name a member of staff goes by: a pseudonym of 2 to 60 characters. Two that differ only in case, width or spaces are one.
 *
 * @param text as shown
 */
public record StaffName(String text) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    /** The name as typed, when it can be one. */
    static Optional<StaffName> read(String typed) {
        String line = typed.length() > 1_000 ? "" : Clean.line(typed);
        int length = line.codePointCount(0, line.length());
        boolean fits = length >= SHORTEST && line.length() <= LONGEST && line.codePoints().anyMatch(Character::isLetterOrDigit);
        return fits ? Optional.of(new StaffName(line)) : Optional.empty();
    }

    /** The same without what can be told apart by nobody. */
    String folded() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
