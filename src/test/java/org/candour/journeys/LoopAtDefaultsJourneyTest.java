package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.candour.cast.LargeStore;
import org.candour.cast.MovedClock;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The loop as a site runs it: every setting at its default, a keeper and a moderator, 2,000 posts and 50,000 comments
 * in the store, and a clock that is moved by hand to the next mark.
 */
@QuarkusTest
@TestProfile(LoopAtDefaultsJourneyTest.Defaults.class)
@NeedsBrowser
class LoopAtDefaultsJourneyTest extends LoopJourney {
    private final MovedClock clock;
    private final LargeStore store;
    private final Scheduler rounds;

    LoopAtDefaultsJourneyTest(Invitations invitations, MovedClock clock, LargeStore store, Scheduler rounds) {
        super(invitations, clock);
        this.rounds = rounds;
        this.clock = clock;
        this.store = store;
    }

    /** The defaults of src/main/resources/application.properties, which the tests' own settings hide. */
    public static final class Defaults implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("candour.publication-interval", "15m", "candour.comment-dwell", "5s", "candour.pace", "60", "candour.quick-exit", "");
        }
    }

    @BeforeEach
    void many() {
        store.fill(2_000, 50_000);
        rounds.resume();
    }

    @AfterEach
    void rest() {
        rounds.pause();
    }

    @Override
    void theDeskSees(Browser desk, String page, String words) {
        assertFalse(desk.go(page).text().contains(words), "arrivals come to the desk together, not one by one");
        clock.forward(Duration.ofMinutes(5));
        desk.until(page, words);
    }

    @Override
    void thePageShows(Browser reader, String page, String words) {
        assertFalse(reader.go(page).text().contains(words), "it waits for its batch");
        clock.forward(Duration.ofMinutes(15));
        reader.until(page, words);
    }
}
