package org.candour.desk.complaints;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.complaints.Hiding;
import org.candour.complaints.notices.NoticeWays;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.site.BankHolidays;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Complaints, what is due first, fifty at once. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class DocketPages {
    private static final int MONTH_AND_MORE = 40;

    private final Docket docket;
    private final NoticeWays ways;
    private final Visit visit;
    private final TheClock clock;
    private final BankHolidays holidays;
    private final ComplaintWords words;

    DocketPages(Docket docket, NoticeWays ways, Visit visit, TheClock clock, BankHolidays holidays, ComplaintWords words) {
        this.docket = docket;
        this.ways = ways;
        this.visit = visit;
        this.clock = clock;
        this.holidays = holidays;
        this.words = words;
    }

    /**
     * @param most so many notices hide words at once
     * @param lastYear of the bank holidays where the clock is near its end; 0 where it is not
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComplaintsPage(Head head, Docket.Sheaf sheaf, List<Docket.Entry> closed, boolean keeper, boolean fiveDays, int most, int lastYear)
            implements TemplateInstance {}

    /** What is open, what is due first at the top. */
    @GET
    @Path("complaints")
    public Page list(@RestQuery @Nullable String page) {
        boolean ends = clock.today().plusDays(MONTH_AND_MORE).getYear() > holidays.lastYear();
        return Page.html(new ComplaintsPage(Head.desk(words.title()), docket.open(read(Typed.text(page))), docket.closed(), visit.keeps(),
                ways.fiveDays(), Hiding.MOST, ends ? holidays.lastYear() : 0).render());
    }

    private static int read(String page) {
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
    }
}
