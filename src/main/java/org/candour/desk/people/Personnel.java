package org.candour.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.site.TheClock;
import org.candour.staff.Accounts;
import org.candour.staff.DeskSessions;
import org.candour.staff.Invitations;
import org.candour.staff.Role;
import org.candour.store.Durable;

/** What a keeper decides about the people of the desk, each with its entry in the ledger. */
@ApplicationScoped
class Personnel {
    private final Invitations invitations;
    private final Accounts accounts;
    private final DeskSessions sessions;
    private final Ledger ledger;
    private final Durable durable;
    private final TheClock clock;

    Personnel(Invitations invitations, Accounts accounts, DeskSessions sessions, Ledger ledger, Durable durable, TheClock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ledger = ledger;
        this.durable = durable;
        this.clock = clock;
    }

    /** The token of a link for one moderator. */
    String invite(long keeper) {
        return durable.write(() -> ledger.record(keeper, entry -> {
            entry.act(Act.MODERATOR_INVITED, "");
            return invitations.invite(Role.MODERATOR, clock.now());
        }));
    }

    /** Shuts a person out or lets them in; false when nobody would be left to keep the site, or there is no such person. */
    boolean suspend(long member, boolean out, long keeper) {
        return durable.write(() -> ledger.record(keeper, entry -> accounts.suspend(member, out).map(one -> {
            entry.act(out ? Act.MODERATOR_SUSPENDED : Act.MODERATOR_RESUMED, "");
            entry.about(member);
            return true;
        }).orElse(false)));
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
