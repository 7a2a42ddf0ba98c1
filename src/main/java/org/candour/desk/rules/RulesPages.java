package org.candour.desk.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.candour.edge.Page;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rules, for everybody at the desk to read. */
@Path(RulesPages.RULES)
@RolesAllowed(Role.MODERATES)
class RulesPages {
    static final String RULES = "/desk/rules";

    private final RulesView view;
    private final RulesWords words;

    RulesPages(RulesView view, RulesWords words) {
        this.view = view;
        this.words = words;
    }

    /** As they are. */
    @GET
    public Page rules(@RestQuery @Nullable String done) {
        return view.asTheyAre("saved".equals(done) ? words.saved() : "");
    }
}
