package org.candour.desk.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.site.TheClock;
import org.candour.staff.Confirming;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A code, typed to open a page on which something sealed is read. */
@Path(ConfirmationPages.PATH)
@RolesAllowed(Role.MODERATES)
class ConfirmationPages {
    static final String PATH = "/desk/confirmation";

    /** Pages of the desk and nothing else: the form must not lead anybody away from here. */
    private static final Pattern OF_THE_DESK = Pattern.compile("/desk(/[A-Za-z0-9._-]+)*(\\?[A-Za-z0-9=&._-]*)?");

    private final Confirming confirming;
    private final Confirmations confirmations;
    private final Visit visit;
    private final TheClock clock;

    ConfirmationPages(Confirming confirming, Confirmations confirmations, Visit visit, TheClock clock) {
        this.confirming = confirming;
        this.confirmations = confirmations;
        this.visit = visit;
        this.clock = clock;
    }

    /** Leads back to the page that was asked for, when the code is right. */
    @POST
    public Page confirm(@RestForm @Nullable String confirmation, @RestForm @Nullable String back) {
        String page = OF_THE_DESK.matcher(Typed.text(back)).matches() ? Typed.text(back) : "/desk";
        return switch (confirming.confirm(visit.presence(), Typed.text(confirmation), clock.now())) {
            case RIGHT -> Page.redirect(303, page);
            case WRONG -> confirmations.wrong(page);
            case SESSION_OVER -> confirmations.over(List.of());
        };
    }
}
