package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.cast.TheStore;
import org.junit.jupiter.api.Test;

class SafetyTest {

    private static Optional<String> refusal(String quickExit) throws Exception {
        return refusal("candour.quick-exit", quickExit);
    }

    private static Optional<String> refusal(String setting, String value) throws Exception {
        Path data = TheStore.freshFolder("safety");
        Map<String, String> settings = new HashMap<>(Map.of("candour.site-url", "https://blog.example.org", "candour.zone", "Europe/London",
                "candour.pace", "60", "candour.data", data.toString(), "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost/blog"));
        settings.put(setting, value);
        return new Safety(new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "test", 100)).build()).refusal();
    }

    @Test
    void a_link_to_leave_by_leads_to_a_page_of_the_web_or_is_not_there() throws Exception {
        assertEquals(Optional.empty(), refusal(""));
        assertEquals(Optional.empty(), refusal("https://www.example.org/weather?in=Leeds"));
        assertEquals(Optional.empty(), refusal("http://weatheragain.onion/"));
        for (String none : List.of("javascript:alert(1)", "http://www.example.org/weather", "http://onion.example.org/", "www.example.org", "/weather", "https:", "data:text/html,x", "https://a b", "ftp://a.example")) {
            assertEquals(Optional.of("CANDOUR_QUICK_EXIT is not an address to leave for: " + none
                    + ". It looks like https://www.example.org/weather (http only for .onion); leave it empty to have no such link."), refusal(none));
        }
    }

    @Test
    void days_a_time_of_night_and_reasons_that_cannot_be_meant_are_named() throws Exception {
        for (String never : List.of("-1", "0", "soon", "10000")) {
            assertEquals(Optional.of("CANDOUR_BACKUP_DAYS is " + never + ". It is a number of days, 1 or more."), refusal("candour.backup-days", never));
        }
        for (String never : List.of("-1", "0", "64M", "99999")) {
            assertEquals(Optional.of("CANDOUR_WAITING_BYTES is " + never + ". It is a number of bytes, 100000 or more."), refusal("candour.waiting-bytes", never));
        }
        assertEquals(Optional.empty(), refusal("candour.waiting-bytes", "100000"));
        assertEquals(Optional.empty(), refusal("candour.declined-days", "1"));
        assertTrue(refusal("candour.nightly", "often").orElse("").startsWith("CANDOUR_NIGHTLY is not a time: often."));
        assertTrue(refusal("candour.nightly", "0 30 25 * * ?").isPresent());
        assertEquals(Optional.empty(), refusal("candour.nightly", "0 30 3 * * ?"));
        assertEquals(Optional.empty(), refusal("candour.nightly", "off"));
        assertTrue(refusal("candour.reasons", " , ").orElse("").startsWith("CANDOUR_REASONS is empty."));
        assertEquals(Optional.empty(), refusal("candour.reasons", "It names a person"));
        assertEquals(Optional.of("CANDOUR_REASONS has one reason twice: number 2. Name each of them once."), refusal("candour.reasons", "It names a person, it names a PERSON"));
        assertTrue(refusal("candour.reasons", "It names a person," + "x".repeat(201)).orElse("").contains("number 2 has more than 200 characters"));
        assertTrue(refusal("candour.reasons", "It names a person, ?!").orElse("").contains("number 2 has no letter in it"));
    }
}
