package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.candour.store.Turn;

/**
 * Somebody who is signed in shows once more that they hold the authenticator: a session left open, or its stolen cookie,
 * then opens nothing that is sealed. A sign-in has just asked for the same and counts as well.
 *
 * <p>Wrong codes slow the next sign-in down as others do. Who tries here has a session already, so that a wait for everyone
 * would be the wrong answer: the fifth in a row ends the session, and the way back leads past passphrase and pace.
 */
@ApplicationScoped
public class Confirming {
    /** So many wrong codes in a row end a session. */
    static final int MOST_WRONG = 5;

    private final Staff staff;
    private final DeskSessions sessions;
    private final SignInPace pace;
    private final Turn turn;

    Confirming(Staff staff, DeskSessions sessions, SignInPace pace, Turn turn) {
        this.staff = staff;
        this.sessions = sessions;
        this.pace = pace;
        this.turn = turn;
    }

    /** What became of a code. */
    public enum Outcome { RIGHT, WRONG, SESSION_OVER }

    /**
     * Tries a code of the authenticator; a recovery code is for signing in alone.
     *
     * @param typed a code works once, here or at a sign-in
     */
    public Outcome confirm(Presence presence, String typed, Instant now) {
        Outcome outcome = turn.take(() -> sessions.findByIdOptional(presence.session())
                .map(session -> tried(session, typed, now)).orElse(Outcome.SESSION_OVER));
        if (outcome != Outcome.RIGHT) {
            pace.failed(now);
        }
        return outcome;
    }

    private Outcome tried(DeskSession session, String typed, Instant now) {
        Moderator member = staff.findById(session.staffId());
        Optional<Long> step = member.code().step(typed, now);
        if (step.isPresent() && member.useCode(step.get())) {
            session.confirm(now);
            return Outcome.RIGHT;
        }
        if (session.wrongCodes() + 1 < MOST_WRONG) {
            session.wrongCode();
            return Outcome.WRONG;
        }
        sessions.delete(session);
        return Outcome.SESSION_OVER;
    }
}
