package org.candour.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInPaceTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final SignInPace pace = new SignInPace();

    @Test
    void who_mistypes_now_and_then_does_not_wait() {
        fail(29, NOON);
        assertEquals(Duration.ZERO, pace.untilNext(NOON));
    }

    @Test
    void guessing_makes_sign_in_slower_and_never_slower_than_thirty_seconds() {
        fail(30, NOON);
        assertEquals(Duration.ofSeconds(1), pace.untilNext(NOON));
        fail(100_000, NOON);
        assertTrue(pace.untilNext(NOON).compareTo(Duration.ofSeconds(30)) < 0);
    }

    @Test
    void it_is_forgotten_after_ten_minutes() {
        fail(5_000, NOON);
        assertEquals(Duration.ZERO, pace.untilNext(NOON.plus(Duration.ofMinutes(10))));
    }

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            pace.failed(when);
        }
    }
}
