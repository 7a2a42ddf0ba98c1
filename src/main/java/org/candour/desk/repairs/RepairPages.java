package org.candour.desk.repairs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.words.repairs.Repair;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What could be mended in the texts that were moved here: the keeper looks at each, or at a kind, and decides. */
@Path(RepairPages.REPAIRS)
@RolesAllowed(Role.KEEPS)
class RepairPages {
    static final String REPAIRS = "/desk/repairs";

    private final RepairsView view;
    private final Decided decided;
    private final Visit visit;
    private final DeskWords deskWords;
    private final RepairWords words;

    RepairPages(RepairsView view, Decided decided, Visit visit, DeskWords deskWords, RepairWords words) {
        this.view = view;
        this.decided = decided;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RepairsPage(Head head, String told, List<RepairsView.Kind> kinds) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RepairPage(Head head, Faults faults, String told, String kind, String slug, RepairsView.View view, int most) implements TemplateInstance {}

    /** How many of each kind wait. */
    @GET
    public Page kinds(@RestQuery @Nullable String mended, @RestQuery @Nullable String left) {
        return Page.html(new RepairsPage(Head.desk(words.title()), told(mended, left), view.kinds()).render());
    }

    /** Some of a kind. */
    @GET
    @Path("{kind}")
    public Page kind(@RestPath String kind, @RestQuery @Nullable String from, @RestQuery @Nullable String tick, @RestQuery @Nullable String mended,
            @RestQuery @Nullable String left) {
        return Repair.Kind.read(kind).map(found -> page(found, number(from).orElse(0L), Faults.none(), Typed.text(tick).equals("all"), told(mended, left)))
                .orElse(Page.redirect(303, REPAIRS));
    }

    /** Mends those that are ticked, or leaves them as they are. */
    @POST
    @Path("{kind}")
    public Page decide(@RestPath String kind, @RestForm @Nullable List<String> item, @RestForm @Nullable String decision, @RestForm @Nullable String from) {
        Optional<Repair.Kind> found = Repair.Kind.read(kind);
        if (found.isEmpty()) {
            return Page.redirect(303, REPAIRS);
        }
        List<Long> ids = Optional.ofNullable(item).stream().flatMap(List::stream).limit(RepairsView.PAGE).flatMap(one -> number(one).stream()).toList();
        if (ids.isEmpty()) {
            return page(found.get(), number(from).orElse(0L), Faults.of("item", words.tickSome()), false, "").status(422);
        }
        return switch (Typed.text(decision)) {
            case "mend" -> back(found.get(), from, "mended", decided.mend(found.get(), ids, visit.staffId()));
            case "leave" -> back(found.get(), from, "left", decided.leave(found.get(), ids));
            default -> back(found.get(), from, "left", 0);
        };
    }

    /** Mends all of a kind, as far as one press goes. */
    @POST
    @Path("{kind}/all")
    @CodeFirst
    public Page mendAll(@RestPath String kind) {
        return Repair.Kind.read(kind).map(found -> back(found, null, "mended", decided.mendAll(found, visit.staffId()))).orElse(Page.redirect(303, REPAIRS));
    }

    /** Where nothing of the kind is left, back to the kinds. */
    private Page back(Repair.Kind kind, @Nullable String from, String what, int count) {
        boolean left = view.kinds().stream().anyMatch(one -> one.name().equals(kind.name()));
        String address = left ? REPAIRS + "/" + kind.slug() + "?from=" + number(from).orElse(0L) + "&" : REPAIRS + "?";
        return Page.redirect(303, address + what + "=" + count);
    }

    private Page page(Repair.Kind kind, long from, Faults faults, boolean all, String told) {
        String title = words.kind(kind.name());
        RepairsView.View shown = view.view(kind, from, all);
        if (shown.rows().isEmpty() && from > 0) {
            shown = view.view(kind, 0, all);
        }
        return Page.html(new RepairPage(Head.desk(faults.any() ? deskWords.error(title) : title), faults, told, kind.name(), kind.slug(), shown, Decided.MOST).render());
    }

    private String told(@Nullable String mended, @Nullable String left) {
        return Stream.of(number(mended).map(count -> words.mended(count.intValue())), number(left).filter(count -> count > 0).map(count -> words.left(count.intValue())))
                .flatMap(Optional::stream).findFirst().orElse("");
    }

    private static Optional<Long> number(@Nullable String typed) {
        return Optional.of(Typed.text(typed)).filter(text -> text.matches("\\d{1,19}")).flatMap(text -> {
            try {
                return Optional.of(Long.valueOf(text));
            } catch (NumberFormatException tooLarge) {
                return Optional.empty();
            }
        });
    }
}
