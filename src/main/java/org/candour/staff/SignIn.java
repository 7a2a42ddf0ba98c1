package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.candour.store.Turn;

/**
 * Name, passphrase and code, all at once. Whatever is wrong, the same work is done and the same answer given: nobody
 * learns here who exists.
 */
@ApplicationScoped
public class SignIn {
    private final Staff staff;
    private final RecoveryCodes recoveryCodes;
    private final DeskSessions sessions;
    private final Turn turn;

    SignIn(Staff staff, RecoveryCodes recoveryCodes, DeskSessions sessions, Turn turn) {
        this.staff = staff;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.turn = turn;
    }

    /**
     * Tries to sign in; takes about a tenth of a second of one processor.
     *
     * @param code of the authenticator, or a recovery code
     * @return the token of a new session; none when anything of it is wrong
     */
    public Optional<String> attempt(String name, String passphrase, String code, Instant now) {
        Optional<Moderator> member = StaffName.read(name).flatMap(known -> turn.take(() -> staff.named(known)));
        boolean rightWords = member.map(Moderator::passphrase).orElse(Passphrase.NOBODYS).is(passphrase);
        Optional<Long> step = member.map(Moderator::code).orElse(OneTimeCode.NOBODYS).step(code, now);
        if (member.isEmpty() || !rightWords || member.get().suspended()) {
            return Optional.empty();
        }
        return turn.take(() -> begin(member.get().id(), step, code, now));
    }

    private Optional<String> begin(long staffId, Optional<Long> step, String code, Instant now) {
        Moderator member = staff.findById(staffId);
        boolean codeWorks = step.isPresent() ? member.useCode(step.get()) : recoveryCodes.use(staffId, code);
        return codeWorks ? Optional.of(sessions.begin(staffId, now)) : Optional.empty();
    }
}
