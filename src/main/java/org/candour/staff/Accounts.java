package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.keys.SiteSecret;
import org.candour.store.Durable;
import org.candour.store.Turn;

/** What a member of staff does with their own account, and the keeper with others'. */
@ApplicationScoped
public class Accounts {
    private final Staff staff;
    private final DeskSessions sessions;
    private final RecoveryCodes recoveryCodes;
    private final Turn turn;
    private final Durable durable;
    private final SiteSecret secret;

    Accounts(Staff staff, DeskSessions sessions, RecoveryCodes recoveryCodes, Turn turn, Durable durable,
            SiteSecret secret) {
        this.staff = staff;
        this.sessions = sessions;
        this.recoveryCodes = recoveryCodes;
        this.turn = turn;
        this.durable = durable;
        this.secret = secret;
    }

    /** Whether that is the person's passphrase now. */
    public boolean knows(long staffId, String passphrase) {
        Passphrase kept = turn.take(() -> staff.findById(staffId).passphrase());
        return kept.is(passphrase);
    }

    /** Whether a passphrase is long enough, and no longer than is read. */
    public boolean acceptable(String passphrase) {
        return Passphrase.acceptable(passphrase);
    }

    /** Another passphrase. Every session ends; the token of a new one is returned. */
    public String changePassphrase(long staffId, String passphrase, Instant now) {
        Passphrase kept = Passphrase.of(passphrase);
        return durable.write(() -> turn.take(() -> {
            staff.findById(staffId).changePassphrase(kept);
            sessions.endAll(staffId);
            return sessions.begin(staffId, now);
        }));
    }

    /**
     * The secret for a new authenticator: the same however often the page is opened in one session. It follows from
     * the session and the site's secret, so nothing is stored before it is proved.
     */
    public OneTimeCode nextAuthenticator(Presence presence) {
        return OneTimeCode.of(secret.sign("totp-of-session", presence.session().getBytes(StandardCharsets.UTF_8)));
    }

    /** Changes to that authenticator when its code is right; false when it is not. */
    public boolean changeAuthenticator(Presence presence, String code, Instant now) {
        OneTimeCode next = nextAuthenticator(presence);
        Optional<Long> step = next.step(code, now);
        step.ifPresent(right -> durable.write(() -> turn.take(() -> {
            staff.findById(presence.staffId()).changeCode(next, right);
            return true;
        })));
        return step.isPresent();
    }

    /** Ten new recovery codes; the earlier ones work no more. */
    public List<String> renewRecoveryCodes(long staffId) {
        return durable.write(() -> turn.take(() -> recoveryCodes.renew(staffId)));
    }

    /** How many recovery codes are left. */
    public long recoveryCodesLeft(long staffId) {
        return recoveryCodes.left(staffId);
    }

    /**
     * Shuts a person out, at once, or lets them in again. Inside its caller's transaction.
     *
     * @return none when there is no such person, or nobody would be left to keep the site
     */
    public Optional<Moderator> suspend(long staffId, boolean out) {
        Optional<Moderator> member = staff.member(staffId).filter(one -> !out || !staff.isLastKeeper(one));
        member.ifPresent(one -> {
            one.suspend(out);
            if (out) {
                sessions.endAll(staffId);
            }
        });
        return member;
    }
}
