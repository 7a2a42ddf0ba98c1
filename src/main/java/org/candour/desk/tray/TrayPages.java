package org.candour.desk.tray;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.comments.quoting.Tray;
import org.candour.desk.Faults;
import org.candour.edge.Page;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The tray: put comments in, set them in order, take them out. */
@Path("/desk/tray")
@RolesAllowed(Role.MODERATES)
class TrayPages {
    private final Tray tray;
    private final TrayView view;
    private final Durable durable;
    private final TrayWords words;

    TrayPages(Tray tray, TrayView view, Durable durable, TrayWords words) {
        this.tray = tray;
        this.view = view;
        this.durable = durable;
        this.words = words;
    }

    /** What is in it. */
    @GET
    public Page show() {
        return view.page(Faults.none(), Arrangement.NONE);
    }

    /** Puts ticked comments in. */
    @POST
    public Page put(@RestForm @Nullable List<String> item) {
        List<Long> ticked = Arrangement.keys(item);
        if (ticked.isEmpty()) {
            return view.page(Faults.of("rows", words.nothingTicked()), Arrangement.NONE).status(422);
        }
        int left = durable.write(() -> tray.put(ticked));
        return left > 0 ? view.page(Faults.of("rows", words.full(Tray.MOST, left)), Arrangement.NONE).status(409)
                : Page.redirect(303, "/desk/tray");
    }

    /** Sets them in order, moves one, or takes one out; what else is typed comes back. */
    @POST
    @Path("order")
    public Page order(@BeanParam Arrangement form) {
        durable.write(() -> {
            tray.arrange(form.wishes());
            form.moved().ifPresent(move -> tray.move(move.comment(), move.by()));
            form.out().ifPresent(comment -> tray.take(List.of(comment)));
        });
        return view.page(Faults.none(), form);
    }
}
