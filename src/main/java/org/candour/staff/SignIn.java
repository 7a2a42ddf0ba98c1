package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.candour.sealing.OpeningKey;
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
    private final OwnKeys ownKeys;
    private final Turn turn;

    SignIn(Staff staff, RecoveryCodes recoveryCodes, DeskSessions sessions, OwnKeys ownKeys, Turn turn) {
        this.staff = staff;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.ownKeys = ownKeys;
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
        Optional<String> onPaper = CodeSheet.read(code, member.map(Moderator::codeCost).orElse(null));
        if (member.isEmpty() || !rightWords || member.get().suspended() || !turn.take(() -> use(member.get().id(), step, onPaper))) {
            return Optional.empty();
        }
        return Optional.of(begin(member.get().id(), passphrase, now));
    }

    private boolean use(long staffId, Optional<Long> step, Optional<String> onPaper) {
        return step.isPresent() ? staff.findById(staffId).useCode(step.get())
                : onPaper.isPresent() && recoveryCodes.use(staffId, onPaper.get());
    }

    /** Only now the key: the time it takes tells nobody whether half of what they tried was right. */
    private String begin(long staffId, String passphrase, Instant now) {
        OpeningKey key = ownKeys.open(staffId, passphrase);
        return turn.take(() -> sessions.begin(staffId, key, now));
    }
}
