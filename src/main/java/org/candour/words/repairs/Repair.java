package org.candour.words.repairs;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a text that could be mended.
 *
 * @param start where it begins, in chars
 * @param end where it ends, exclusive
 * @param instead what would stand there
 */
public record Repair(int start, int end, String instead) {

    /** What was wrong. */
    public enum Kind {
        /** UTF-8 that was once read as something else: "naÃ¯ve". */
        MOJIBAKE,
        /** The words of buttons that were copied along with a comment: "ReplyDeleteI agree". */
        GLUED_BUTTONS,
        /** A heading that is only a short line by itself. */
        PLAIN_HEADING,
        /** Another comment, named by the time that stood above it: "17:42 yesterday". */
        CLOCK_CITATION,
        /** A name typed below the words, which could be shown as the pen name that it was meant to be. */
        SIGN_OFF;

        /** As it stands in addresses and reports: "clock-citation". */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with that name. */
        public static Optional<Kind> read(String slug) {
            return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
        }
    }
}
