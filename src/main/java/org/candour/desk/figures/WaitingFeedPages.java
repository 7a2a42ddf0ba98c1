package org.candour.desk.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.candour.edge.Page;
import org.candour.staff.Staff;
import org.jboss.resteasy.reactive.RestPath;

/** The feed itself, at an address only its reader knows: a feed reader signs in nowhere. */
@Path("/desk/feeds")
@PermitAll
class WaitingFeedPages {
    static final String PATH = "/desk/feeds/";

    private final Staff staff;
    private final WaitingFeed feed;

    WaitingFeedPages(Staff staff, WaitingFeed feed) {
        this.staff = staff;
        this.feed = feed;
    }

    /** Today's count; the same answer for an address that never was and one that is over. */
    @GET
    @Path("{token}.xml")
    public Page waiting(@RestPath String token) {
        staff.following(token).orElseThrow(NotFoundException::new);
        return Page.document("application/atom+xml; charset=utf-8", feed.today());
    }
}
