package org.candour.desk.guestposts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Consumer;
import org.candour.desk.Faults;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.desk.studio.Insertions;
import org.candour.desk.studio.Manuscript;
import org.candour.desk.studio.PastedSource;
import org.candour.desk.studio.Proofreader;
import org.candour.desk.studio.Subeditor;
import org.candour.edge.Page;
import org.candour.posts.Edition;
import org.candour.staff.Role;
import org.candour.testimony.Editing;
import org.candour.testimony.Testimony;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The keeper's edition of a guest post or topic: look at it, keep it, lay it before the writer. */
@Path("/desk/studio/guest-posts/{id:\\d+}/edition")
@RolesAllowed(Role.KEEPS)
@CodeFirst
class EditionPages {
    private final Reading reading;
    private final Sheet sheet;
    private final CopyDesk copyDesk;
    private final Presets presets;
    private final Subeditor subeditor;
    private final Insertions insertions;
    private final Proofreader proofreader;
    private final Visit visit;
    private final GuestPostWords words;

    EditionPages(Reading reading, Sheet sheet, CopyDesk copyDesk, Presets presets, Subeditor subeditor, Insertions insertions,
            Proofreader proofreader, Visit visit, GuestPostWords words) {
        this.reading = reading;
        this.sheet = sheet;
        this.copyDesk = copyDesk;
        this.presets = presets;
        this.subeditor = subeditor;
        this.insertions = insertions;
        this.proofreader = proofreader;
        this.visit = visit;
        this.words = words;
    }

    /** A preview, a draft, a source put in; without a step it asks the author's agreement. */
    @POST
    public Page edit(@RestPath long id, @BeanParam Manuscript form, @BeanParam PastedSource pasted, @RestForm @Nullable Integer seen) {
        Opened opened = opened(id);
        Manuscript typed = form.whole();
        boolean pastes = typed.step().equals(Insertions.SOURCE);
        Insertions.Inserted inserted = pastes ? insertions.source(typed, pasted.whole()) : insertions.links(typed, pasted.whole());
        Faults faults = pastes ? Faults.none() : subeditor.faults(inserted.typed(), false);
        inserted.faults().all().forEach(fault -> faults.and(fault.field(), fault.sentence()));
        Handling handling = Handling.of(faults).editing(inserted.typed(), inserted.source());
        if (faults.any()) {
            return sheet.page(opened, handling).status(422);
        }
        return switch (typed.step()) {
            case Insertions.SOURCE -> sheet.page(opened, handling);
            case "preview" -> sheet.page(opened, handling.looking(proofreader.galley(inserted.typed(), opened.topic())));
            case "draft" -> keep(opened, handling, "draft", edition -> copyDesk.draft(id, version(seen), edition, visit.staffId()));
            default -> keep(opened, handling, "offered", edition -> copyDesk.offer(id, version(seen), edition, visit.staffId()));
        };
    }

    private Page keep(Opened opened, Handling typed, String done, Consumer<Edition> verb) {
        try {
            verb.accept(subeditor.edition(typed.edition()));
            return Page.redirect(303, "/desk/studio/guest-posts/" + opened.id() + "?done=" + done);
        } catch (Editing.ChangedMeanwhile first) {
            return both(opened(opened.id()), typed);
        } catch (Testimony.NotPossible settled) {
            return refused(opened, typed, words.notPossible());
        } catch (CopyDesk.NoKey none) {
            return refused(opened, typed, words.noKey());
        }
    }

    private Page both(Opened now, Handling typed) {
        Handling handling = Handling.of(Faults.of("words", words.bothTexts())).editing(typed.edition(), typed.source());
        return sheet.page(now, now.workable()
                ? handling.beside(Manuscript.of(presets.edition(now), "", now.testimony().version())) : handling).status(409);
    }

    private Page refused(Opened opened, Handling typed, String sentence) {
        return sheet.page(opened(opened.id()), Handling.of(Faults.of("words", sentence)).editing(typed.edition(), typed.source())).status(409);
    }

    private static int version(@Nullable Integer seen) {
        return seen == null ? -1 : seen;
    }

    private Opened opened(long id) {
        return reading.open(id, visit.presence()).orElseThrow(NotFoundException::new);
    }
}
