package org.candour.desk.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.candour.edge.Page;

/** Where a password manager asks how a passphrase is changed. */
@Path("/.well-known/change-password")
@PermitAll
class WellKnownPages {

    /** On the account page. */
    @GET
    public Page changePassword() {
        return Page.redirect(303, "/desk/account");
    }
}
