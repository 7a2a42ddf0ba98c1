package org.candour.desk.complaints;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Supplier;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.Complaints;
import org.candour.complaints.Duty;
import org.candour.complaints.Handling;
import org.candour.complaints.notices.NoticeWays;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.site.BankHolidays;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Complaints, what is due first; and each with its steps. Notices and data requests open to keepers only: they name somebody. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class ComplaintPages {
    private static final int MONTH_AND_MORE = 40;

    private final Complaints complaints;
    private final Handling handling;
    private final NoticeWays ways;
    private final Docket docket;
    private final Sheets sheets;
    private final Durable durable;
    private final Refused refused;
    private final Visit visit;
    private final Rulebook rulebook;
    private final TheClock clock;
    private final BankHolidays holidays;
    private final DeskWords deskWords;
    private final ComplaintWords words;

    ComplaintPages(Complaints complaints, Handling handling, NoticeWays ways, Docket docket, Sheets sheets, Durable durable,
            Refused refused, Visit visit, Rulebook rulebook, TheClock clock, BankHolidays holidays, DeskWords deskWords, ComplaintWords words) {
        this.complaints = complaints;
        this.handling = handling;
        this.ways = ways;
        this.docket = docket;
        this.sheets = sheets;
        this.durable = durable;
        this.refused = refused;
        this.visit = visit;
        this.rulebook = rulebook;
        this.clock = clock;
        this.holidays = holidays;
        this.deskWords = deskWords;
        this.words = words;
    }

    /** @param lastYear of the bank holidays where the clock is near its end; 0 where it is not */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComplaintsPage(Head head, List<Docket.Entry> open, List<Docket.Entry> closed, boolean keeper, boolean fiveDays, int lastYear)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComplaintPage(Head head, String title, Faults faults, Sheet sheet, List<String> reasons, String typed) implements TemplateInstance {}

    /** What is open, what is due first at the top. */
    @GET
    @Path("complaints")
    public Page list() {
        boolean ends = clock.today().plusDays(MONTH_AND_MORE).getYear() > holidays.lastYear();
        return Page.html(new ComplaintsPage(Head.desk(words.title()), docket.open(), docket.closed(), visit.keeps(), ways.fiveDays(),
                ends ? holidays.lastYear() : 0).render());
    }

    /** One of them. */
    @GET
    @Path("complaints/{id}")
    public Page show(@RestPath long id) {
        return page(theirs(id), Faults.none(), "");
    }

    /** Writes to its sender, who reads it with their key. */
    @POST
    @Path("complaints/{id}/message")
    public Page say(@RestPath long id, @RestForm("words") @Nullable String typed) {
        Complaint complaint = theirs(id);
        if (Gate.comment(Typed.text(typed)) instanceof Gate.Refused no) {
            return page(complaint, Faults.of("words", refused.why(no)), Typed.text(typed)).status(422);
        }
        return done(id, Typed.text(typed), () -> handling.say(id, Clean.text(Typed.text(typed)), visit.staffId()));
    }

    /** A letter was sent: its clock stops. */
    @POST
    @Path("complaints/{id}/sent")
    public Page sent(@RestPath long id, @RestForm @Nullable String duty) {
        theirs(id);
        Duty done = List.of(Duty.values()).stream().filter(one -> one.name().equals(duty)).findFirst().orElseThrow(NotFoundException::new);
        return done(id, "", () -> handling.sent(id, done, visit.staffId()));
    }

    /** A notice is whole, or lacks something, as the keeper sees it. */
    @POST
    @Path("complaints/{id}/finding")
    public Page find(@RestPath long id, @RestForm @Nullable String whole) {
        Complaint complaint = theirs(id);
        return complaint.kind() == ComplaintKind.NOTICE ? done(id, "", () -> handling.find(id, "yes".equals(whole), visit.staffId()))
                : page(complaint, Faults.of("outcome", words.chooseOne()), "").status(422);
    }

    /** What becomes of it. */
    @POST
    @Path("complaints/{id}/settlement")
    public Page settle(@RestPath long id, @RestForm @Nullable String outcome, @RestForm @Nullable String reason) {
        Complaint complaint = theirs(id);
        if (!sheets.mayJudge(complaint)) {
            return page(complaint, Faults.of("outcome", words.notYours()), "").status(422);
        }
        long me = visit.staffId();
        return switch (complaint.kind().name() + " " + Typed.text(outcome)) {
            case "NOTICE remove" -> done(id, "", () -> handling.remove(id, words.noticeReason(), me));
            case "REPORT remove" -> done(id, "", () -> handling.remove(id, reason(reason), me));
            case "NOTICE leave", "REPORT leave" -> done(id, "", () -> handling.leave(id, me));
            case "COMPLAINT change", "APPEAL change" -> done(id, "", () -> handling.judge(id, true, me));
            case "COMPLAINT stand", "APPEAL stand" -> done(id, "", () -> handling.judge(id, false, me));
            case "DATA answered" -> done(id, "", () -> handling.answered(id, me));
            default -> page(complaint, Faults.of("outcome", words.chooseOne()), "").status(422);
        };
    }

    private String reason(@Nullable String chosen) {
        return rulebook.reasons().contains(Typed.text(chosen)) ? Typed.text(chosen) : rulebook.reasons().get(0);
    }

    private Complaint theirs(long id) {
        Complaint complaint = complaints.numbered(id).orElseThrow(NotFoundException::new);
        if (!docket.theirs(complaint)) {
            throw new ForbiddenException();
        }
        return complaint;
    }

    private Page done(long id, String typed, Supplier<Complaint> deed) {
        try {
            durable.write(deed);
            return Page.redirect(303, "/desk/complaints/" + id);
        } catch (Complaint.NotOpen meanwhile) {
            return page(theirs(id), Faults.of("outcome", words.notOpen()), typed).status(409);
        }
    }

    private Page page(Complaint complaint, Faults faults, String typed) {
        String title = words.kind(complaint.kind().name());
        return Page.html(new ComplaintPage(Head.desk(faults.any() ? deskWords.error(title) : title), title, faults, sheets.of(complaint),
                rulebook.reasons(), typed).render());
    }
}
