package org.candour.desk.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ticked comment.
 *
 * @param seen the state of it that stood on the page; none where it was not sent along
 */
record Tick(long id, @Nullable Integer seen) {
    private static final Pattern BOX = Pattern.compile("(\\d{1,19})(?:\\.(\\d{1,9}))?");

    /** Those in a form, each once; what is no box of ours is left out. */
    static List<Tick> read(List<String> boxes) {
        return boxes.stream().map(Tick::read).flatMap(Optional::stream).distinct().toList();
    }

    private static Optional<Tick> read(String box) {
        Matcher parts = BOX.matcher(box);
        try {
            return !parts.matches() ? Optional.empty() : Optional.of(new Tick(Long.parseLong(parts.group(1)),
                    parts.group(2) == null ? null : Integer.valueOf(parts.group(2))));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** As its box holds it. */
    String box() {
        return id + "." + seen;
    }
}
