package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"t\"", "W/\"t\"", "*", "\"a\", \"t\"", "\"a\",W/\"t\" , \"b\"", ", ,\"t\""})
    void bytes_a_browser_already_has_are_known(String named) {
        assertTrue(EntityTag.isAmong(named, "\"t\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "\"T\"", "\"t-gz\"", "w/\"t\"", "W/*", "\"a\", \"b\"", ","})
    void other_bytes_are_not(String named) {
        assertFalse(EntityTag.isAmong(named, "\"t\""));
    }

    @Test
    void a_tag_is_of_the_bytes() {
        assertEquals(tag("We were told to say nothing."), tag("We were told to say nothing."));
        assertNotEquals(tag("We were told to say nothing."), tag("We were told to say nothing!"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "gzip | true", "gzip, deflate, br, zstd | true", "GZIP | true", "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
        "- | false", "'' | false", "br | false", "identity | false", "gzip;q=0 | false", "gzip; q=0.000, br | false",
        "x-gzipped;q=1 | false"
    })
    void a_page_is_packed_for_browsers_that_take_it_so(String accepted, boolean welcome) {
        assertEquals(welcome, Gzip.isWelcome(accepted));
    }

    private static String tag(String words) {
        return EntityTag.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
