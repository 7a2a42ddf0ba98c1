package org.candour.desk.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.staff.Accounts;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether the letter keys work, for one moderator: kept with their account, for a cookie would be one more than the session's. */
@Path("/desk/keys")
@RolesAllowed(Role.MODERATES)
class KeysPages {
    private final Accounts accounts;
    private final Visit visit;

    KeysPages(Accounts accounts, Visit visit) {
        this.accounts = accounts;
        this.visit = visit;
    }

    /**
     * Turns them off or on.
     *
     * @param keys "off", or anything else for on
     */
    @POST
    public Page choose(@RestForm @Nullable String keys) {
        accounts.useLetterKeys(visit.staffId(), !Typed.text(keys).equals("off"));
        return Page.redirect(303, "/desk#keys");
    }
}
