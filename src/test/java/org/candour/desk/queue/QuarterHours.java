package org.candour.desk.queue;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Batches as they are unless set otherwise: what is decided waits for the quarter hour and can be undone until then. */
public class QuarterHours implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("candour.publication-interval", "15m");
    }
}
