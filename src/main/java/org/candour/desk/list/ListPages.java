package org.candour.desk.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.queue.Choice;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits, many at a time. */
@Path(Filter.LIST)
@RolesAllowed(Role.MODERATES)
class ListPages {
    private final Listing listing;
    private final Deeds deeds;
    private final Visit visit;
    private final DeskWords deskWords;
    private final ListWords words;
    private final Rulebook rulebook;

    ListPages(Listing listing, Deeds deeds, Visit visit, DeskWords deskWords, ListWords words, Rulebook rulebook) {
        this.listing = listing;
        this.deeds = deeds;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(Head head, Faults faults, Deeds.@Nullable Told told, Listing.View view, List<String> reasons, String reason)
            implements TemplateInstance {}

    /** Fifty of those that wait, or of those wished for. */
    @GET
    public Page list(@RestQuery @Nullable String post, @RestQuery @Nullable String day, @RestQuery @Nullable String kind,
            @RestQuery @Nullable String concern, @RestQuery @Nullable String text,
            @RestQuery @Nullable String page, @RestQuery @Nullable String tick) {
        return page(Filter.read(post, day, kind, concern, text, page), Faults.none(), Set.of(), Typed.text(tick).equals("all"), "");
    }

    /** The same decision on each that is ticked. */
    @POST
    public Page decide(@RestForm @Nullable List<String> item, @RestForm @Nullable String decision, @RestForm @Nullable String reason,
            @RestForm @Nullable String gone, @RestForm @Nullable String post, @RestForm @Nullable String day,
            @RestForm @Nullable String kind, @RestForm @Nullable String concern, @RestForm @Nullable String text, @RestForm @Nullable String page) {
        List<Tick> ticked = Tick.read(Optional.ofNullable(item).orElse(List.of()));
        Filter filter = Filter.read(post, day, kind, concern, text, page);
        Choice choice = Choice.ofMany(decision, reason, gone != null, rulebook.rules());
        Faults faults = faults(ticked, choice);
        if (faults.any()) {
            Set<Long> ids = ticked.stream().map(Tick::id).collect(Collectors.toSet());
            return page(filter, faults, ids, false, Typed.text(reason)).status(422);
        }
        deeds.doTo(ticked, choice, visit.presence());
        return Page.redirect(303, filter.address());
    }

    /** Takes the last of these decisions back, as far as nobody outside has seen it. */
    @POST
    @Path("undo")
    public Page undo(@RestForm @Nullable String post, @RestForm @Nullable String day, @RestForm @Nullable String kind,
            @RestForm @Nullable String concern, @RestForm @Nullable String text,
            @RestForm @Nullable String page) {
        deeds.undo(visit.presence());
        return Page.redirect(303, Filter.read(post, day, kind, concern, text, page).address());
    }

    private Faults faults(List<Tick> ticked, Choice choice) {
        Faults faults = Faults.none();
        if (ticked.isEmpty()) {
            faults.and("items", words.tickSome());
        } else if (ticked.size() > Listing.PAGE) {
            faults.and("items", words.tooMany(ticked.size()));
        }
        if (choice instanceof Choice.Mistaken mistaken) {
            boolean why = mistaken.fault() == Choice.Fault.NO_REASON;
            faults.and(why ? "reason" : "decision", why ? words.chooseReason() : words.chooseOne());
        }
        return faults;
    }

    private Page page(Filter filter, Faults faults, Set<Long> ticked, boolean all, String reason) {
        Listing.View view = listing.view(filter, visit.presence().session(), ticked, all);
        return Page.html(new ListPage(Head.desk(faults.any() ? deskWords.error(words.title()) : words.title()), faults,
                deeds.told(visit.presence().session()).orElse(null), view, rulebook.reasons(), reason).render());
    }
}
