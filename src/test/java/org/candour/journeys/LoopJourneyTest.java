package org.candour.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;

/** The loop where each decision is a batch of one. */
@QuarkusTest
@NeedsBrowser
class LoopJourneyTest extends LoopJourney {
    LoopJourneyTest(Invitations invitations, TheClock clock) {
        super(invitations, clock);
    }

    @Override
    void theDeskSees(Browser desk, String page, String words) {
        desk.until(page, words);
    }

    @Override
    void thePageShows(Browser reader, String page, String words) {
        reader.until(page, words);
    }
}
