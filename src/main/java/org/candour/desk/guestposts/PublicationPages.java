package org.candour.desk.guestposts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.candour.desk.Faults;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.desk.studio.Manuscript;
import org.candour.desk.studio.StudioWords;
import org.candour.desk.studio.Subeditor;
import org.candour.edge.Page;
import org.candour.posts.Edition;
import org.candour.posts.Numbers;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.staff.Role;
import org.candour.testimony.Editing;
import org.candour.testimony.Testimony;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Puts a guest post or topic on the page, where its writer's word covers that. */
@Path("/desk/studio/guest-posts/{id:\\d+}/publication")
@RolesAllowed(Role.KEEPS)
@CodeFirst
class PublicationPages {
    private static final String FORM = "publication";

    private final Reading reading;
    private final Sheet sheet;
    private final CopyDesk copyDesk;
    private final Presets presets;
    private final Subeditor subeditor;
    private final Visit visit;
    private final StudioWords studioWords;
    private final GuestPostWords words;

    PublicationPages(Reading reading, Sheet sheet, CopyDesk copyDesk, Presets presets, Subeditor subeditor, Visit visit,
            StudioWords studioWords, GuestPostWords words) {
        this.reading = reading;
        this.sheet = sheet;
        this.copyDesk = copyDesk;
        this.presets = presets;
        this.subeditor = subeditor;
        this.visit = visit;
        this.studioWords = studioWords;
        this.words = words;
    }

    /** Publishes it now. Day, series, number and address are the keeper's to choose; the words are not. */
    @POST
    public Page publish(@RestPath long id, @RestForm @Nullable String day, @RestForm @Nullable String series,
            @RestForm @Nullable String number, @RestForm @Nullable String slug, @RestForm @Nullable Integer seen) {
        Opened opened = opened(id);
        if (!Presets.agreed(opened)) {
            return refused(opened, null, FORM, words.notAgreedYet(), opened.testimony().state().open() ? 422 : 409);
        }
        Manuscript preset = presets.out(opened);
        Manuscript typed = preset.placed(or(day, preset.day()), or(series, preset.series()), or(number, preset.number()), or(slug, ""));
        Faults faults = Faults.none();
        subeditor.faults(typed, true).all().forEach(fault -> faults.and("out-" + fault.field(), fault.sentence()));
        if (faults.any()) {
            return sheet.page(opened, Handling.of(faults).publishing(typed)).status(422);
        }
        return out(opened, typed, seen == null ? -1 : seen);
    }

    private Page out(Opened opened, Manuscript typed, int seen) {
        if (opened.testimony().version() != seen) {
            return refused(opened, typed, FORM, words.changedMeanwhile(), 409);
        }
        Edition agreed = presets.goingOut(opened);
        Edition placed = subeditor.edition(typed);
        try {
            Post post = copyDesk.publish(opened.id(), seen, subeditor.slug(typed), new Edition(agreed.title(), agreed.byline(),
                    agreed.standfirst(), agreed.words(), placed.day(), placed.series(), agreed.labels(), agreed.commentsOpen(), agreed.slow()), visit.staffId());
            return Page.redirect(303, "/desk/" + post.path());
        } catch (Numbers.Taken taken) {
            return refused(opened, typed, "out-number", studioWords.numberTaken(taken.series().name(), taken.series().number()), 422);
        } catch (Publishing.PathTaken taken) {
            return refused(opened, typed, "out-slug", studioWords.slugTaken(opened.topic()), 422);
        } catch (Editing.ChangedMeanwhile first) {
            return refused(opened(opened.id()), typed, FORM, words.changedMeanwhile(), 409);
        } catch (Testimony.NotPossible settled) {
            return refused(opened(opened.id()), typed, FORM, words.notPossible(), 409);
        }
    }

    private Page refused(Opened opened, @Nullable Manuscript typed, String field, String sentence, int status) {
        return sheet.page(opened, Handling.of(Faults.of(field, sentence)).publishing(typed)).status(status);
    }

    private static String or(@Nullable String typed, String preset) {
        return Optional.ofNullable(typed).orElse(preset);
    }

    private Opened opened(long id) {
        return reading.open(id, visit.presence()).orElseThrow(NotFoundException::new);
    }
}
