package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.sealing.KeyPair;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.Wrapped;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.Durable;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/** Each keeper's own pair, which opens what the desk's keys are sealed in. Only the passphrase or a code on paper opens it. */
@ApplicationScoped
class OwnKeys {
    private final Staff staff;
    private final DeskKeys deskKeys;
    private final Turn turn;
    private final Durable durable;

    OwnKeys(Staff staff, DeskKeys deskKeys, Turn turn, Durable durable) {
        this.staff = staff;
        this.deskKeys = deskKeys;
        this.turn = turn;
        this.durable = durable;
    }

    /**
     * The private half, opened by the passphrase, which must be the right one. A keeper who has no pair yet, from the time
     * before there were any or newly made keeper, is given one. Slow on purpose: ask only when everything else was right.
     *
     * @return none for a moderator
     */
    @Nullable OpeningKey open(long staffId, String passphrase) {
        Moderator member = turn.take(() -> staff.findById(staffId));
        if (member.role() != Role.KEEPER) {
            return null;
        }
        return member.wrappedKey().isPresent() ? member.wrappedKey().get().open(passphrase).orElse(null) : give(staffId, passphrase);
    }

    /** The same for who is signed in: the session has it already, unless it is older than the pair. */
    @Nullable OpeningKey open(Presence presence, String passphrase) {
        return presence.key() != null ? presence.key() : open(presence.staffId(), passphrase);
    }

    private OpeningKey give(long staffId, String passphrase) {
        KeyPair pair = KeyPair.fresh();
        Wrapped wrapped = Wrapped.byPassphrase(pair.opening(), passphrase);
        return durable.write(() -> turn.take(() -> {
            staff.findById(staffId).take(pair.sealing(), wrapped);
            deskKeys.makeWhereNone();
            return pair.opening();
        }));
    }
}
