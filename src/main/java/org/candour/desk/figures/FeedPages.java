package org.candour.desk.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.staff.Moderator;
import org.candour.staff.Role;
import org.candour.staff.Staff;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a member of staff asks for a feed of what waits, and gives it back. */
@Path("/desk/feed")
@RolesAllowed(Role.MODERATES)
class FeedPages {
    private static final String GONE = "gone";

    private final Staff staff;
    private final Visit visit;
    private final Site site;
    private final FiguresWords words;

    FeedPages(Staff staff, Visit visit, Site site, FiguresWords words) {
        this.staff = staff;
        this.visit = visit;
        this.site = site;
        this.words = words;
    }

    /** @param address empty but right after it was made */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeedPage(Head head, String done, String address, boolean follows) implements TemplateInstance {}

    /** What it is, and whether they have one. */
    @GET
    public Page feed(@RestQuery @Nullable String done) {
        return page(GONE.equals(done) ? words.feedGone() : "", "");
    }

    /** A new address, shown once. */
    @POST
    public Page make() {
        return page("", site.siteUrl() + WaitingFeedPages.PATH + staff.follow(visit.staffId()) + ".xml");
    }

    /** No address any more. */
    @POST
    @Path("removal")
    public Page end() {
        staff.followNoMore(visit.staffId());
        return Page.redirect(303, "/desk/feed?done=" + GONE);
    }

    private Page page(String done, String address) {
        boolean follows = staff.member(visit.staffId()).filter(Moderator::follows).isPresent();
        return Page.html(new FeedPage(Head.desk(words.feed()), done, address, follows).render());
    }
}
