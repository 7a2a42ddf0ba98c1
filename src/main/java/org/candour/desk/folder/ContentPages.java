package org.candour.desk.folder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.content.ContentReading;
import org.candour.content.ContentReport;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.moving.repairs.Mending;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The content folder as the keeper sees it: what was read, what could not be, and what only they can decide. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class ContentPages {
    private final ContentReading reading;
    private final Mending mending;
    private final Ledger ledger;
    private final Durable durable;
    private final Visit visit;
    private final Site site;
    private final FolderWords words;

    ContentPages(ContentReading reading, Mending mending, Ledger ledger, Durable durable, Visit visit, Site site, FolderWords words) {
        this.reading = reading;
        this.mending = mending;
        this.ledger = ledger;
        this.durable = durable;
        this.visit = visit;
        this.site = site;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContentPage(Head head, ContentReport report, String place, long repairs) implements TemplateInstance {}

    /** What the last reading found. */
    @GET
    @Path("content")
    public Page content() {
        return Page.html(new ContentPage(Head.desk(words.title()), reading.last(), site.content().toString(), mending.waitingInAll()).render());
    }

    /** Reads the folder again. */
    @POST
    @Path("content/reading")
    public Page read() {
        return done(reading::read, Act.CONTENT_READ);
    }

    /** Withdraws every post whose file is gone, as one act, when the box is ticked. */
    @POST
    @Path("content/withdrawal")
    public Page withdrawAll(@RestForm @Nullable String sure) {
        return sure == null ? back() : done(reading::withdrawAllMissing, Act.CONTENT_WITHDRAWN);
    }

    /** One post whose file is gone goes too, or stays as one of the desk's own. */
    @POST
    @Path("content/missing")
    public Page decideMissing(@RestForm @Nullable String file, @RestForm @Nullable String choice) {
        String name = Typed.text(file);
        return switch (Typed.text(choice)) {
            case "withdraw" -> done(() -> reading.withdraw(name), Act.CONTENT_WITHDRAWN);
            case "keep" -> done(() -> reading.keep(name), Act.CONTENT_READ);
            default -> back();
        };
    }

    /** Of two versions of a post, the file's or the desk's. */
    @POST
    @Path("content/differences")
    public Page decideDifference(@RestForm @Nullable String file, @RestForm @Nullable String hash, @RestForm @Nullable String choice) {
        String name = Typed.text(file);
        boolean listed = reading.last().differences().stream().anyMatch(one -> one.file().equals(name));
        return switch (listed ? Typed.text(choice) : "") {
            case "file" -> done(() -> reading.preferFile(name), Act.CONTENT_READ);
            case "desk" -> done(() -> reading.preferDesk(name, Typed.text(hash)), Act.CONTENT_READ);
            default -> back();
        };
    }

    /** A reading is many transactions of its own: it is entered after it, never around it. */
    private Page done(Runnable deed, Act act) {
        durable.write(() -> {
            deed.run();
            ledger.record(visit.staffId(), entry -> {
                entry.act(act, "");
                return true;
            });
        });
        return back();
    }

    private static Page back() {
        return Page.redirect(303, "/desk/content");
    }
}
