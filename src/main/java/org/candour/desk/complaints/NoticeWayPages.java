package org.candour.desk.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.complaints.notices.NoticeWays;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The keeper's switch: whether a poster is asked before words are taken down. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class NoticeWayPages {
    private final NoticeWays ways;
    private final Durable durable;
    private final Visit visit;

    NoticeWayPages(NoticeWays ways, Durable durable, Visit visit) {
        this.ways = ways;
        this.durable = durable;
        this.visit = visit;
    }

    /** Chooses, for notices that come from now on. */
    @POST
    @Path("complaints/way")
    public Page choose(@RestForm @Nullable String fiveDays) {
        durable.write(() -> ways.choose("yes".equals(fiveDays), visit.staffId()));
        return Page.redirect(303, "/desk/complaints");
    }
}
