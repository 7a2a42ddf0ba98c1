package org.candour.comments;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * When a batch may go out: at each mark of the interval (the quarter hour by default), or sooner once five decided
 * comments wait and the youngest decision is two minutes old. An answer then has company to hide in.
 */
record Pause(Duration interval) {
    static final int ENOUGH = 5;
    static final Duration COOL = Duration.ofMinutes(2);

    /**
     * @param before when this was asked last
     * @param decidedAt when each waiting decision was made; held in memory only
     */
    boolean over(Instant before, Instant now, Collection<Instant> decidedAt) {
        return passed(interval, before, now)
                || decidedAt.size() >= ENOUGH && decidedAt.stream().noneMatch(at -> at.plus(COOL).isAfter(now));
    }

    /** True when a whole multiple of the interval lies after {@code before} and not after {@code now}. */
    static boolean passed(Duration interval, Instant before, Instant now) {
        long step = Math.max(1, interval.toSeconds());
        return Math.floorDiv(now.getEpochSecond(), step) > Math.floorDiv(before.getEpochSecond(), step);
    }
}
