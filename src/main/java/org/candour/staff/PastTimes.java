package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The few times this room keeps are erased once they are past. */
@ApplicationScoped
public class PastTimes {
    private static final int STEPS_OF_PATIENCE = 2;

    private final DeskSessions sessions;
    private final Invitations invitations;
    private final Staff staff;

    PastTimes(DeskSessions sessions, Invitations invitations, Staff staff) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.staff = staff;
    }

    /** Erases sessions and invitations that are over, and code steps that no code could repeat any more. */
    @Transactional
    public void erase(Instant now) {
        sessions.forgetOver(now);
        invitations.forgetExpired(now);
        staff.forgetCodesBefore(OneTimeCode.stepOf(now) - STEPS_OF_PATIENCE);
    }
}
