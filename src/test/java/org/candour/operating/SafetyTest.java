package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private Optional<String> refusal(String quickExit) throws Exception {
        Path data = TheStore.freshFolder("safety");
        Map<String, String> settings = new HashMap<>(Map.of("candour.site-url", "https://blog.example.org", "candour.zone", "Europe/London",
                "candour.pace", "60", "candour.data", data.toString(), "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost/blog"));
        settings.put("candour.quick-exit", quickExit);
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
}
