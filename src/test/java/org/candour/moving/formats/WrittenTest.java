package org.candour.moving.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says of the time at which something was written. */
class WrittenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void an_instant_is_of_the_day_it_had_at_the_blog() {
        assertEquals(LocalDate.of(2014, 7, 1), Written.instant("2014-06-30T23:30:00Z", LONDON).local().toLocalDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "+300000000-01-01T00:00:00-18:00", "9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "yesterday"})
    void a_time_in_which_there_are_no_blogs_is_none_and_ends_no_import(String date) {
        assertNull(Written.instant(date, LONDON));
        assertNull(Written.withOffset(date, LONDON));
        assertNull(Written.universal(date.replace("Z", ""), LONDON));
        assertNull(Written.local(date.replace("Z", ""), LONDON));
    }
}
