package org.candour.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.candour.words.Gate;

/** Says why the gate did not take a text. */
@ApplicationScoped
public class Refused {
    private final DeskWords words;

    Refused(DeskWords words) {
        this.words = words;
    }

    /** The reason in one sentence. */
    public String why(Gate.Refused refused) {
        return switch (refused.kind()) {
            case EMPTY -> words.wordsEmpty();
            case TOO_LONG -> words.wordsLong(figures(refused.count()), figures(refused.limit()));
            case TOO_MANY_LINKS -> words.wordsLinks(figures(refused.count()), figures(refused.limit()));
            case TOO_DEEP -> words.wordsDeep(figures(refused.count()), figures(refused.limit()));
            case TOO_MANY_MARKS -> words.wordsMarks(figures(refused.count()), figures(refused.limit()));
            case BAD_CHARACTERS -> words.wordsUnreadable(figures(refused.count()));
        };
    }

    /** "20,000". */
    public static String figures(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
