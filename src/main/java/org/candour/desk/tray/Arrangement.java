package org.candour.desk.tray;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.desk.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form of the tray as it came in; nothing in it has been checked.
 *
 * @param item the comments, in the order of the form
 * @param place where each is wished, beside it
 * @param step {@code up-}, {@code down-} or {@code out-} with a comment, or nothing
 */
public record Arrangement(@RestForm @Nullable List<String> item, @RestForm @Nullable List<String> place, @RestForm @Nullable String step,
        @RestForm @Nullable String title, @RestForm @Nullable String introduction) {
    /** Nothing is typed. */
    static final Arrangement NONE = new Arrangement(null, null, null, "", "");

    private static final Pattern MOVE = Pattern.compile("(up|down|out)-(\\d{1,18}|\\d{19})");

    /** Missing fields are empty ones. */
    public Arrangement {
        title = Typed.text(title);
        introduction = Typed.text(introduction);
    }

    /** One of them by so many places. */
    record Move(long comment, int by) {}

    /** The comments in boxes; what is no comment's is left out. */
    static List<Long> keys(@Nullable List<String> boxes) {
        return boxes == null ? List.of() : boxes.stream().map(Arrangement::key).flatMap(Optional::stream).distinct().toList();
    }

    /** The comment that a text is the key of; none where it is no key. */
    static Optional<Long> key(String box) {
        try {
            return Optional.of(Long.parseLong(box));
        } catch (NumberFormatException nonsense) {
            return Optional.empty();
        }
    }

    /** Where each is wished; a field that holds no place is no wish. */
    Map<Long, Integer> wishes() {
        Map<Long, Integer> wishes = new HashMap<>();
        for (int i = 0; item != null && place != null && i < Math.min(item.size(), place.size()); i++) {
            String at = place.get(i).strip();
            if (at.matches("[0-9]{1,4}")) {
                key(item.get(i)).ifPresent(key -> wishes.put(key, Integer.valueOf(at)));
            }
        }
        return wishes;
    }

    Optional<Move> moved() {
        Matcher move = MOVE.matcher(Typed.text(step));
        return move.matches() && !move.group(1).equals("out")
                ? key(move.group(2)).map(key -> new Move(key, move.group(1).equals("up") ? -1 : 1)) : Optional.empty();
    }

    Optional<Long> out() {
        Matcher move = MOVE.matcher(Typed.text(step));
        return move.matches() && move.group(1).equals("out") ? key(move.group(2)) : Optional.empty();
    }
}
