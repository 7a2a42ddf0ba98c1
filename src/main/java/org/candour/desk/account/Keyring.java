package org.candour.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.staff.LettingIn;
import org.candour.staff.Presence;
import org.candour.staff.keys.DeskKey;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;
import org.candour.store.Durable;

/** A keeper's keys to guest posts, as their own account sees them; what changes them stands in the ledger. */
@ApplicationScoped
class Keyring {
    private final DeskKeys deskKeys;
    private final LettingIn lettingIn;
    private final Ledger ledger;
    private final Durable durable;

    Keyring(DeskKeys deskKeys, LettingIn lettingIn, Ledger ledger, Durable durable) {
        this.deskKeys = deskKeys;
        this.lettingIn = lettingIn;
        this.ledger = ledger;
        this.durable = durable;
    }

    /** What a keeper can read. */
    enum State { ALL, WHAT_ARRIVES_NOW, NOTHING_NEW, SIGN_IN_AGAIN }

    State state(Presence keeper) {
        Opening opening = deskKeys.opened(keeper);
        if (opening instanceof Opening.Opened opened) {
            Optional<DeskKey> current = deskKeys.current();
            boolean arriving = current.filter(key -> opened.holds(key.generation())).isPresent();
            return !arriving ? State.NOTHING_NEW : opened.keys().size() == deskKeys.howMany() ? State.ALL : State.WHAT_ARRIVES_NOW;
        }
        return ((Opening.Shut) opening).why() == Opening.Why.SIGN_IN_AGAIN ? State.SIGN_IN_AGAIN : State.NOTHING_NEW;
    }

    /** What a recovery code did. */
    enum Recovery { OPENED, NOTHING_NEW, NO_CODE }

    Recovery recover(Presence keeper, String typed) {
        return lettingIn.recovered(typed).map(found -> takeOver(keeper, found)).orElse(Recovery.NO_CODE);
    }

    private Recovery takeOver(Presence keeper, LettingIn.Recovered found) {
        return durable.write(() -> ledger.record(keeper.staffId(), entry -> {
            if (!lettingIn.takeOver(keeper, found)) {
                return Recovery.NOTHING_NEW;
            }
            entry.act(Act.DESK_KEY_RECOVERED, "");
            entry.about(found.staffId());
            return Recovery.OPENED;
        }));
    }

    /** A new pair for the desk, sealed to every keeper. */
    void renew(Presence keeper) {
        durable.write(() -> ledger.record(keeper.staffId(), entry -> {
            entry.act(Act.DESK_KEY_RENEWED, "");
            deskKeys.renew();
            return true;
        }));
    }
}
