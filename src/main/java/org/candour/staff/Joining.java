package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.candour.store.Durable;
import org.candour.store.Turn;

/** Somebody takes up a one-time link: they choose a name and a passphrase and show that their authenticator works. */
@ApplicationScoped
public class Joining {
    private final Invitations invitations;
    private final Staff staff;
    private final RecoveryCodes recoveryCodes;
    private final DeskSessions sessions;
    private final Turn turn;
    private final Durable durable;

    Joining(Invitations invitations, Staff staff, RecoveryCodes recoveryCodes, DeskSessions sessions, Turn turn, Durable durable) {
        this.invitations = invitations;
        this.staff = staff;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.turn = turn;
        this.durable = durable;
    }

    /** What can be wrong with what was typed. */
    public enum Fault { NAME_UNFIT, NAME_TAKEN, PASSPHRASE_SHORT, PASSPHRASE_LONG, CODE_WRONG }

    /** What became of it. */
    public sealed interface Outcome {}

    /**
     * They are one of the staff now, and signed in.
     *
     * @param session the session's token, for the cookie
     * @param recoveryCodes ten ways in without the authenticator, to be shown once
     */
    public record Joined(String session, List<String> recoveryCodes) implements Outcome {}

    /** The form goes back; the link stays good. */
    public record Mistaken(Set<Fault> faults) implements Outcome {}

    /** The link is used, expired, void or never was. */
    public record LinkOver() implements Outcome {}

    /**
     * Makes the account.
     *
     * @param entry enters the new member, by id, in the ledger, in the same transaction
     */
    public Outcome join(String token, String name, String passphrase, String code, Instant now, LongConsumer entry) {
        if (turn.take(() -> invitations.open(token, now)).isEmpty()) {
            return new LinkOver();
        }
        OneTimeCode authenticator = invitations.codeFor(token);
        Optional<StaffName> staffName = StaffName.read(name);
        Optional<Long> step = authenticator.step(code, now);
        Set<Fault> faults = faults(staffName, passphrase, step);
        if (!faults.isEmpty()) {
            return new Mistaken(faults);
        }
        Passphrase kept = Passphrase.of(passphrase);
        return durable.write(() -> turn.take(() -> take(token, staffName.orElseThrow(), kept, authenticator, step.orElseThrow(), now, entry)));
    }

    private Set<Fault> faults(Optional<StaffName> name, String passphrase, Optional<Long> step) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (name.isEmpty()) {
            faults.add(Fault.NAME_UNFIT);
        } else if (turn.take(() -> staff.named(name.get()).isPresent())) {
            faults.add(Fault.NAME_TAKEN);
        }
        if (!Passphrase.acceptable(passphrase)) {
            faults.add(passphrase.length() > Passphrase.LONGEST ? Fault.PASSPHRASE_LONG : Fault.PASSPHRASE_SHORT);
        }
        if (step.isEmpty()) {
            faults.add(Fault.CODE_WRONG);
        }
        return faults;
    }

    private Outcome take(String token, StaffName name, Passphrase passphrase, OneTimeCode authenticator, long step, Instant now,
            LongConsumer entry) {
        Optional<Invitation> invitation = invitations.open(token, now);
        if (invitation.isEmpty() || !invitations.use(token)) {
            return new LinkOver();
        }
        if (staff.named(name).isPresent()) {
            throw new IllegalStateException("two took the same name at once");
        }
        Moderator member = new Moderator(name, invitation.get().role(), passphrase, authenticator);
        member.useCode(step);
        staff.persistAndFlush(member);
        entry.accept(member.id());
        return new Joined(sessions.begin(member.id(), now), recoveryCodes.renew(member.id()));
    }
}
