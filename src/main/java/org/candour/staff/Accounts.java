package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.keys.SiteSecret;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.Wrapped;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.Durable;
import org.candour.store.Turn;

/** What a member of staff does with their own account, and the keeper with others'. */
@ApplicationScoped
public class Accounts {
    private final Staff staff;
    private final DeskSessions sessions;
    private final RecoveryCodes recoveryCodes;
    private final OwnKeys ownKeys;
    private final DeskKeys deskKeys;
    private final Turn turn;
    private final Durable durable;
    private final SiteSecret secret;

    Accounts(Staff staff, DeskSessions sessions, RecoveryCodes recoveryCodes, OwnKeys ownKeys, DeskKeys deskKeys,
            Turn turn, Durable durable, SiteSecret secret) {
        this.staff = staff;
        this.sessions = sessions;
        this.recoveryCodes = recoveryCodes;
        this.ownKeys = ownKeys;
        this.deskKeys = deskKeys;
        this.turn = turn;
        this.durable = durable;
        this.secret = secret;
    }

    /** Whether that is the person's passphrase now. */
    public boolean knows(long staffId, String passphrase) {
        Passphrase kept = turn.take(() -> staff.findById(staffId).passphrase());
        return kept.is(passphrase);
    }

    /** Whether the letter keys of the queue work for that person, from their next page on. */
    public void useLetterKeys(long staffId, boolean choice) {
        durable.write(() -> turn.take(() -> {
            staff.findById(staffId).useLetterKeys(choice);
            return choice;
        }));
    }

    /** Whether a passphrase is long enough, and no longer than is read. */
    public boolean acceptable(String passphrase) {
        return Passphrase.acceptable(passphrase);
    }

    /**
     * Another passphrase in place of the one they just showed; a keeper's key is wrapped by it from now on. Every session
     * ends; the token of a new one is returned.
     */
    public String changePassphrase(Presence presence, String passphraseNow, String passphrase, Instant now) {
        OpeningKey key = ownKeys.open(presence, passphraseNow);
        Passphrase kept = Passphrase.of(passphrase);
        Optional<Wrapped> wrapped = Optional.ofNullable(key).map(own -> Wrapped.byPassphrase(own, passphrase));
        return durable.write(() -> turn.take(() -> {
            Moderator member = staff.findById(presence.staffId());
            member.changePassphrase(kept);
            wrapped.ifPresent(text -> member.take(key.sealing(), text));
            return sessions.beginAfresh(presence, key, now);
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

    /**
     * Ten new recovery codes, for who just showed their passphrase; the earlier ones work no more. A keeper's open their
     * key too.
     */
    public List<String> renewRecoveryCodes(Presence presence, String passphraseNow) {
        OpeningKey key = ownKeys.open(presence, passphraseNow);
        CodeSheet sheet = CodeSheet.fresh();
        durable.write(() -> turn.take(() -> {
            Moderator member = staff.findById(presence.staffId());
            recoveryCodes.renew(member.id(), member.take(sheet, key));
            return true;
        }));
        return sheet.shown();
    }

    /** How many recovery codes are left. */
    public long recoveryCodesLeft(long staffId) {
        return recoveryCodes.left(staffId);
    }

    /** Whether some of a keeper's codes were made before their key, and so do not open it. */
    public boolean codesOpenNoKey(Presence presence) {
        return presence.keeps() && recoveryCodes.opening(presence.staffId()) < recoveryCodes.left(presence.staffId());
    }

    /**
     * Shuts a person out, at once, or lets them in again. What arrives after a keeper is shut out is sealed to a pair they
     * never held. Inside its caller's transaction.
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
            if (one.role() == Role.KEEPER) {
                changeKeys(one, out);
            }
        });
        return member;
    }

    /**
     * Makes a moderator an editor, or an editor a moderator, from their next page on. A keeper stays one: their keys do not
     * come and go with a word in a row; shut them out instead. Inside its caller's transaction.
     *
     * @return none when there is no such person, a keeper is meant, or they have that role
     */
    public Optional<Moderator> change(long staffId, Role role) {
        Optional<Moderator> member = staff.member(staffId)
                .filter(one -> one.role() != role && one.role() != Role.KEEPER && role != Role.KEEPER);
        member.ifPresent(one -> one.become(role));
        return member;
    }

    private void changeKeys(Moderator keeper, boolean out) {
        if (out) {
            deskKeys.shutOut(keeper);
        } else {
            deskKeys.makeWhereNone();
        }
    }
}
