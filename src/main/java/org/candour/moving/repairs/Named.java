package org.candour.moving.repairs;

import java.util.Optional;
import org.candour.words.repairs.ClockTime;
import org.candour.words.repairs.ClockTimes;

/** Names a comment by its number where it was named by its time. The words stay: the number is put beside them. */
final class Named {
    private Named() {}

    /**
     * The words with the number; as they are where the time does not stand there any more.
     *
     * @param path of the other post under which the comment is; empty for the same thread
     */
    static String in(String words, String phrase, int occurrence, String path, int number) {
        Optional<ClockTime> time = ClockTimes.in(words).stream().filter(one -> one.phrase().equals(phrase) && one.occurrence() == occurrence).findFirst();
        return time.map(found -> {
            int end = found.end();
            if (path.isEmpty()) {
                String before = words.substring(0, end);
                String after = words.substring(end);
                return after.startsWith(" (#" + number + ")") ? words : before + " (#" + number + ")" + after;
            }
            return words.substring(0, found.start()) + "[" + phrase + " (#" + number + ")](/" + path + "/" + number + ")" + words.substring(end);
        }).orElse(words);
    }
}
