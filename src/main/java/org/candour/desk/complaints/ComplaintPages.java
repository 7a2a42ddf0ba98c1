package org.candour.desk.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import org.candour.complaints.Complaint;
import org.candour.complaints.Duty;
import org.candour.complaints.Handling;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.staff.Role;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One complaint with its steps, and the letters about it. Notices and data requests open to keepers only: they name somebody. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class ComplaintPages {
    private final Handling handling;
    private final ComplaintView view;
    private final Sheets sheets;
    private final Refused refused;
    private final Visit visit;

    ComplaintPages(Handling handling, ComplaintView view, Sheets sheets, Refused refused, Visit visit) {
        this.handling = handling;
        this.view = view;
        this.sheets = sheets;
        this.refused = refused;
        this.visit = visit;
    }

    /** One of them. */
    @GET
    @Path("complaints/{id}")
    public Page show(@RestPath long id) {
        return view.page(view.theirs(id), Faults.none(), ComplaintView.Typing.NOTHING);
    }

    /** Writes to its sender, who reads it with their key. */
    @POST
    @Path("complaints/{id}/message")
    public Page say(@RestPath long id, @RestForm("words") @Nullable String typed) {
        Complaint complaint = view.theirs(id);
        ComplaintView.Typing typing = new ComplaintView.Typing(Typed.text(typed), "");
        if (Gate.comment(Typed.text(typed)) instanceof Gate.Refused no) {
            return view.page(complaint, Faults.of("words", refused.why(no)), typing).status(422);
        }
        return view.done(id, typing, () -> handling.say(id, Clean.text(Typed.text(typed)), visit.staffId()));
    }

    /** A letter was sent: its clock stops. */
    @POST
    @Path("complaints/{id}/sent")
    public Page sent(@RestPath long id, @RestForm @Nullable String duty) {
        Complaint complaint = view.theirs(id);
        Duty done = EnumSet.allOf(Duty.class).stream().filter(one -> one.name().equals(duty)).findFirst().orElseThrow(NotFoundException::new);
        return view.done(id, ComplaintView.Typing.NOTHING, () -> handling.sent(id, done, sheets.letter(complaint, done), visit.staffId()));
    }
}
