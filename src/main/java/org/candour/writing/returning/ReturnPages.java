package org.candour.writing.returning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.writing.Mistake;

/** Where a writer comes back with a key. The key is never in an address: every act is a form. */
@Path("/return")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReturnPages {
    private final Returning returning;
    private final ReturnWords say;

    ReturnPages(Returning returning, ReturnWords say) {
        this.returning = returning;
        this.say = say;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Page ask() {
        return Page.html(new KeyPage(Head.passing(say.keyTitle()), List.of()).render());
    }

    @POST
    public Page show(@BeanParam ReturnForm form) {
        return returning.show(form);
    }

    @GET
    @Path("/{act:answer|mending|withdrawal|forgetting}")
    @Consumes(MediaType.WILDCARD)
    public Page back() {
        return Page.redirect(303, "/return");
    }

    @POST
    @Path("/answer")
    public Page answer(@BeanParam ReturnForm form) {
        return returning.answer(form);
    }

    @POST
    @Path("/mending")
    public Page mend(@BeanParam ReturnForm form) {
        return returning.mend(form);
    }

    @POST
    @Path("/withdrawal")
    public Page withdraw(@BeanParam ReturnForm form) {
        return returning.withdraw(form);
    }

    @POST
    @Path("/forgetting")
    public Page forget(@BeanParam ReturnForm form) {
        return returning.forget(form);
    }

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeyPage(Head head, List<Mistake> mistakes) implements TemplateInstance {}
}
