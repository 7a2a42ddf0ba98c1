package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Who guesses makes sign-in slower, for everyone alike and never by address: nobody is told apart here. The wait grows
 * in few steps, so that two attempts in a row take equally long, and never passes {@link #LONGEST}; who is signed in
 * already notices nothing. Kept in memory only.
 */
@ApplicationScoped
public class SignInPace {
    /** The longest wait before a sign-in is looked at; with the line and the work itself it stays under 30 seconds. */
    public static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 1_000;

    private final Deque<Instant> failures = new ArrayDeque<>();

    /** A sign-in failed. */
    public synchronized void failed(Instant now) {
        failures.addLast(now);
        if (failures.size() > MOST) {
            failures.removeFirst();
        }
    }

    /** How long the next sign-in waits. */
    public synchronized Duration untilNext(Instant now) {
        while (!failures.isEmpty() && !failures.getFirst().plus(REMEMBERED).isAfter(now)) {
            failures.removeFirst();
        }
        int recent = failures.size();
        if (recent < 30) {
            return Duration.ZERO;
        }
        if (recent < 100) {
            return Duration.ofSeconds(1);
        }
        return recent < 300 ? Duration.ofSeconds(4) : LONGEST;
    }
}
