package org.candour.reading;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Figures as people read them. */
@TemplateExtension
final class Figures {
    /** Words a minute: an easy pace for English prose on a screen. */
    private static final int PACE = 230;

    private Figures() {}

    /** "4,100". */
    static String grouped(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** How many minutes so many words take, at least one. */
    @TemplateExtension(matchName = "minutes")
    static int minutes(int words) {
        return Math.max(1, Math.round((float) words / PACE));
    }
}
