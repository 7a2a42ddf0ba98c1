package org.candour.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
    /** The secret and the moments of RFC 6238, appendix B; its eight figures cut to six. */
    private static final OneTimeCode CODE = OneTimeCode.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void the_codes_are_those_every_authenticator_shows() {
        assertEquals("287082", CODE.at(Instant.ofEpochSecond(59)));
        assertEquals("081804", CODE.at(Instant.ofEpochSecond(1111111109)));
        assertEquals("005924", CODE.at(Instant.ofEpochSecond(1234567890)));
    }

    @Test
    void a_clock_that_is_half_a_minute_out_does_not_matter_and_a_minute_does() {
        Instant now = Instant.ofEpochSecond(1234567890);
        long step = OneTimeCode.stepOf(now);
        for (int away = -1; away <= 1; away++) {
            assertEquals(Optional.of(step + away), CODE.step(CODE.at(now.plusSeconds(30L * away)), now));
        }
        assertTrue(CODE.step(CODE.at(now.plusSeconds(60)), now).isEmpty());
        assertTrue(CODE.step(CODE.at(now.minusSeconds(60)), now).isEmpty());
    }

    @Test
    void spaces_do_not_matter_and_nonsense_is_no_code() {
        assertTrue(CODE.step("005 924", Instant.ofEpochSecond(1234567890)).isPresent());
        assertTrue(CODE.step("", Instant.ofEpochSecond(1234567890)).isEmpty());
        assertTrue(CODE.step("x".repeat(100_000), Instant.ofEpochSecond(1234567890)).isEmpty());
    }
}
