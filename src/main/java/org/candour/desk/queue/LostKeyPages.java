package org.candour.desk.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Closing the request of somebody who lost their key. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class LostKeyPages {
    private final LostWords lostWords;
    private final Visit visit;

    LostKeyPages(LostWords lostWords, Visit visit) {
        this.lostWords = lostWords;
        this.visit = visit;
    }

    /** It is dealt with; a second time changes nothing. */
    @POST
    @Path("lost-keys/{id}/closing")
    public Page close(@RestPath long id) {
        lostWords.close(id, visit.staffId());
        return Page.redirect(303, "/desk");
    }
}
