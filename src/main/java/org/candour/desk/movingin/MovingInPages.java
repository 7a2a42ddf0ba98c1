package org.candour.desk.movingin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.moving.Report;
import org.candour.moving.arrival.Arrival;
import org.candour.moving.arrival.Export;
import org.candour.moving.arrival.Exports;
import org.candour.moving.arrival.Stage;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.candour.words.Clean;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Another system's export: sent here or chosen from a folder, looked through, brought in. Each step waits for the keeper. */
@Path(MovingInPages.PATH)
@RolesAllowed(Role.KEEPS)
class MovingInPages {
    static final String PATH = "/desk/moving-in";
    /** The one address of the site that takes a large form. */
    static final String FILE = PATH + "/file";

    private final Arrival arrival;
    private final Exports exports;
    private final Told told;
    private final Ledger ledger;
    private final Durable durable;
    private final Visit visit;
    private final DeskWords deskWords;
    private final MovingInWords words;

    MovingInPages(Arrival arrival, Exports exports, Told told, Ledger ledger, Durable durable, Visit visit, DeskWords deskWords, MovingInWords words) {
        this.arrival = arrival;
        this.exports = exports;
        this.told = told;
        this.ledger = ledger;
        this.durable = durable;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    /**
     * @param progress how far it is, in a sentence
     * @param folder where files may be put
     * @param put what lies there
     * @param report what came of it, in sentences; empty while nothing has
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MovingInPage(Head head, Faults faults, Stage stage, String progress, boolean brokeOff, String folder, List<Export> put, String largest,
            Told.Account report) implements TemplateInstance {}

    /** How far it is. */
    @GET
    @CodeFirst
    public Page show(@RestQuery @Nullable String problem) {
        return page(switch (Typed.text(problem)) {
            case "large" -> Faults.of("file", words.tooLarge(Refused.figures(Exports.LARGEST / 1_000_000)));
            case "busy" -> Faults.of("file", words.busy());
            case "changed" -> Faults.of("outcome", words.changed());
            case "other" -> Faults.of("outcome", words.other());
            case "disk" -> Faults.of("file", words.noDisk());
            default -> Faults.none();
        });
    }

    /** A file that was sent along. */
    @POST
    @CodeFirst
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Path("file")
    public Page send(RoutingContext context, @RestForm @Nullable String replace, @RestForm @Nullable String threads) {
        Optional<FileUpload> come = context.fileUploads().stream().filter(one -> one.name().equals("file") && one.size() > 0).findFirst();
        if (come.isEmpty()) {
            return page(Faults.of("file", words.noFile())).status(422);
        }
        Export export = exports.take(java.nio.file.Path.of(come.get().uploadedFileName()), Clean.line(come.get().fileName()));
        return look(export, replace, threads);
    }

    /** A file that lies in the folder. */
    @POST
    @CodeFirst
    @Path("choice")
    public Page choose(@RestForm @Nullable String name, @RestForm @Nullable String replace, @RestForm @Nullable String threads) {
        return exports.put(Typed.text(name)).map(export -> look(export, replace, threads))
                .orElseGet(() -> page(Faults.of("name", words.notThere())).status(422));
    }

    private Page look(Export export, @Nullable String replace, @Nullable String threads) {
        if (arrival.look(export, replace != null, threads != null)) {
            return back();
        }
        exports.erase(export);
        return Page.redirect(303, PATH + "?problem=busy");
    }

    /** Brings in what was looked through. */
    @POST
    @CodeFirst
    @Path("bringing")
    public Page bring(@RestForm @Nullable Long look) {
        Stage stage = arrival.stage();
        if (stage.step() == Stage.Step.LOOKED && (look == null || look != stage.look())) {
            return Page.redirect(303, PATH + "?problem=other");
        }
        if (stage.step() == Stage.Step.LOOKED && stage.export() != null && !stage.export().asChosen()) {
            return Page.redirect(303, PATH + "?problem=changed");
        }
        if (!arrival.bring(stage.look())) {
            return back();
        }
        durable.write(() -> ledger.record(visit.staffId(), entry -> {
            entry.act(Act.BLOG_BROUGHT_IN, "");
            return true;
        }));
        return back();
    }

    /** Puts it away. */
    @POST
    @Path("end")
    public Page end() {
        arrival.end();
        return back();
    }

    /** The report as a file. */
    @GET
    @CodeFirst
    @Path("report.json")
    public Page report() {
        Report report = Optional.ofNullable(arrival.stage().report()).orElseThrow(NotFoundException::new);
        return Page.document("application/json; charset=utf-8", report.json())
                .header("Content-Disposition", "attachment; filename=\"report.json\"");
    }

    private Page page(Faults faults) {
        Stage stage = arrival.stage();
        String title = words.title();
        return Page.html(new MovingInPage(Head.desk(faults.any() ? deskWords.error(title) : title), faults, stage, told.progress(stage), arrival.brokeOff(),
                exports.folder().toString(), stage.busy() ? List.of() : exports.put(), Refused.figures(Exports.LARGEST / 1_000_000), told.of(stage)).render());
    }

    private static Page back() {
        return Page.redirect(303, PATH);
    }
}
