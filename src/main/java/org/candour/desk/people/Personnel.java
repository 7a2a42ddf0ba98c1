package org.candour.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.site.TheClock;
import org.candour.staff.Accounts;
import org.candour.staff.DeskSessions;
import org.candour.staff.Invitations;
import org.candour.staff.LettingIn;
import org.candour.staff.Presence;
import org.candour.staff.Role;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;
import org.candour.store.Durable;

/** What a keeper decides about the people of the desk, each with its entry in the ledger. */
@ApplicationScoped
class Personnel {
    private final Invitations invitations;
    private final Accounts accounts;
    private final DeskSessions sessions;
    private final LettingIn lettingIn;
    private final DeskKeys deskKeys;
    private final Ledger ledger;
    private final Durable durable;
    private final TheClock clock;

    Personnel(Invitations invitations, Accounts accounts, DeskSessions sessions, LettingIn lettingIn, DeskKeys deskKeys,
            Ledger ledger, Durable durable, TheClock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.lettingIn = lettingIn;
        this.deskKeys = deskKeys;
        this.ledger = ledger;
        this.durable = durable;
        this.clock = clock;
    }

    /** The token of a link for one person, who will have that role. */
    String invite(Role role, long keeper) {
        return durable.write(() -> ledger.record(keeper, entry -> {
            entry.act(Act.MODERATOR_INVITED, "");
            return invitations.invite(role, clock.now());
        }));
    }

    /** Makes a moderator an editor, or an editor a moderator; false for anybody else, and where there is nothing to change. */
    boolean change(long member, Role role, long keeper) {
        return durable.write(() -> ledger.record(keeper, entry -> accounts.change(member, role).map(one -> {
            entry.act(Act.ROLE_CHANGED, "");
            entry.about(member);
            return true;
        }).orElse(false)));
    }

    /** Shuts a person out or lets them in; false when nobody would be left to keep the site, or there is no such person. */
    boolean suspend(long member, boolean out, long keeper) {
        return durable.write(() -> ledger.record(keeper, entry -> accounts.suspend(member, out).map(one -> {
            entry.act(out ? Act.MODERATOR_SUSPENDED : Act.MODERATOR_RESUMED, "");
            entry.about(member);
            if (out && one.role() == Role.KEEPER) {
                enterNewKey(keeper);
            }
            return true;
        }).orElse(false)));
    }

    private void enterNewKey(long keeper) {
        ledger.record(keeper, entry -> {
            entry.act(Act.DESK_KEY_RENEWED, "");
            return true;
        });
    }

    /** What became of letting a keeper in. */
    enum LetIn { DONE, NOT_THEIR_PASSPHRASE, NOTHING_TO_DO }

    /** Hands another keeper the keys to guest posts; the passphrase once more, because a desk left open must not do it. */
    LetIn letIn(long keeper, Presence by, String passphrase) {
        if (!accounts.knows(by.staffId(), passphrase)) {
            return LetIn.NOT_THEIR_PASSPHRASE;
        }
        return durable.write(() -> ledger.record(by.staffId(), entry -> {
            if (!lettingIn.letIn(by, keeper)) {
                return LetIn.NOTHING_TO_DO;
            }
            entry.act(Act.KEEPER_LET_IN, "");
            entry.about(keeper);
            return LetIn.DONE;
        }));
    }

    /** The keepers who cannot read guest posts yet and whom this one can let in. */
    Set<Long> waitingFor(Presence by) {
        return lettingIn.waitingFor(by);
    }

    /** Whether this one cannot read them. */
    boolean shutTo(Presence by) {
        return deskKeys.heldBy(by) instanceof Opening.Shut;
    }

    /** Signs a person out everywhere. */
    void endSessions(long member, long keeper) {
        durable.write(() -> ledger.record(keeper, entry -> {
            entry.act(Act.SESSIONS_ENDED, "");
            entry.about(member);
            return sessions.endAll(member);
        }));
    }
}
