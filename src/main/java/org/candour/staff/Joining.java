package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.candour.sealing.KeyPair;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.Wrapped;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.Durable;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/** Somebody takes up a one-time link: they choose a name and a passphrase and show that their authenticator works. */
@ApplicationScoped
public class Joining {
    private final Invitations invitations;
    private final Staff staff;
    private final RecoveryCodes recoveryCodes;
    private final DeskSessions sessions;
    private final DeskKeys deskKeys;
    private final Turn turn;
    private final Durable durable;

    Joining(Invitations invitations, Staff staff, RecoveryCodes recoveryCodes, DeskSessions sessions, DeskKeys deskKeys,
            Turn turn, Durable durable) {
        this.invitations = invitations;
        this.staff = staff;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.deskKeys = deskKeys;
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
     * @param keeper whether they keep the site, so that the codes open their key too
     * @param recoveryCodes ten ways in without the authenticator, to be shown once
     */
    public record Joined(String session, boolean keeper, List<String> recoveryCodes) implements Outcome {}

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
        Optional<Invitation> invitation = turn.take(() -> invitations.open(token, now));
        if (invitation.isEmpty()) {
            return new LinkOver();
        }
        OneTimeCode authenticator = invitations.codeFor(token);
        Optional<StaffName> staffName = StaffName.read(name);
        Optional<Long> step = authenticator.step(code, now);
        Set<Fault> faults = faults(staffName, passphrase, step);
        if (!faults.isEmpty()) {
            return new Mistaken(faults);
        }
        Moderator member = new Moderator(staffName.orElseThrow(), invitation.get().role(), Passphrase.of(passphrase), authenticator);
        member.useCode(step.orElseThrow());
        OpeningKey key = pair(member, passphrase);
        CodeSheet sheet = CodeSheet.fresh();
        List<RecoveryCode> codes = member.take(sheet, key);
        return durable.write(() -> turn.take(() -> take(token, staffName.get(), now)
                ? enter(member, key, codes, sheet, now, entry) : new LinkOver()));
    }

    /** A keeper has a pair from the first moment; all that is slow is done before the store is asked to wait. */
    private static @Nullable OpeningKey pair(Moderator member, String passphrase) {
        if (member.role() != Role.KEEPER) {
            return null;
        }
        KeyPair pair = KeyPair.fresh();
        member.take(pair.sealing(), Wrapped.byPassphrase(pair.opening(), passphrase));
        return pair.opening();
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

    private boolean take(String token, StaffName name, Instant now) {
        if (invitations.open(token, now).isEmpty() || !invitations.use(token)) {
            return false;
        }
        if (staff.named(name).isPresent()) {
            throw new IllegalStateException("two took the same name at once");
        }
        return true;
    }

    private Outcome enter(Moderator member, @Nullable OpeningKey key, List<RecoveryCode> codes, CodeSheet sheet, Instant now,
            LongConsumer entry) {
        staff.persistAndFlush(member);
        recoveryCodes.renew(member.id(), codes);
        if (key != null) {
            deskKeys.makeWhereNone();
        }
        entry.accept(member.id());
        return new Joined(sessions.begin(member.id(), key, now), key != null, sheet.shown());
    }
}
