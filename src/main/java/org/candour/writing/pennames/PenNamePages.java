package org.candour.writing.pennames;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.candour.edge.Page;
import org.candour.site.TheClock;
import org.candour.words.Clean;
import org.candour.writing.Mistake;
import org.candour.writing.PenNames;
import org.candour.writing.WordsBack;

/** A pen name is asked for, then its key is shown, then it is claimed. Each form goes to the address of the page it asks for. */
@Path("/pen-names")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PenNamePages {
    private final Forms forms;
    private final Names names;
    private final Slips slips;
    private final Granting granting;
    private final WordsBack wordsBack;
    private final TheClock clock;

    PenNamePages(Forms forms, Names names, Slips slips, Granting granting, WordsBack wordsBack, TheClock clock) {
        this.forms = forms;
        this.names = names;
        this.slips = slips;
        this.granting = granting;
        this.wordsBack = wordsBack;
        this.clock = clock;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Page start() {
        return forms.start();
    }

    /** The address of a form that was never filled in leads to the start. */
    @GET
    @Path("/{page:key|claim}")
    @Consumes(MediaType.WILDCARD)
    public Page back() {
        return Page.redirect(303, "/pen-names");
    }

    /** Back from the key to the name; the key stays. */
    @POST
    public Page name(@BeanParam ClaimForm form) {
        return at(form, () -> forms.name(PenNames.clean(form.penName()), slips.ofName(form, clock.now()), form.keyIsKept(), List.of()));
    }

    @POST
    @Path("/key")
    public Page key(@BeanParam ClaimForm form) {
        return at(form, () -> {
            String name = PenNames.clean(form.penName());
            Slip slip = slips.ofName(form, clock.now());
            List<Mistake> mistakes = names.mistakes(name);
            return mistakes.isEmpty() ? forms.key(name, slip, form.keyIsKept(), List.of())
                    : forms.name(name, slip, form.keyIsKept(), mistakes);
        });
    }

    @POST
    @Path("/claim")
    public Page claim(@BeanParam ClaimForm form) {
        return at(form, () -> granting.claim(form));
    }

    /** Whatever fails on our side, name and key come back, ready to be sent again. */
    private Page at(ClaimForm form, Supplier<Page> page) {
        try {
            return page.get();
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again("/pen-names/key", "penName", Map.of("returnKey", Clean.line(form.returnKey()),
                    "stamp", Clean.line(form.stamp()), "kept", Clean.line(form.kept()))), form.penName(), failure);
        }
    }
}
