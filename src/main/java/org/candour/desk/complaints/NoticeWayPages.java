package org.candour.desk.complaints;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.complaints.notices.NoticeWays;
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

    NoticeWayPages(NoticeWays ways, Durable durable) {
        this.ways = ways;
        this.durable = durable;
    }

    /** Chooses, for notices that come from now on. */
    @POST
    @Path("complaints/way")
    public Page choose(@RestForm @Nullable String fiveDays) {
        durable.write(() -> QuarkusTransaction.requiringNew().run(() -> ways.choose("yes".equals(fiveDays))));
        return Page.redirect(303, "/desk/complaints");
    }
}
