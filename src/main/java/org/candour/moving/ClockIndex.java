package org.candour.moving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.candour.words.repairs.ClockTime;

/**
 * Which comment is meant by a clock time: one that stood before the words that name it, on their day or the day before, under
 * the same post or else under a post of that day or the day before. It lives while an import runs, and only who is meant by
 * whom outlives it.
 */
final class ClockIndex {
    private static final long MINUTES_OF_DAY = 1_440;

    private final Answer[] byMinute;

    ClockIndex(List<Answer> all) {
        this.byMinute = Arrays.stream(placed(all)).sorted().mapToObj(place -> all.get((int) place)).toArray(Answer[]::new);
    }

    /** Where each stands in time, and in the lower half where in the list: numbers are put in order sooner than things. */
    private static long[] placed(List<Answer> all) {
        return IntStream.range(0, all.size()).filter(i -> isNamable(all.get(i))).mapToLong(i -> place(all.get(i)) << Integer.SIZE | i).toArray();
    }

    private static boolean isNamable(Answer answer) {
        return answer.placed && answer.live() && answer.minute != Answer.NO_MINUTE && answer.piece != null;
    }

    /**
     * The one comment that fits; none where several do, or none.
     *
     * @param day of the words that name it, as days since 1970
     * @param order of the same words: their instant
     * @param under the post they are, or stand under
     */
    Optional<Answer> meant(ClockTime time, int day, long order, Piece under) {
        List<Answer> then = new ArrayList<>();
        for (int back = time.yesterday() ? 1 : 0; back <= 1; back++) {
            for (int minute : time.minutes()) {
                collect(then, (day - back) * MINUTES_OF_DAY + minute, answer -> answer.order < order);
            }
        }
        List<Answer> near = then.stream().filter(answer -> answer.piece == under).toList();
        List<Answer> fitting = near.isEmpty() ? then.stream().filter(answer -> beside(Objects.requireNonNull(answer.piece), under)).toList() : near;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean beside(Piece other, Piece under) {
        if (other.day == null || under.day == null) {
            return false;
        }
        return other.day.equals(under.day) || other.day.equals(under.day.minusDays(1));
    }

    private void collect(List<Answer> into, long minute, Predicate<Answer> which) {
        int low = 0;
        int high = byMinute.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place(byMinute[middle]) < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < byMinute.length && place(byMinute[i]) == minute; i++) {
            if (which.test(byMinute[i])) {
                into.add(byMinute[i]);
            }
        }
    }

    private static long place(Answer answer) {
        return answer.day * MINUTES_OF_DAY + answer.minute;
    }
}
