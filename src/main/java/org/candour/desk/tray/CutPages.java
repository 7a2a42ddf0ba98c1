package org.candour.desk.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.comments.quoting.Tray;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.candour.words.Cut;
import org.candour.words.Redaction;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Leaving words out of a quotation: whole passages, never other words. */
@Path("/desk/tray/{id:[0-9]+}/cut")
@RolesAllowed(Role.MODERATES)
class CutPages {
    private final Tray tray;
    private final Durable durable;
    private final DeskWords deskWords;
    private final TrayWords words;

    CutPages(Tray tray, Durable durable, DeskWords deskWords, TrayWords words) {
        this.tray = tray;
        this.durable = durable;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CutPage(Head head, Faults faults, long id, List<Passages.Sentence> sentences, String typed, String words)
            implements TemplateInstance {}

    /** Its sentences, and what is left out now. */
    @GET
    public Page show(@RestPath String id) {
        Tray.Held held = held(id);
        return page(held, Faults.none(), Passages.now(held.comment().words(), held.cut()));
    }

    /** Leaves passages out; none brings everything back. */
    @POST
    public Page cut(@RestPath String id, @RestForm @Nullable List<String> passage) {
        Tray.Held held = held(id);
        List<String> fields = passage == null ? List.of() : passage;
        String text = held.comment().words();
        Cut.Answer answer = Cut.of(text, Redaction.read(fields, text));
        if (answer instanceof Cut.Made made) {
            return durable.write(() -> tray.cut(held.comment().id(), made.cut())) ? Page.redirect(303, "/desk/tray")
                    : page(held, Faults.of("passage", words.tooMany()), Passages.typed(text, fields)).status(422);
        }
        return page(held, Faults.of("passage", why(answer)), Passages.typed(text, fields)).status(422);
    }

    private String why(Cut.Answer answer) {
        if (answer instanceof Cut.NotThere one) {
            return words.notThere(one.passage());
        }
        return answer instanceof Cut.HalfAWord one ? words.halfAWord(one.passage()) : words.nothingLeft();
    }

    private Page page(Tray.Held held, Faults faults, Passages passages) {
        String title = faults.any() ? deskWords.error(words.cutTitle()) : words.cutTitle();
        return Page.html(new CutPage(Head.desk(title), faults, held.comment().id(), passages.sentences(), passages.others(),
                held.comment().words()).render());
    }

    private Tray.Held held(String id) {
        return Arrangement.key(id).flatMap(tray::held).orElseThrow(NotFoundException::new);
    }
}
