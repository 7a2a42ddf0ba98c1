package org.candour.desk.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.candour.decisions.Decision;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.edge.Page;
import org.candour.posts.PostPath;
import org.candour.rules.Rulebook;
import org.candour.staff.Role;
import org.candour.words.Clean;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a moderator does to one published comment, at once: remove, redact, put back. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class CommentPages {
    private static final int LONGEST_INSTEAD = 200;

    private final OneComment one;
    private final ThreadWords words;
    private final Rulebook rulebook;

    CommentPages(OneComment one, ThreadWords words, Rulebook rulebook) {
        this.one = one;
        this.words = words;
        this.rulebook = rulebook;
    }

    /** The comment alone, with everything that can be done to it. */
    @GET
    @Path("comments/{id}")
    public Page show(@RestPath long id) {
        return one.page(id, Entry.Handling.NOTHING);
    }

    /** Takes it down; its place stays. */
    @POST
    @Path("comments/{id}/removal")
    public Page remove(@RestPath long id, @RestForm @Nullable String reason, @RestForm @Nullable String gone) {
        Optional<String> why = rulebook.rules().reason(Typed.text(reason));
        if (why.isEmpty()) {
            Faults faults = Faults.of("reason-" + id, words.chooseReason());
            return one.page(id, new Entry.Handling(id, faults, "", "", "", "")).status(422);
        }
        return one.decide(id, new Decision.Removal(why.get(), gone != null), Entry.Handling.NOTHING);
    }

    /** The same, by the address readers know it by. */
    @POST
    @Path(PostPath.PARAMETER + "/{number:[1-9][0-9]*}/removal")
    public Page removeNumbered(@RestPath String path, @RestPath int number, @RestForm @Nullable String reason, @RestForm @Nullable String gone) {
        return remove(one.numbered(path, number), reason, gone);
    }

    /** Puts a removed one back under its number. */
    @POST
    @Path("comments/{id}/restoration")
    public Page restore(@RestPath long id) {
        return one.decide(id, new Decision.Restoration(), Entry.Handling.NOTHING);
    }

    /** Takes passages out of it. */
    @POST
    @Path("comments/{id}/redaction")
    public Page redact(@RestPath long id, @RestForm @Nullable String passages, @RestForm @Nullable String instead) {
        String there = Typed.text(instead).isBlank() ? words.insteadPreset() : Clean.line(Typed.text(instead));
        Faults faults = Faults.none();
        if (Typed.text(passages).isBlank()) {
            faults.and("passages-" + id, words.passageMissing());
        }
        if (there.length() > LONGEST_INSTEAD) {
            faults.and("instead-" + id, words.insteadLong(there.length()));
        }
        Entry.Handling typed = new Entry.Handling(id, faults, "", "", Typed.text(passages), Typed.text(instead));
        return faults.any() ? one.page(id, typed).status(422)
                : one.decide(id, new Decision.Redaction(Typed.text(passages).lines().toList(), there), typed);
    }
}
