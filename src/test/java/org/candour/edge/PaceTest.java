package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final Instant NOON = Instant.parse("2016-09-18T12:00:00Z");

    @Test
    void a_minutes_worth_may_come_at_once_and_then_one_at_a_time() {
        Pace pace = new Pace("60");

        assertEquals(60, taken(pace, 100, NOON));
        assertEquals(1, taken(pace, 100, NOON.plusSeconds(1)));
        assertEquals(10, taken(pace, 100, NOON.plusSeconds(11)));
    }

    @Test
    void a_quiet_night_saves_up_no_more_than_a_minutes_worth() {
        Pace pace = new Pace("60");
        taken(pace, 100, NOON);

        assertEquals(60, taken(pace, 1_000, NOON.plus(Duration.ofHours(9))));
    }

    @Test
    void a_clock_set_back_neither_gives_nor_takes() {
        Pace pace = new Pace("2");
        taken(pace, 2, NOON);

        assertFalse(pace.take(NOON.minusSeconds(3_600)));
        assertTrue(pace.take(NOON.minusSeconds(3_600).plusSeconds(30)));
    }

    @Test
    void whoever_must_wait_is_told_how_long() {
        Pace pace = new Pace("60");
        assertEquals(Duration.ZERO, pace.untilNext(NOON));
        taken(pace, 60, NOON);

        assertEquals(Duration.ofSeconds(1), pace.untilNext(NOON));
        assertEquals(Duration.ofMillis(250), pace.untilNext(NOON.plusMillis(750)));
    }

    @Test
    void off_takes_everything() {
        assertEquals(100_000, taken(new Pace("off"), 100_000, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "many", "9999999", "99999999999999999999"})
    void a_pace_that_means_nothing_stops_the_start(String setting) {
        assertThrows(IllegalArgumentException.class, () -> new Pace(setting));
    }

    private static int taken(Pace pace, int asked, Instant now) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += pace.take(now) ? 1 : 0;
        }
        return taken;
    }
}
