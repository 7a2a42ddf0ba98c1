package org.candour.edge;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many sends a minute the site takes, counted over everyone together: nobody is told apart, so nobody is counted
 * alone. A token bucket in memory that holds one minute's worth; a restart fills it.
 */
@Singleton
public class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final boolean off;
    private final long perToken;
    private final long full;
    private long held;
    private @Nullable Instant counted;

    /**
     * @param setting sends a minute, a whole number from 1 to 1,000,000, or {@code off} for no limit;
     *                anything else is an {@link IllegalArgumentException}, which must stop the start
     */
    public Pace(@ConfigProperty(name = "candour.pace", defaultValue = "60") String setting) {
        this.off = setting.strip().equalsIgnoreCase("off");
        long perMinute = off ? 1 : sends(setting);
        this.perToken = MINUTE.toNanos() / perMinute;
        this.full = perToken * perMinute;
        this.held = full;
    }

    private static long sends(String setting) {
        if (!setting.strip().matches("[1-9][0-9]{0,6}") || Long.parseLong(setting.strip()) > 1_000_000) {
            throw new IllegalArgumentException("candour.pace is a number of sends a minute, or off");
        }
        return Long.parseLong(setting.strip());
    }

    /** Takes one send out of what is left; false when nothing is, and then the writer's words must be given back. */
    public synchronized boolean take(Instant now) {
        if (off) {
            return true;
        }
        fillUp(now);
        if (held < perToken) {
            return false;
        }
        held -= perToken;
        return true;
    }

    /** How long until a send would be taken again; zero when one would be taken now. */
    public synchronized Duration untilNext(Instant now) {
        if (off) {
            return Duration.ZERO;
        }
        fillUp(now);
        return Duration.ofNanos(Math.max(0, perToken - held));
    }

    /** A clock set back gives nothing and takes nothing. */
    private void fillUp(Instant now) {
        Instant before = counted == null ? now : counted;
        Duration passed = Duration.between(before, now);
        long more = passed.compareTo(MINUTE) >= 0 ? full : Math.max(0, passed.toNanos());
        held = Math.min(full, held + more);
        counted = now;
    }
}
