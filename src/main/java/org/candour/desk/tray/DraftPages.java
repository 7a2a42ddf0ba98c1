package org.candour.desk.tray;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.comments.quoting.Tray;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.staff.Role;
import org.candour.store.Durable;

/** What only the keeper and editors do with the tray: begin a post. */
@Path("/desk/tray/draft")
@RolesAllowed(Role.EDITS)
class DraftPages {
    private final Tray tray;
    private final Contents contents;
    private final Beginning beginning;
    private final TrayView view;
    private final Durable durable;
    private final Visit visit;

    DraftPages(Tray tray, Contents contents, Beginning beginning, TrayView view, Durable durable, Visit visit) {
        this.tray = tray;
        this.contents = contents;
        this.beginning = beginning;
        this.view = view;
        this.durable = durable;
        this.visit = visit;
    }

    /** Makes a draft of what is in it, in the order of the form, and leads to the studio. */
    @POST
    public Page draft(@BeanParam Arrangement form) {
        durable.write(() -> tray.arrange(form.wishes()));
        Beginning.Outcome begun = beginning.of(contents.lines(), form, visit.staffId());
        return begun.faults().any() ? view.page(begun.faults(), form).status(422) : Page.redirect(303, "/desk/studio/" + begun.postId());
    }
}
