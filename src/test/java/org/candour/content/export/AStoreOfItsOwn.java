package org.candour.content.export;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests that empty the whole store. */
public final class AStoreOfItsOwn implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("candour.publication-interval", "0s", "candour.pace", "off");
    }
}
