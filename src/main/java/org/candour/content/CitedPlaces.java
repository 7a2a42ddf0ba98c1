package org.candour.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Cited;
import org.candour.words.Quotation;
import org.jspecify.annotations.Nullable;

/** What a text leads to on this site, as files name it: {@code cites: [2016/09/relationships-matter/12, 2012/03/who-counts]}. */
public final class CitedPlaces {
    private static final Pattern PLACE = Pattern.compile("/?(" + Quotation.PATH + ")(?:/([1-9][0-9]{0,6}))?");
    private static final int LONGEST = 200;

    private CitedPlaces() {}

    /** None where the file does not say. */
    static @Nullable List<Cited> read(ContentWords say, Fields fields) {
        return !fields.has("cites") ? null : fields.list("cites", LONGEST, typed -> {
            Matcher place = PLACE.matcher(typed);
            if (!place.matches()) {
                throw new Fault.Found(fields.lineOf("cites"), say.notCites());
            }
            return new Cited(place.group(1), place.group(2) == null ? 0 : Integer.parseInt(place.group(2)));
        });
    }

    /** As it is written. */
    public static String written(Cited cited) {
        return cited.number() == 0 ? cited.path() : cited.path() + "/" + cited.number();
    }

    /** Whether a text can lead anywhere on this site: a text without these signs need not say that it does not. */
    public static boolean mayStandIn(String words) {
        return words.chars().anyMatch(c -> c == '#' || c == '/' || c == '&') || words.contains(">>");
    }
}
