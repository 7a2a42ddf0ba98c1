package org.candour.desk.guestposts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.staff.Role;
import org.candour.testimony.Editing;
import org.candour.testimony.Testimony;
import org.candour.words.Clean;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A guest post or topic before the keeper: read it, ask its writer, turn it down. */
@Path("/desk/studio/guest-posts")
@RolesAllowed(Role.KEEPS)
@CodeFirst
class GuestPostPages {
    private static final int LONGEST_QUESTION = 4_000;
    private static final Set<String> DONE = Set.of("asked", "offered", "draft", "declined");

    private final Reading reading;
    private final Sheet sheet;
    private final CopyDesk copyDesk;
    private final Visit visit;
    private final GuestPostWords words;
    private final Rulebook rulebook;

    GuestPostPages(Reading reading, Sheet sheet, CopyDesk copyDesk, Visit visit, GuestPostWords words, Rulebook rulebook) {
        this.reading = reading;
        this.sheet = sheet;
        this.copyDesk = copyDesk;
        this.visit = visit;
        this.words = words;
        this.rulebook = rulebook;
    }

    /** The piece, and what can be done with it. */
    @GET
    @Path("{id:\\d+}")
    public Page show(@RestPath long id, @RestQuery @Nullable String done) {
        String notice = DONE.contains(Typed.text(done)) ? words.done(Typed.text(done)) : "";
        return sheet.page(opened(id), Handling.NOTHING.saying(notice));
    }

    /** Asks its writer something. */
    @POST
    @Path("{id:\\d+}/question")
    public Page ask(@RestPath long id, @RestForm @Nullable String question, @RestForm @Nullable Integer seen) {
        String asked = Clean.text(Typed.text(question));
        Faults faults = Faults.none();
        if (asked.isBlank()) {
            faults.and("question", words.questionMissing());
        } else if (asked.length() > LONGEST_QUESTION) {
            faults.and("question", words.questionLong(Refused.figures(asked.length())));
        }
        if (faults.any()) {
            return sheet.page(opened(id), Handling.of(faults).asking(Typed.text(question))).status(422);
        }
        return act(id, "question", "asked", Handling.NOTHING.asking(Typed.text(question)),
                () -> copyDesk.ask(id, seen, asked, visit.staffId()));
    }

    /** It will not be published, for one of the keeper's reasons. */
    @POST
    @Path("{id:\\d+}/decline")
    public Page decline(@RestPath long id, @RestForm @Nullable String reason, @RestForm @Nullable Integer seen) {
        if (!rulebook.reasons().contains(Typed.text(reason))) {
            return sheet.page(opened(id), Handling.of(Faults.of("reason", words.chooseReason()))).status(422);
        }
        return act(id, "reason", "declined", Handling.NOTHING.because(Typed.text(reason)),
                () -> copyDesk.decline(id, seen, Typed.text(reason), visit.staffId()));
    }

    private Page act(long id, String field, String done, Handling typed, Runnable verb) {
        opened(id);
        try {
            verb.run();
            return Page.redirect(303, "/desk/studio/guest-posts/" + id + "?done=" + done);
        } catch (Editing.ChangedMeanwhile first) {
            return refused(id, typed, field, words.changedMeanwhile());
        } catch (Testimony.NotPossible settled) {
            return refused(id, typed, field, words.notPossible());
        } catch (CopyDesk.NoKey none) {
            return refused(id, typed, field, words.noKey());
        }
    }

    private Page refused(long id, Handling typed, String field, String sentence) {
        return sheet.page(opened(id), Handling.of(Faults.of(field, sentence)).asking(typed.question()).because(typed.reason())).status(409);
    }

    private Opened opened(long id) {
        return reading.open(id, visit.presence()).orElseThrow(NotFoundException::new);
    }
}
