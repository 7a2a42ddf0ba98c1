package org.candour.desk.flood;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.candour.comments.noticed.Families;
import org.candour.decisions.Decision;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A flood: what came day by day, its families, and each turned down in one act. */
@Path(FloodPages.FLOOD)
@RolesAllowed(Role.MODERATES)
class FloodPages {
    static final String FLOOD = "/desk/flood";
    /** More than this many at once are turned down only after a code: as many as a page of the list holds. */
    static final int WITHOUT_CODE = 50;

    private final FloodView view;
    private final Families families;
    private final Clearing clearing;
    private final Visit visit;
    private final DeskWords deskWords;
    private final FloodWords words;
    private final Rulebook rulebook;

    FloodPages(FloodView view, Families families, Clearing clearing, Visit visit, DeskWords deskWords, FloodWords words, Rulebook rulebook) {
        this.view = view;
        this.families = families;
        this.clearing = clearing;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FloodPage(Head head, Clearing.@Nullable Cleared cleared, List<FloodView.Came> days, List<FloodView.Line> families)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FamilyPage(Head head, Faults faults, FloodView.Whole whole, String act, List<String> reasons, String reason) implements TemplateInstance {}

    /** The largest families, and how much came on which day. */
    @GET
    public Page flood() {
        return Page.html(new FloodPage(Head.desk(words.title()), clearing.last(visit.presence()).orElse(null), view.byDay(), view.largest()).render());
    }

    /** One family, with those of it that are least like the others. */
    @GET
    @Path("{id}")
    public Page family(@RestPath long id) {
        return page(id, Faults.none(), "");
    }

    /** Turns all of a small family down; one that is large is asked for again with a code. */
    @POST
    @Path("{id}/decision")
    public Page decide(@RestPath long id, @RestForm @Nullable String reason, @RestForm @Nullable String gone) {
        boolean large = families.family(id).filter(found -> found.comments() > WITHOUT_CODE).isPresent();
        return large ? Page.redirect(303, FLOOD + "/" + id) : turnDown(id, Typed.text(reason), gone != null);
    }

    /** Turns all of a family down, however many they are. */
    @POST
    @Path("{id}/clearing")
    @CodeFirst
    public Page clear(@RestPath long id, @RestForm @Nullable String reason, @RestForm @Nullable String gone) {
        return turnDown(id, Typed.text(reason), gone != null);
    }

    private Page turnDown(long family, String reason, boolean gone) {
        // Whoever presses at once must not give the preset to so many: here a reason is chosen.
        Optional<String> why = reason.isBlank() ? Optional.empty() : rulebook.rules().reason(reason);
        if (why.isEmpty()) {
            return page(family, Faults.of("reason", words.chooseReason()), reason).status(422);
        }
        clearing.turnDown(family, new Decision.Decline(why.get(), gone), visit.presence());
        return Page.redirect(303, FLOOD);
    }

    /** Takes the last of these acts back, whole, as far as nothing of it was decided anew. */
    @POST
    @Path("undo")
    public Page undo() {
        clearing.undo(visit.presence());
        return Page.redirect(303, FLOOD);
    }

    /** One of them is not like the others, and stands by itself from now on. */
    @POST
    @Path("{id}/exception")
    public Page takeOut(@RestPath long id, @RestForm long item) {
        clearing.takeOut(id, item);
        return Page.redirect(303, FLOOD + "/" + id);
    }

    private Page page(long number, Faults faults, String reason) {
        Optional<FloodView.Whole> whole = view.family(number);
        if (whole.isEmpty()) {
            return Page.redirect(303, FLOOD);
        }
        String title = words.familyTitle(whole.get().family().comments());
        String act = FLOOD + "/" + number + (whole.get().family().comments() > WITHOUT_CODE ? "/clearing" : "/decision");
        return Page.html(new FamilyPage(Head.desk(faults.any() ? deskWords.error(title) : title), faults, whole.get(), act, rulebook.reasons(), reason).render());
    }
}
